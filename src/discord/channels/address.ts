import type { Message } from 'discord.js';
import type { GuildSettings } from '../../store/settings.ts';
import { channelOf } from '../may-ask.ts';

/**
 * How a message comes to us: `direct` where it mentions the bot or its role, replies to one of its messages or is a
 * direct message; `channel` in a question channel or a thread of one; `other` where it is no business of ours.
 */
export type Address = 'direct' | 'channel' | 'other';

export function addressOf(message: Message, { questionChannels }: GuildSettings): Address {
  const { author, client, guild, mentions } = message;
  // Bots that answer each other would never end.
  if (author.bot || message.system || message.webhookId !== null) return 'other';
  if (guild === null) return 'direct';
  if (mentions.repliedUser?.id === client.user.id) return 'direct';
  if (mentions.users.has(client.user.id)) return 'direct';
  const role = guild.members.me?.roles.botRole;
  if (role && mentions.roles.has(role.id)) return 'direct';
  return questionChannels.includes(channelOf(message) ?? '') ? 'channel' : 'other';
}

/** What the message says beside the mentions of us. */
export function wordsOf({ content, client, guild }: Message): string {
  const role = guild?.members.me?.roles.botRole?.id;
  const ours = new Set([`<@${client.user.id}>`, `<@!${client.user.id}>`, ...(role ? [`<@&${role}>`] : [])]);
  return content.replace(/<@[!&]?\d+>/g, (mention) => (ours.has(mention) ? ' ' : mention)).trim();
}
