import { type Message, ThreadAutoArchiveDuration } from 'discord.js';
import type { GuildSettings } from '../../store/settings.ts';
import type { Card } from '../cards/card.ts';
import type { Desk } from '../desk.ts';
import { clipText } from '../markdown/clip-text.ts';
import { cardMessage } from '../payload.ts';

// Discord's limit for the name of a thread.
const LONGEST_NAME = 100;

/** Where an answer goes. */
export interface Place {
  readonly channelId: string;
  send(card: Card): Promise<unknown>;
}

/** A reply below the message, or a new thread on it where the server wants threads and we may open one. */
export async function placeFor(
  desk: Desk,
  message: Message,
  settings: GuildSettings,
  name: string,
): Promise<Place> {
  const below = { channelId: message.channelId, send: (card: Card) => replyTo(message, card) };
  if (!settings.threads || message.guild === null || message.channel.isThread()) return below;
  try {
    const thread = await message.startThread({
      name: clipText(name, LONGEST_NAME) || 'Answer',
      autoArchiveDuration: ThreadAutoArchiveDuration.OneDay,
    });
    return { channelId: thread.id, send: (card) => thread.send(once(message, card)) };
  } catch (error) {
    desk.log.warn(
      { guild: message.guildId, channel: message.channelId, err: String(error) },
      'no thread could be opened; the answer goes below the message',
    );
    return below;
  }
}

/** Answers below the message, in its channel. */
export function replyTo(message: Message, card: Card): Promise<unknown> {
  return message.reply(once(message, card));
}

/** With the message's id as nonce a repeated request, after an answer of Discord's was lost, posts nothing twice. */
function once(message: Message, card: Card) {
  return { ...cardMessage(card), nonce: message.id, enforceNonce: true };
}
