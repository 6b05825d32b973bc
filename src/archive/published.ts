import type { Certainty } from '../articles/article.ts';

/** The day on which an article appeared, as far as it can be told. */
export interface Published {
  /** ISO date, or only its year where no more could be inferred; relative expressions count from it; null: unknown. */
  readonly value: string | null;
  readonly certainty: Certainty;
  /** Why, where it was inferred: the words and the article that say so. */
  readonly basis: string | null;
}
