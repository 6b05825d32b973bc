import type { DaySpan } from '../text/calendar.ts';

/** Two dots nearer than this, in pixels, would touch. */
export const DOT_ROOM = 26;
const LEAST_BAR = 16;

/** Where days lie on an axis. */
export interface TimeScale {
  /** Whether equal times are equally long; where not, long times without an event are shortened. */
  readonly even: boolean;
  /** The pixel at which a day begins. */
  readonly at: (day: number) => number;
}

/**
 * A scale on which every span has room to be seen: even where that leaves the dots apart, else with the times between
 * the spans' ends by the root of their length. Spans may be in any order; at least one.
 */
export function timeScale(spans: readonly DaySpan[], top: number, bottom: number): TimeScale {
  const knots = [...new Set(spans.flatMap(({ first, last }) => [first, last + 1]))].sort((a, b) => a - b);
  const even = evenScale(knots, top, bottom);
  return isReadable(spans, even) ? even : unevenScale(knots, top, bottom);
}

function evenScale(knots: readonly number[], top: number, bottom: number): TimeScale {
  const first = knots[0] as number;
  const length = (knots.at(-1) as number) - first;
  return { even: true, at: (day) => top + ((bottom - top) * (day - first)) / length };
}

function isReadable(spans: readonly DaySpan[], scale: TimeScale): boolean {
  const days = spans.filter(({ first, last }) => first === last).map(({ first }) => first);
  const dots = [...new Set(days)].sort((a, b) => a - b).map((day) => scale.at(day));
  const apart = dots.every((dot, at) => at === 0 || dot - (dots[at - 1] as number) >= DOT_ROOM);
  const seen = spans.every(
    ({ first, last }) => first === last || scale.at(last + 1) - scale.at(first) >= LEAST_BAR,
  );
  return apart && seen;
}

function unevenScale(knots: readonly number[], top: number, bottom: number): TimeScale {
  const lengths = knots.slice(1).map((knot, at) => Math.sqrt(knot - (knots[at] as number)));
  const least = Math.min(DOT_ROOM, (bottom - top) / lengths.length);
  const share = (bottom - top - least * lengths.length) / lengths.reduce((sum, length) => sum + length, 0);
  const pixels = [top];
  for (const length of lengths) pixels.push((pixels.at(-1) as number) + least + length * share);
  return {
    even: false,
    at: (day) => {
      const later = knots.findIndex((knot) => knot > day);
      const after = later < 0 ? knots.length - 1 : Math.max(1, later);
      const [from = 0, to = 1] = [knots[after - 1], knots[after]];
      const [above = top, below = bottom] = [pixels[after - 1], pixels[after]];
      return above + ((below - above) * (day - from)) / (to - from);
    },
  };
}
