import { PermissionFlagsBits } from 'discord.js';
import type { GuildSettings } from '../store/settings.ts';

/** What the bot needs in a channel, and under which settings; nothing of it lets it manage anything. */
export const NEEDED_PERMISSIONS: readonly {
  readonly name: string;
  readonly bit: bigint;
  readonly isNeeded: (settings: GuildSettings) => boolean;
}[] = [
  { name: 'View Channel', bit: PermissionFlagsBits.ViewChannel, isNeeded: () => true },
  { name: 'Send Messages', bit: PermissionFlagsBits.SendMessages, isNeeded: () => true },
  {
    name: 'Send Messages in Threads',
    bit: PermissionFlagsBits.SendMessagesInThreads,
    isNeeded: () => true,
  },
  // Discord takes a reply only from those who may read what it replies to.
  { name: 'Read Message History', bit: PermissionFlagsBits.ReadMessageHistory, isNeeded: () => true },
  // The pictures of digests.
  { name: 'Attach Files', bit: PermissionFlagsBits.AttachFiles, isNeeded: () => true },
  {
    name: 'Create Public Threads',
    bit: PermissionFlagsBits.CreatePublicThreads,
    isNeeded: ({ threads }) => threads,
  },
  // The mark on a message that has to wait.
  {
    name: 'Add Reactions',
    bit: PermissionFlagsBits.AddReactions,
    isNeeded: ({ cooldownSeconds, channelCooldownSeconds }) => cooldownSeconds + channelCooldownSeconds > 0,
  },
];

/** All of them in one number, as an invite link carries it. */
export const INVITE_PERMISSIONS = NEEDED_PERMISSIONS.reduce((all, { bit }) => all | bit, 0n);
