const LAST = 10;

/** One over the rank of the first right result, 0 where none of the first ten is. */
export function reciprocalRank(results: readonly string[], right: ReadonlySet<string>): number {
  const rank = results.slice(0, LAST).findIndex((id) => right.has(id));
  return rank < 0 ? 0 : 1 / (rank + 1);
}
