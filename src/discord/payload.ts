import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js';
import type { Card } from './cards/card.ts';

/** A message that consists of a card. */
export interface CardMessage {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: { parse: []; repliedUser: false };
  /** Pictures that the card shows. */
  readonly files?: CardFile[];
}

/** A picture that is sent along, as a PNG. */
export interface CardFile {
  readonly attachment: Buffer;
  readonly name: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
}

/** A card as a message or an edit of one; nobody is pinged by it. */
export function cardMessage(card: Card): CardMessage {
  return {
    components: [...card],
    flags: MessageFlags.IsComponentsV2,
    // Not even the author of the message replied to.
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** A card as a first answer that only the one who asked sees. */
export function privateCard(card: Card): {
  components: APIMessageTopLevelComponent[];
  flags: (MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral)[];
  allowedMentions: { parse: []; repliedUser: false };
} {
  return { ...cardMessage(card), flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] };
}
