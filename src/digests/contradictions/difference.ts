import type { Span } from '../../text/span.ts';

/** The words in which a newer statement and another differ. */
export interface Difference {
  readonly now: Span;
  readonly before: Span;
  /** Whether the newer may only tell what has come of it since: a toll that rose. */
  readonly isUpdate: boolean;
}
