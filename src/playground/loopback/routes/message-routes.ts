import { discordError, refuse } from '../discord-error.ts';
import type { LoopbackState } from '../loopback-state.ts';
import { checkMessage } from '../rules/message-rules.ts';
import type { Channel } from '../world/channel.ts';
import type { MessageBody } from '../world/compose-message.ts';
import type { Message } from '../world/message.ts';
import { PERMISSION } from '../world/permissions.ts';
import { INTENT } from '../world/world-event.ts';
import { findChannel, findMessage, needPermission, sendingIn } from './find-channel.ts';
import type { Route } from './route.ts';

/** Messages that the bot reads, sends, edits and deletes by itself. */
export const MESSAGE_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/{channel_id}/messages',
    answer: ({ params, query }, state) => {
      const channel = findChannel(state, params.channel_id);
      const held = state.world.permissionsOf(state.world.bot.id, channel);
      if ((held & PERMISSION.readMessageHistory) === 0n) return [];
      return listMessages(channel, query).map((message) => asRead(state, channel, message));
    },
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/messages',
    answer: ({ params, body, files }, state) => {
      const channel = findChannel(state, params.channel_id);
      needPermission(state, channel, sendingIn(channel));
      if (files.length > 0) needPermission(state, channel, PERMISSION.attachFiles);
      refuse(checkMessage(body));
      const sent = body as MessageBody;
      if (sent.message_reference) needPermission(state, channel, PERMISSION.readMessageHistory);
      return state.world.messages.send({ author: state.world.bot, channel, body: sent, files });
    },
  },
  {
    method: 'GET',
    path: '/channels/{channel_id}/messages/{message_id}',
    answer: ({ params }, state) => {
      const channel = findChannel(state, params.channel_id);
      needPermission(state, channel, PERMISSION.readMessageHistory);
      return asRead(state, channel, findMessage(channel, params.message_id));
    },
  },
  {
    method: 'PATCH',
    path: '/channels/{channel_id}/messages/{message_id}',
    answer: ({ params, body, files }, state) => {
      const channel = findChannel(state, params.channel_id);
      const message = findMessage(channel, params.message_id);
      if (message.author.id !== state.world.bot.id) throw discordError('notYours');
      refuse(checkMessage(body, message.flags));
      const edited = state.world.messages.edit(channel, message, body as MessageBody, { files });
      state.interactions.ofMessage(message.id)?.touch();
      return edited;
    },
  },
  {
    method: 'DELETE',
    path: '/channels/{channel_id}/messages/{message_id}',
    answer: ({ params }, state) => {
      const channel = findChannel(state, params.channel_id);
      const message = findMessage(channel, params.message_id);
      if (message.author.id !== state.world.bot.id) needPermission(state, channel, PERMISSION.manageMessages);
      state.world.messages.deleteMessage(channel, message);
      state.interactions.ofMessage(message.id)?.touch();
    },
  },
];

function listMessages(channel: Channel, query: Readonly<Record<string, string>>): readonly Message[] {
  const seen = [...channel.messages.values()].filter(({ onlyFor }) => onlyFor === null);
  const messages = seen.map(({ message }) => message).reverse();
  const limit = Number(query.limit ?? 50);
  const { before, after, around } = query;
  if (before !== undefined) return messages.filter(({ id }) => BigInt(id) < BigInt(before)).slice(0, limit);
  if (after !== undefined) return messages.filter(({ id }) => BigInt(id) > BigInt(after)).slice(-limit);
  if (around === undefined) return messages.slice(0, limit);
  const at = messages.findIndex(({ id }) => BigInt(id) <= BigInt(around));
  return messages.slice(Math.max(0, at - Math.floor(limit / 2))).slice(0, limit);
}

/** The message as the bot reads it; without leave to read content only of those that are meant for it. */
function asRead({ world, gateway }: LoopbackState, channel: Channel, message: Message): Message {
  return gateway.refuses(INTENT.messageContent) ? world.messages.conceal(message, channel) : message;
}
