import type { NearTerm } from './term-index.ts';

const MOST = 5;

/** Terms of the indexes that differ from this one by a slip of the pen: nearest, then commonest, then by the alphabet. */
export function nearestTerms(
  term: string,
  indexes: readonly { within(term: string, distance: number): readonly NearTerm[] }[],
  all: { frequency(term: string): number },
): readonly string[] {
  if (term.length < 4) return [];
  const found = new Map<string, number>();
  for (const index of indexes) {
    for (const near of index.within(term, term.length < 6 ? 1 : 2)) found.set(near.term, near.away);
  }
  return [...found]
    .map(([near, away]) => ({ near, away, count: all.frequency(near) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.away - b.away || b.count - a.count || (a.near < b.near ? -1 : 1))
    .slice(0, MOST)
    .map(({ near }) => near);
}
