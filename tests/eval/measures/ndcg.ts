const LAST = 10;

/** Discounted gain of the first ten results over that of the best order (Järvelin and Kekäläinen 2002). */
export function ndcg(results: readonly string[], gains: ReadonlyMap<string, number>): number {
  const best = [...gains.values()].sort((a, b) => b - a);
  const ideal = discounted(best);
  return ideal === 0 ? 0 : discounted(results.map((id) => gains.get(id) ?? 0)) / ideal;
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, LAST).reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0);
}
