import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** Why Discord will not take a post now, and what that means for those to come. */
export interface Refusal {
  /** The plan's channel cannot be written to until somebody changes something. */
  readonly isLasting: boolean;
  /** As it stands in the history. */
  readonly words: string;
}

const LASTING: ReadonlyMap<string | number, string> = new Map([
  [RESTJSONErrorCodes.UnknownChannel, 'the channel was deleted'],
  [RESTJSONErrorCodes.UnknownGuild, 'I am no longer in the server'],
  [RESTJSONErrorCodes.MissingAccess, 'I may not see the channel'],
  [RESTJSONErrorCodes.MissingPermissions, 'a permission is missing in the channel'],
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread, 'the thread is archived'],
  [RESTJSONErrorCodes.ThreadLocked, 'the thread is locked'],
]);

// The same request may be taken later.
const PASSING: ReadonlySet<number> = new Set([401, 408, 429]);

/** Why Discord refused the post for good; null where it may take it later, or may have taken it. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof DiscordAPIError)) return null;
  const words = LASTING.get(error.code);
  if (words !== undefined) return { isLasting: true, words };
  if (error.status < 400 || error.status >= 500 || PASSING.has(error.status)) return null;
  return { isLasting: false, words: `Discord refused it (${error.status}, code ${error.code})` };
}

/** What keeps a post from its channel for now, in few words. */
export function outageWords(error: unknown): string {
  if (error instanceof ComposeError) return 'it could not be composed';
  if (error instanceof DiscordAPIError) return `Discord answered ${error.status}`;
  if (error instanceof Error && error.name === 'TimeoutError') return 'Discord did not take it in time';
  return 'Discord could not be reached';
}

/** A post that could not be composed; `cause` is why. */
export class ComposeError extends Error {
  override readonly name = 'ComposeError';
}
