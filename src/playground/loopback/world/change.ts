import type { Message } from './message.ts';

/** Something that those in a channel see happen. */
export type Change =
  | {
      readonly kind: 'sent' | 'edited' | 'deleted';
      readonly channelId: string;
      readonly message: Message;
      /** The one person who sees it; null where all do. */
      readonly onlyFor: string | null;
    }
  | { readonly kind: 'typing'; readonly channelId: string; readonly userId: string };
