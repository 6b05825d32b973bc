import type { APIReaction } from 'discord-api-types/v10';
import { PERMISSION } from '../world/permissions.ts';
import { findChannel, findMessage, needPermission } from './find-channel.ts';
import type { Route } from './route.ts';

/** Marks that the bot sets on messages. */
export const REACTION_ROUTES: readonly Route[] = [
  {
    method: 'PUT',
    path: '/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me',
    answer: ({ params }, state) => {
      const channel = findChannel(state, params.channel_id);
      const message = findMessage(channel, params.message_id);
      needPermission(state, channel, PERMISSION.readMessageHistory);
      const name = decodeURIComponent(params.emoji_name ?? '');
      const others = (message.reactions ?? []).filter(({ emoji }) => emoji.name !== name);
      const same = message.reactions?.find(({ emoji }) => emoji.name === name);
      // Who joins in with a mark that is there already needs no permission to add one.
      if (same === undefined) needPermission(state, channel, PERMISSION.addReactions);
      const count = (same?.count ?? 0) + (same?.me ? 0 : 1);
      const reaction: APIReaction = {
        emoji: { id: null, name },
        count,
        count_details: { burst: 0, normal: count },
        me: true,
        me_burst: false,
        burst_colors: [],
      };
      const marked = { ...message, reactions: [...others, reaction] };
      channel.messages.set(message.id, { message: marked, onlyFor: null });
    },
  },
];
