import { PermissionFlagsBits } from 'discord.js';

/** What the bot needs in a channel, and for what; nothing of it lets it read more than it is shown or manage anything. */
export const NEEDED_PERMISSIONS = [
  { name: 'View Channel', bit: PermissionFlagsBits.ViewChannel, always: true },
  { name: 'Send Messages', bit: PermissionFlagsBits.SendMessages, always: true },
  { name: 'Read Message History', bit: PermissionFlagsBits.ReadMessageHistory, always: true },
  { name: 'Send Messages in Threads', bit: PermissionFlagsBits.SendMessagesInThreads, always: true },
  { name: 'Create Public Threads', bit: PermissionFlagsBits.CreatePublicThreads, always: false },
] as const;

/** All of them in one number, as an invite link carries it. */
export const INVITE_PERMISSIONS = NEEDED_PERMISSIONS.reduce((all, { bit }) => all | bit, 0n);
