import type { Passage } from '../../passages/passage.ts';
import type { QuoteAnnotation } from '../annotation.ts';
import type { PassageNames } from '../names/find-names.ts';

/** The quotations of one article, a list for each passage, in order; `names` are those of the same passages. */
export function findQuotes(
  passages: readonly Passage[],
  _names: readonly PassageNames[],
): QuoteAnnotation[][] {
  return passages.map(() => []);
}
