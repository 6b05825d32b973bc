/** The most that `limit` of a request may be: excerpts of most commands, answers of those that list. */
export const MOST_EXCERPTS = 10;
export const MOST_LISTED = 100;

/** What a person can ask for; `annotate`, `index` and `batch` are no requests. */
export type RequestCommand =
  | 'ask'
  | 'when'
  | 'who'
  | 'where'
  | 'howmany'
  | 'quote'
  | 'timeline'
  | 'compare'
  | 'sources'
  | 'cite';

/** One question as it came from a slash command, a channel or the terminal. */
export interface Request {
  readonly command: RequestCommand;
  /** The words typed; for cite the citation id. */
  readonly query?: string;
  readonly speaker?: string;
  readonly topic?: string;
  /** Excerpts (1 to 10, default 3); for timeline and compare answers (1 to 100, default 20). */
  readonly limit?: number;
  /** ISO dates; only what articles tell of this time. */
  readonly from?: string;
  readonly to?: string;
  /** An outlet's name, host or part of it. */
  readonly source?: string;
  /** ISO date of the asking; nothing inside reads the clock. */
  readonly today: string;
}
