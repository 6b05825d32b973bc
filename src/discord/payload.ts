import { type APIMessageTopLevelComponent, type AttachmentBuilder, MessageFlags } from 'discord.js';
import type { Card } from './cards/card.ts';

/** A message that consists of a card. */
export interface CardMessage {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: { parse: []; repliedUser: false };
  /** Pictures that the card shows. */
  readonly files?: AttachmentBuilder[];
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
