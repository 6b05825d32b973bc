import { discordError } from '../discord-error.ts';
import type { LoopbackState } from '../loopback-state.ts';
import { describeChannel, isThread } from '../world/channel.ts';
import { describeGuild, describeMember, type Guild } from '../world/guild.ts';
import type { Route } from './route.ts';

/** Servers, their channels, roles and members. */
export const GUILD_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/guilds/{guild_id}',
    answer: ({ params }, state) => describeGuild(findGuild(state, params.guild_id)),
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/channels',
    answer: ({ params }, state) => {
      const { id } = findGuild(state, params.guild_id);
      return [...state.world.channels.values()]
        .filter((channel) => channel.guildId === id && !isThread(channel))
        .map((channel) => describeChannel(channel));
    },
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/roles',
    answer: ({ params }, state) => [...findGuild(state, params.guild_id).roles.values()],
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/threads/active',
    answer: ({ params }, state) => {
      const { id } = findGuild(state, params.guild_id);
      const threads = [...state.world.channels.values()].filter(
        (channel) => channel.guildId === id && isThread(channel) && !channel.archived,
      );
      return { threads: threads.map((thread) => describeChannel(thread, state.world.bot.id)), members: [] };
    },
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/members',
    answer: ({ params, query }, state) =>
      [...findGuild(state, params.guild_id).members.values()]
        .slice(0, Number(query.limit ?? 1))
        .map((member) => describeMember(member)),
  },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/members/{user_id}',
    answer: ({ params }, state) => {
      const userId = params.user_id === '@me' ? state.world.bot.id : (params.user_id ?? '');
      const member = findGuild(state, params.guild_id).members.get(userId);
      if (member === undefined) throw discordError('unknownMember');
      return describeMember(member);
    },
  },
  {
    method: 'DELETE',
    path: '/users/@me/guilds/{guild_id}',
    answer: ({ params }, state) => state.world.removeGuild(findGuild(state, params.guild_id)),
  },
];

function findGuild({ world }: LoopbackState, id: string | undefined): Guild {
  const guild = world.guilds.get(id ?? '');
  if (guild === undefined) throw discordError('unknownGuild');
  if (!guild.withBot) throw discordError('missingAccess');
  return guild;
}
