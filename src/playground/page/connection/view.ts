import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Welcome } from '../../page-protocol.ts';

/** A modal that the bot has opened and that is not yet sent. */
export interface OpenModal {
  readonly interactionId: string;
  readonly modal: APIModalInteractionResponseCallbackData;
}

/** What the bot did not answer. */
export interface Failure {
  readonly interactionId: string;
  readonly channelId: string;
  readonly words: string;
}

/** Everything that the page shows of what the server told it. */
export interface View extends Omit<Welcome, 'type' | 'messages'> {
  readonly messages: Readonly<Record<string, readonly APIMessage[]>>;
  readonly failures: readonly Failure[];
  readonly modal: OpenModal | null;
  /** Who writes, by channel, and until when that is believed, in milliseconds. */
  readonly typing: Readonly<Record<string, { readonly userId: string; readonly until: number }>>;
}
