import { discordError, refuse } from '../discord-error.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { LoopbackState } from '../loopback-state.ts';
import { checkEphemeral } from '../rules/callback-rules.ts';
import { checkMessage } from '../rules/message-rules.ts';
import type { MessageBody } from '../world/compose-message.ts';
import { FLAG, type Message } from '../world/message.ts';
import { answerExtra } from './interaction-routes.ts';
import type { Call, Route } from './route.ts';

const WEBHOOK = '/webhooks/{webhook_id}/{webhook_token}';
const ORIGINAL = `${WEBHOOK}/messages/@original`;
const FOLLOWUP = `${WEBHOOK}/messages/{message_id}`;

/** What follows the first answer to an interaction, by the interaction's token. */
export const WEBHOOK_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: WEBHOOK,
    isOpen: true,
    answer: (call, state) => {
      const interaction = findInteraction(call, state);
      const original = interaction.response();
      const body = call.body as MessageBody;
      // At Discord the first words after "is thinking" take its place, whatever they were sent as.
      if (original !== null && ((original.flags ?? 0) & FLAG.loading) !== 0) {
        return edit(call, state, interaction, original);
      }
      refuse(checkMessage(body));
      const { world, applicationId, interactions } = state;
      const message = world.messages.send({
        author: world.bot,
        channel: interaction.facts.channel,
        body,
        files: call.files,
        onlyFor: ((body.flags ?? 0) & FLAG.ephemeral) === 0 ? null : interaction.facts.user.id,
        extra: answerExtra(interaction, applicationId),
      });
      interactions.keepMessage(message.id, interaction);
      interaction.follow(message);
      return message;
    },
  },
  ...[ORIGINAL, FOLLOWUP].flatMap((path): Route[] => [
    {
      method: 'GET',
      path,
      isOpen: true,
      answer: (call, state) => findAnswer(call, findInteraction(call, state), state),
    },
    {
      method: 'PATCH',
      path,
      isOpen: true,
      answer: (call, state) => {
        const interaction = findInteraction(call, state);
        return edit(call, state, interaction, findAnswer(call, interaction, state));
      },
    },
    {
      method: 'DELETE',
      path,
      isOpen: true,
      answer: (call, state) => {
        const interaction = findInteraction(call, state);
        const message = findAnswer(call, interaction, state);
        state.world.messages.deleteMessage(interaction.facts.channel, message);
        interaction.touch();
      },
    },
  ]),
];

function findInteraction({ params }: Call, { interactions, applicationId }: LoopbackState): Interaction {
  const found = interactions.byToken(params.webhook_token ?? '');
  if (params.webhook_id !== applicationId) throw discordError('unknownWebhook');
  if (found === undefined) throw discordError('invalidToken');
  return found;
}

function findAnswer({ params }: Call, interaction: Interaction, state: LoopbackState): Message {
  const id = params.message_id ?? interaction.originalId ?? '';
  const message = interaction.facts.channel.messages.get(id)?.message;
  const isOwn = id === interaction.originalId || state.interactions.ofMessage(id) === interaction;
  if (message === undefined || !isOwn) throw discordError('unknownMessage');
  return message;
}

function edit(
  { body, files, method, params }: Call,
  { world }: LoopbackState,
  interaction: Interaction,
  message: Message,
): Message {
  const before = message.flags ?? 0;
  // The ephemeral flag of a follow-up that fills the first answer is passed over, as at Discord.
  const isFilling = params.message_id === undefined && method === 'POST';
  refuse([...checkMessage(body, before), ...(isFilling ? [] : checkEphemeral(body, before))]);
  const isAnswer = ((message.flags ?? 0) & FLAG.loading) !== 0;
  const edited = world.messages.edit(interaction.facts.channel, message, body as MessageBody, {
    files,
    isAnswer,
  });
  if (message.id === interaction.originalId) interaction.show(edited);
  else interaction.touch();
  return edited;
}
