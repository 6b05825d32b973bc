/// <reference path="./discord-api-spec.d.ts" />
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  CreatePrivateChannelRequestSchema,
  CreateTextThreadWithMessageRequestSchema,
  CreateTextThreadWithoutMessageRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateGuildChannelRequestPartialSchema,
  UpdateMessageInteractionCallbackRequestSchema,
  UpdateThreadRequestPartialSchema,
} from 'discord-api-spec/zod';

/** What the description says of a request's body. */
export interface ExpectedBody {
  /** One of these. */
  readonly of: readonly DescriptionSchema[];
  /** A list of them. */
  readonly isList?: true;
}

const COMMANDS = '/applications/{application_id}/commands';
const GUILD_COMMANDS = '/applications/{application_id}/guilds/{guild_id}/commands';
const CHANNEL = '/channels/{channel_id}';
const WEBHOOK = '/webhooks/{webhook_id}/{webhook_token}';

/** The body of each route that takes one, as `Paths` of the description names it. */
export const REQUEST_BODIES: Readonly<Record<string, ExpectedBody>> = {
  [`PUT ${COMMANDS}`]: { of: [ApplicationCommandUpdateRequestSchema], isList: true },
  [`PUT ${GUILD_COMMANDS}`]: { of: [ApplicationCommandUpdateRequestSchema], isList: true },
  [`POST ${COMMANDS}`]: { of: [ApplicationCommandCreateRequestSchema] },
  [`POST ${GUILD_COMMANDS}`]: { of: [ApplicationCommandCreateRequestSchema] },
  [`PATCH ${COMMANDS}/{command_id}`]: { of: [ApplicationCommandPatchRequestPartialSchema] },
  [`PATCH ${GUILD_COMMANDS}/{command_id}`]: { of: [ApplicationCommandPatchRequestPartialSchema] },
  'POST /users/@me/channels': { of: [CreatePrivateChannelRequestSchema] },
  [`PATCH ${CHANNEL}`]: { of: [UpdateGuildChannelRequestPartialSchema, UpdateThreadRequestPartialSchema] },
  [`POST ${CHANNEL}/messages`]: { of: [MessageCreateRequestSchema] },
  [`PATCH ${CHANNEL}/messages/{message_id}`]: { of: [MessageEditRequestPartialSchema] },
  [`POST ${CHANNEL}/threads`]: { of: [CreateTextThreadWithoutMessageRequestSchema] },
  [`POST ${CHANNEL}/messages/{message_id}/threads`]: { of: [CreateTextThreadWithMessageRequestSchema] },
  'POST /interactions/{interaction_id}/{interaction_token}/callback': {
    of: [
      ApplicationCommandAutocompleteCallbackRequestSchema,
      CreateMessageInteractionCallbackRequestSchema,
      ModalInteractionCallbackRequestSchema,
      UpdateMessageInteractionCallbackRequestSchema,
    ],
  },
  [`POST ${WEBHOOK}`]: { of: [IncomingWebhookRequestPartialSchema] },
  [`PATCH ${WEBHOOK}/messages/@original`]: { of: [IncomingWebhookUpdateRequestPartialSchema] },
  [`PATCH ${WEBHOOK}/messages/{message_id}`]: { of: [IncomingWebhookUpdateRequestPartialSchema] },
};
