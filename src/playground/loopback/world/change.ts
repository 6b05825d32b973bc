import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Message } from './message.ts';

/** Something that people who look at this Discord see happen. */
export type Change =
  | {
      readonly kind: 'sent' | 'edited' | 'deleted';
      readonly channelId: string;
      readonly message: Message;
      /** The one person who sees it; null where all do. */
      readonly onlyFor: string | null;
    }
  | { readonly kind: 'typing'; readonly channelId: string; readonly userId: string }
  /** Channels or threads were made, changed, deleted; commands were registered; the bot connected or is gone. */
  | { readonly kind: 'channels' | 'commands' | 'connection' }
  /** The bot answered the user's interaction with a modal. */
  | {
      readonly kind: 'modal';
      readonly interactionId: string;
      readonly userId: string;
      readonly modal: APIModalInteractionResponseCallbackData;
    }
  /** The bot did not answer the user's interaction; why, in words. */
  | {
      readonly kind: 'failed';
      readonly interactionId: string;
      readonly channelId: string;
      readonly userId: string;
      readonly reason: string;
    };
