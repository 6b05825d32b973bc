/** Whether one of the first `count` results is right: 1 or 0. */
export function recallAt(count: number, results: readonly string[], right: ReadonlySet<string>): number {
  return results.slice(0, count).some((id) => right.has(id)) ? 1 : 0;
}
