import { discordError } from '../discord-error.ts';
import { CHANNEL, describeChannel, describeThreadMember, isThread } from '../world/channel.ts';
import { PERMISSION } from '../world/permissions.ts';
import { findChannel, findMessage, needPermission, sendingIn } from './find-channel.ts';
import { type Call, type Route, reply } from './route.ts';

interface ThreadBody {
  readonly name?: string;
  readonly type?: number;
}

/** Channels, typing, threads. */
export const CHANNEL_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/{channel_id}',
    answer: ({ params }, state) => describeChannel(findChannel(state, params.channel_id), state.world.bot.id),
  },
  {
    method: 'PATCH',
    path: '/channels/{channel_id}',
    answer: ({ params, body }, state) => {
      const channel = findChannel(state, params.channel_id);
      needPermission(
        state,
        channel,
        isThread(channel) ? PERMISSION.manageThreads : PERMISSION.manageChannels,
      );
      const { archived, locked } = body as { archived?: boolean; locked?: boolean };
      channel.archived = archived ?? channel.archived;
      channel.locked = locked ?? channel.locked;
      state.world.channelChanged(channel);
      return describeChannel(channel, state.world.bot.id);
    },
  },
  {
    method: 'DELETE',
    path: '/channels/{channel_id}',
    answer: ({ params }, state) => {
      const channel = findChannel(state, params.channel_id);
      needPermission(
        state,
        channel,
        isThread(channel) ? PERMISSION.manageThreads : PERMISSION.manageChannels,
      );
      state.world.deleteChannel(channel);
      return describeChannel(channel);
    },
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/typing',
    answer: ({ params }, state) => {
      const channel = findChannel(state, params.channel_id);
      needPermission(state, channel, sendingIn(channel));
      state.world.messages.showTyping(channel, state.world.bot.id);
    },
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/threads',
    answer: ({ params, body }, state) => {
      const parent = findChannel(state, params.channel_id);
      const { name = '', type = CHANNEL.privateThread } = body as ThreadBody;
      needPermission(
        state,
        parent,
        type === CHANNEL.privateThread ? PERMISSION.createPrivateThreads : PERMISSION.createPublicThreads,
      );
      const thread = state.world.startThread(parent, { name, type, owner: state.world.bot });
      return reply(201, describeChannel(thread, state.world.bot.id));
    },
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/messages/{message_id}/threads',
    answer: ({ params, body }, state) => {
      const parent = findChannel(state, params.channel_id);
      needPermission(state, parent, PERMISSION.createPublicThreads);
      const message = findMessage(parent, params.message_id);
      if (state.world.channels.has(message.id)) throw discordError('threadBefore');
      const { name = '' } = body as ThreadBody;
      const thread = state.world.startThread(parent, { name, owner: state.world.bot, message });
      return reply(201, describeChannel(thread, state.world.bot.id));
    },
  },
  {
    method: 'GET',
    path: '/channels/{channel_id}/thread-members',
    answer: ({ params }, state) => {
      const thread = findChannel(state, params.channel_id);
      return [...thread.threadMembers].map((id) => describeThreadMember(thread, id));
    },
  },
  {
    method: 'GET',
    path: '/channels/{channel_id}/thread-members/{user_id}',
    answer: (call, state) => {
      const thread = findChannel(state, call.params.channel_id);
      const userId = memberOf(call, state.world.bot.id);
      if (!thread.threadMembers.has(userId)) throw discordError('unknownMember');
      return describeThreadMember(thread, userId);
    },
  },
  {
    method: 'PUT',
    path: '/channels/{channel_id}/thread-members/{user_id}',
    answer: (call, state) => {
      findChannel(state, call.params.channel_id).threadMembers.add(memberOf(call, state.world.bot.id));
    },
  },
  {
    method: 'DELETE',
    path: '/channels/{channel_id}/thread-members/{user_id}',
    answer: (call, state) => {
      findChannel(state, call.params.channel_id).threadMembers.delete(memberOf(call, state.world.bot.id));
    },
  },
];

function memberOf({ params }: Call, botId: string): string {
  return params.user_id === '@me' ? botId : (params.user_id ?? '');
}
