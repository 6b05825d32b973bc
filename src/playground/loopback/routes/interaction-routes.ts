import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { discordError, refuse } from '../discord-error.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { LoopbackState } from '../loopback-state.ts';
import { checkCallback, findFocusedType } from '../rules/callback-rules.ts';
import type { MessageBody } from '../world/compose-message.ts';
import { FLAG, MESSAGE, type Message } from '../world/message.ts';
import type { Call, Route } from './route.ts';

/** Discord's numbers for the kinds of first answer. */
const ANSWER = { message: 4, thinking: 5, updateLater: 6, update: 7, choices: 8, modal: 9 } as const;

/** Its numbers for the options that hold others. */
const NESTS: readonly number[] = [1, 2];

/** The first answer to an interaction. */
export const INTERACTION_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    isOpen: true,
    answer: (call, state) => {
      const { interaction_id: id = '', interaction_token: token = '' } = call.params;
      const interaction = state.interactions.byId(id, token);
      if (interaction === undefined || interaction.isLate) throw discordError('unknownInteraction');
      if (interaction.answeredWith !== null) throw discordError('acknowledgedBefore');
      const { type: asked, source, payload } = interaction.facts;
      refuse(
        checkCallback(call.body, {
          type: asked,
          sourceFlags: source === null ? null : (source.flags ?? 0),
          focusedType: findFocusedType(payload.data),
        }),
      );
      const { type, data } = call.body as { type: number; data?: MessageBody };
      const message = carryOut(type, data, call, interaction, state);
      interaction.acknowledge(type, data);
      if (message !== null) {
        state.interactions.keepMessage(message.id, interaction);
        interaction.show(message);
      }
      return call.query.with_response === 'true' ? describeCallback(interaction, type, message) : undefined;
    },
  },
];

/** What the answers to an interaction say of how they came to be. */
export function answerExtra(interaction: Interaction, applicationId: string): Partial<Message> {
  const { id, type, user, source, payload } = interaction.facts;
  const data = payload.data as Named & { type?: number; target_id?: string };
  const name = fullName(data);
  return {
    application_id: applicationId,
    webhook_id: applicationId,
    interaction_metadata: {
      id,
      type,
      user,
      authorizing_integration_owners: payload.authorizing_integration_owners,
      ...(type === 2 ? { name, command_type: data.type } : {}),
      ...(data.target_id === undefined ? {} : { target_message_id: data.target_id }),
      ...(type === 3 && source !== null ? { interacted_message_id: source.id } : {}),
    },
    ...(type === 2 ? { interaction: { id, type, name, user } } : {}),
  } as unknown as Partial<Message>;
}

interface Named {
  readonly name?: string;
  readonly options?: readonly (Named & { readonly type: number })[];
}

/** The command's name with the group and the subcommand that were used. */
function fullName({ name, options = [] }: Named): string | undefined {
  const used = options.find(({ type }) => NESTS.includes(type));
  return used === undefined ? name : `${name} ${fullName(used)}`;
}

function carryOut(
  type: number,
  data: MessageBody | undefined,
  { body, files }: Call,
  interaction: Interaction,
  { world, applicationId }: LoopbackState,
): Message | null {
  const { channel, user, source, payload } = interaction.facts;
  if (type === ANSWER.choices) {
    interaction.choices = (body as { data?: { choices?: Interaction['choices'] } }).data?.choices ?? [];
    return null;
  }
  if (type === ANSWER.modal) {
    interaction.modal = data as unknown as APIModalInteractionResponseCallbackData;
    world.watchers.tell({
      kind: 'modal',
      interactionId: interaction.interactionId,
      userId: user.id,
      modal: interaction.modal,
    });
    return null;
  }
  if (type === ANSWER.updateLater && source !== null) {
    interaction.originalId = source.id;
    return null;
  }
  if (type === ANSWER.update && source !== null) {
    const current = channel.messages.get(source.id)?.message;
    if (current === undefined) throw discordError('unknownMessage');
    return world.messages.edit(channel, current, data ?? {}, { files });
  }
  const flags = data?.flags ?? 0;
  const isThinking = type === ANSWER.thinking;
  const isMenu = ((payload.data as { type?: number }).type ?? 1) !== 1;
  const kind = isMenu ? MESSAGE.contextMenu : MESSAGE.chatInput;
  return world.messages.send({
    author: world.bot,
    channel,
    body: isThinking ? { flags: (flags & FLAG.ephemeral) | FLAG.loading } : (data ?? {}),
    files,
    type: interaction.facts.type === 2 ? kind : source === null ? MESSAGE.usual : MESSAGE.reply,
    onlyFor: (flags & FLAG.ephemeral) === 0 ? null : user.id,
    extra: {
      ...answerExtra(interaction, applicationId),
      // As at Discord the answer to a button replies to the message with the button.
      ...(source === null
        ? {}
        : { message_reference: { type: 0, message_id: source.id, channel_id: channel.id } }),
    },
    mayBeEmpty: isThinking,
  });
}

function describeCallback(interaction: Interaction, type: number, message: Message | null): unknown {
  const flags = message?.flags ?? 0;
  return {
    interaction: {
      id: interaction.interactionId,
      type: interaction.facts.type,
      ...(message === null
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: (flags & FLAG.loading) !== 0,
            response_message_ephemeral: (flags & FLAG.ephemeral) !== 0,
          }),
    },
    ...(message === null ? {} : { resource: { type, message } }),
  };
}
