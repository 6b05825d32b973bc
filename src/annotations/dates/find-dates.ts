import type { Certainty } from '../../articles/article.ts';
import type { DateAnnotation } from '../annotation.ts';

/** What relative expressions are counted from. */
export interface DateContext {
  /** ISO date of the article; null: relative expressions stay open. */
  readonly published: string | null;
  readonly certainty: Certainty;
}

/** The temporal expressions of one paragraph, in order, none within another. */
export function findDates(_text: string, _context: DateContext): DateAnnotation[] {
  return [];
}
