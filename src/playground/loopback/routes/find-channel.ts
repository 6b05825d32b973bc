import { discordError } from '../discord-error.ts';
import type { LoopbackState } from '../loopback-state.ts';
import { type Channel, isThread } from '../world/channel.ts';
import type { Message } from '../world/message.ts';
import { PERMISSION } from '../world/permissions.ts';

/** The channel, where the bot may see it; else Discord's 10003 or 50001. */
export function findChannel({ world }: LoopbackState, id: string | undefined): Channel {
  const channel = world.channels.get(id ?? '');
  if (channel === undefined) throw discordError('unknownChannel');
  if ((world.permissionsOf(world.bot.id, channel) & PERMISSION.viewChannel) === 0n) {
    throw discordError('missingAccess');
  }
  return channel;
}

/** Throws 50013 where the bot lacks one of these in the channel. */
export function needPermission({ world }: LoopbackState, channel: Channel, ...needed: bigint[]): void {
  const held = world.permissionsOf(world.bot.id, channel);
  if (needed.some((bit) => (held & bit) === 0n)) throw discordError('missingPermissions');
}

/** What sending a message to the channel needs. */
export function sendingIn(channel: Channel): bigint {
  return isThread(channel) ? PERMISSION.sendMessagesInThreads : PERMISSION.sendMessages;
}

/** The message, where it can be seen by all; else 10008. */
export function findMessage(channel: Channel, id: string | undefined): Message {
  const stored = channel.messages.get(id ?? '');
  if (stored === undefined || stored.onlyFor !== null) throw discordError('unknownMessage');
  return stored.message;
}
