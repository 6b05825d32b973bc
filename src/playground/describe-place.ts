import type { APIUser } from 'discord-api-types/v10';
import type { Loopback } from './loopback/loopback.ts';
import { CHANNEL, type Channel, isThread } from './loopback/world/channel.ts';
import type { Message } from './loopback/world/message.ts';
import { PERMISSION } from './loopback/world/permissions.ts';
import type { PageChannel, PageCommand, PageUser } from './page-protocol.ts';
import type { Place } from './place.ts';

/** The user as the page shows it. */
export function describeUser({ bot, administrator }: Place, user: APIUser): PageUser {
  return {
    id: user.id,
    name: user.global_name ?? user.username,
    isBot: user.id === bot.id,
    isAdministrator: user.id === administrator.id,
  };
}

/** The channels that the user sees: the server's in order, threads after their channel, then the user's own direct messages. */
export function describeChannels(loopback: Loopback, place: Place, userId: string): PageChannel[] {
  const seen = [...loopback.world.channels.values()].filter((channel) => sees(loopback, userId, channel));
  const threads = seen.filter(isThread);
  const roots = seen.filter((channel) => !isThread(channel));
  const listed = [
    ...roots.filter(({ type }) => type !== CHANNEL.dm),
    ...roots.filter(({ type }) => type === CHANNEL.dm),
  ];
  return listed
    .flatMap((channel) => [channel, ...threads.filter(({ parentId }) => parentId === channel.id)])
    .map((channel) => describeChannel(place, channel));
}

/** By channel the messages that the user sees, the oldest first. */
export function visibleMessages(loopback: Loopback, userId: string): Record<string, readonly Message[]> {
  const seen = [...loopback.world.channels.values()].filter((channel) => sees(loopback, userId, channel));
  return Object.fromEntries(seen.map(({ id }) => [id, loopback.messages(id, { seenBy: userId })]));
}

/** True where the user may look into the channel. */
export function sees({ world }: Loopback, userId: string, channel: Channel): boolean {
  return (world.permissionsOf(userId, channel) & PERMISSION.viewChannel) !== 0n;
}

/** What the bot has registered for all and for the server. */
export function describeCommands(loopback: Loopback, { server }: Place): readonly PageCommand[] {
  return [...loopback.commands(server), ...loopback.commands()] as unknown as readonly PageCommand[];
}

function describeChannel({ topics }: Place, channel: Channel): PageChannel {
  return {
    id: channel.id,
    name: channel.name ?? 'Dateline',
    kind: isThread(channel) ? 'thread' : channel.type === CHANNEL.dm ? 'direct' : 'text',
    parentId: isThread(channel) ? channel.parentId : null,
    userId: channel.type === CHANNEL.dm ? (channel.recipients[0]?.id ?? null) : null,
    topic: topics.get(channel.id) ?? null,
  };
}
