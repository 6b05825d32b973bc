import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Message } from './world/message.ts';

/** Something that people who look at this Discord see happen. */
export type LoopbackEvent =
  /** Sent or edited. */
  | {
      readonly type: 'message';
      readonly channelId: string;
      readonly message: Message;
      /** The one person who sees it; null for all who see the channel. */
      readonly onlyFor: string | null;
    }
  | {
      readonly type: 'gone';
      readonly channelId: string;
      readonly messageId: string;
      readonly onlyFor: string | null;
    }
  | { readonly type: 'typing'; readonly channelId: string; readonly userId: string }
  /** Channels or threads were made, changed, deleted. */
  | { readonly type: 'channels' }
  | { readonly type: 'commands' }
  /** The bot connected, or its connection ended. */
  | { readonly type: 'connected' }
  | {
      readonly type: 'modal';
      readonly interactionId: string;
      readonly userId: string;
      readonly modal: APIModalInteractionResponseCallbackData;
    }
  | {
      readonly type: 'failed';
      readonly interactionId: string;
      readonly channelId: string;
      readonly userId: string;
      /** What went wrong, in words. */
      readonly reason: string;
    };

/** Those who look at this Discord. */
export class Watchers {
  readonly #listeners = new Set<(event: LoopbackEvent) => void>();

  /** Calls the listener for all that happens until the returned function is called. */
  watch(listener: (event: LoopbackEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(event: LoopbackEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
