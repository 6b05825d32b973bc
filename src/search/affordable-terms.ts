import type { WeightedTerm } from './passage-index.ts';

// The time of a search is the length of the lists of passages that its terms stand in. The rarest terms are looked up
// until their lists hold this many passages; the commoner ones count when the candidates are ranked from their text.
const POSTINGS_LIMIT = 30_000;

/** Of some terms those that a search can afford, the rarest first; one at least. */
export function affordableTerms(
  terms: readonly WeightedTerm[],
  index: { frequency(term: string): number },
): readonly WeightedTerm[] {
  const known = terms
    .map((term) => ({ ...term, frequency: index.frequency(term.term) }))
    .sort((a, b) => a.frequency - b.frequency || (a.term < b.term ? -1 : 1));
  let sum = 0;
  return known.filter((term, rank) => {
    sum += term.frequency;
    return rank === 0 || sum <= POSTINGS_LIMIT;
  });
}
