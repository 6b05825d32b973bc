import { type Message, PermissionFlagsBits, ThreadAutoArchiveDuration } from 'discord.js';
import type { GuildSettings } from '../../store/settings.ts';
import type { Desk } from '../desk.ts';
import { clipText } from '../markdown/clip-text.ts';
import type { CardMessage } from '../payload.ts';

// Discord's limit for the name of a thread.
const LONGEST_NAME = 100;

/** Where an answer goes. */
export interface Place {
  readonly channelId: string;
  send(shown: CardMessage): Promise<unknown>;
}

/** A reply below the message, or a new thread on it where the server wants threads and we may open one. */
export async function placeFor(
  desk: Desk,
  message: Message,
  settings: GuildSettings,
  name: string,
): Promise<Place> {
  const below = { channelId: message.channelId, send: (shown: CardMessage) => replyTo(message, shown) };
  if (!settings.threads || message.guild === null || message.channel.isThread()) return below;
  try {
    const thread = await message.startThread({
      name: clipText(name, LONGEST_NAME) || 'Answer',
      autoArchiveDuration: ThreadAutoArchiveDuration.OneDay,
    });
    return { channelId: thread.id, send: (shown) => thread.send(once(message, shown)) };
  } catch (error) {
    desk.log.warn(
      { guild: message.guildId, channel: message.channelId, err: String(error) },
      'no thread could be opened; the answer goes below the message',
    );
    return below;
  }
}

/** Whether we may write where the message stands; asking Discord in vain too often would bar us for all. */
export function mayWrite({ channel, guild }: Message): boolean {
  const me = guild?.members.me;
  if (channel.isDMBased() || !me) return channel.isSendable();
  const needed = channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  return channel.isSendable() && channel.permissionsFor(me).has([PermissionFlagsBits.ViewChannel, needed]);
}

/** Answers below the message, in its channel; as a reply to it where we may read what we reply to. */
export async function replyTo(message: Message, shown: CardMessage): Promise<void> {
  const { channel, guild } = message;
  const me = guild?.members.me;
  const seesHistory =
    channel.isDMBased() || !me || channel.permissionsFor(me).has(PermissionFlagsBits.ReadMessageHistory);
  if (seesHistory) await message.reply(once(message, shown));
  else if (channel.isSendable()) await channel.send(once(message, shown));
}

/** With the message's id as nonce a repeated request, after an answer of Discord's was lost, posts nothing twice. */
function once(message: Message, shown: CardMessage) {
  return { ...shown, nonce: message.id, enforceNonce: true };
}
