// The package types its schemas as the script that they are in; here is what is used of them.

interface DescriptionIssue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Of a union: what each alternative complained about. */
  readonly errors?: readonly (readonly DescriptionIssue[])[];
}

interface DescriptionSchema {
  safeParse(
    value: unknown,
  ): { success: true; data: unknown } | { success: false; error: { issues: readonly DescriptionIssue[] } };
}

declare module 'discord-api-spec/zod' {
  export const ApplicationCommandAutocompleteCallbackRequestSchema: DescriptionSchema;
  export const ApplicationCommandCreateRequestSchema: DescriptionSchema;
  export const ApplicationCommandPatchRequestPartialSchema: DescriptionSchema;
  export const ApplicationCommandUpdateRequestSchema: DescriptionSchema;
  export const CreateMessageInteractionCallbackRequestSchema: DescriptionSchema;
  export const CreatePrivateChannelRequestSchema: DescriptionSchema;
  export const CreateTextThreadWithMessageRequestSchema: DescriptionSchema;
  export const CreateTextThreadWithoutMessageRequestSchema: DescriptionSchema;
  export const IncomingWebhookRequestPartialSchema: DescriptionSchema;
  export const IncomingWebhookUpdateRequestPartialSchema: DescriptionSchema;
  export const MessageCreateRequestSchema: DescriptionSchema;
  export const MessageEditRequestPartialSchema: DescriptionSchema;
  export const ModalInteractionCallbackRequestSchema: DescriptionSchema;
  export const UpdateGuildChannelRequestPartialSchema: DescriptionSchema;
  export const UpdateMessageInteractionCallbackRequestSchema: DescriptionSchema;
  export const UpdateThreadRequestPartialSchema: DescriptionSchema;
  export const ApplicationCommandResponseSchema: DescriptionSchema;
  export const GatewayBotResponseSchema: DescriptionSchema;
  export const GatewayResponseSchema: DescriptionSchema;
  export const GuildChannelResponseSchema: DescriptionSchema;
  export const GuildMemberResponseSchema: DescriptionSchema;
  export const GuildRoleResponseSchema: DescriptionSchema;
  export const GuildWithCountsResponseSchema: DescriptionSchema;
  export const InteractionCallbackResponseSchema: DescriptionSchema;
  export const MessageResponseSchema: DescriptionSchema;
  export const MyGuildResponseSchema: DescriptionSchema;
  export const PrivateApplicationResponseSchema: DescriptionSchema;
  export const PrivateChannelResponseSchema: DescriptionSchema;
  export const ThreadMemberResponseSchema: DescriptionSchema;
  export const ThreadResponseSchema: DescriptionSchema;
  export const UserPIIResponseSchema: DescriptionSchema;
  export const UserResponseSchema: DescriptionSchema;
  export const ErrorResponseSchema: DescriptionSchema;
  export const RatelimitedResponseSchema: DescriptionSchema;
}
