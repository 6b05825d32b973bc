/** A stretch of the axis, in pixels from the top. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A lane for each stretch, from 0, so that no two in one lane come nearer than `gap`; the shorter, the lower. */
export function assignLanes(stretches: readonly Stretch[], gap: number): number[] {
  const lanes: Stretch[][] = [];
  const assigned = stretches.map(() => 0);
  const shortestFirst = stretches
    .map((stretch, at) => ({ stretch, at }))
    .sort((a, b) => length(a.stretch) - length(b.stretch) || a.stretch.from - b.stretch.from || a.at - b.at);
  for (const { stretch, at } of shortestFirst) {
    const free = lanes.findIndex((lane) =>
      lane.every((other) => other.to + gap <= stretch.from || stretch.to + gap <= other.from),
    );
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), stretch];
    assigned[at] = lane;
  }
  return assigned;
}

function length({ from, to }: Stretch): number {
  return to - from;
}
