import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Message } from '../world/message.ts';

/** The bot's first answer to an interaction. */
export interface Acknowledgement {
  /** Discord's number for the kind of answer: 4 message, 5 thinking, 6 and 7 update, 8 choices, 9 modal. */
  readonly type: number;
  /** By `performance.now()`. */
  readonly at: number;
  readonly data: unknown;
}

/** One interaction as the person sees it who began it. */
export interface Run {
  readonly interactionId: string;
  /** By `performance.now()`. */
  readonly sentAt: number;
  /** Rejected where the bot does not answer in time. */
  readonly acknowledged: Promise<Acknowledgement>;
  /** The original response as it is now; for a button that updates, the message with the button. */
  response(): Message | null;
  readonly followups: readonly Message[];
  /** Resolved at the next thing that the bot does with this interaction. */
  changed(): Promise<void>;
  /** The first original response that is no longer being thought about. */
  readonly answered: Promise<Message>;
  readonly modal: APIModalInteractionResponseCallbackData | null;
  readonly choices: readonly APIApplicationCommandOptionChoice[] | null;
  /** What went wrong, in words; null while nothing did. */
  readonly failed: string | null;
}
