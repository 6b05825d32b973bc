/** Something to stand at a height, in pixels: where it would like to begin and how much room it takes. */
export interface Placeable {
  readonly wanted: number;
  readonly height: number;
}

/**
 * The top of each label, in the order given, as near as may be to where it is wanted (least squares): none overlaps the
 * next, and all lie between `top` and `bottom` where the room is enough. By pooling neighbours that would collide.
 */
export function placeLabels(labels: readonly Placeable[], top: number, bottom: number): number[] {
  const before: number[] = [];
  let total = 0;
  for (const { height } of labels) {
    before.push(total);
    total += height;
  }
  const pools: { sum: number; count: number }[] = [];
  labels.forEach(({ wanted }, at) => {
    let pool = { sum: wanted - (before[at] as number), count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  });
  const highest = Math.max(top, bottom - total);
  const starts = pools.flatMap((pool) => {
    const start = Math.min(highest, Math.max(top, mean(pool)));
    return Array.from({ length: pool.count }, () => start);
  });
  return starts.map((start, at) => start + (before[at] as number));
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}
