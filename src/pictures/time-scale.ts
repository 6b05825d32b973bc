import type { DaySpan } from '../text/calendar.ts';

/** Two dots nearer than this, in pixels, would touch. */
export const DOT_ROOM = 26;
const LEAST_BAR = 26;
// Of an uneven scale labels have at most this; the rest keeps times apart that have none.
const LABELS_SHARE = 0.9;

/** Days to be seen on the scale, and how much room their label takes, in pixels. */
export interface Scaled extends DaySpan {
  readonly room: number;
}

/** Where days lie on an axis. */
export interface TimeScale {
  /** Whether equal times are equally long. */
  readonly even: boolean;
  /** The pixel at which a day begins. */
  readonly at: (day: number) => number;
}

/**
 * A scale on which every span has room to be seen: even where that leaves the dots apart, else with the times between
 * the spans' ends as long as their labels are high, what is left shared by the root of their length. Spans may be in any order; at least one.
 */
export function timeScale(spans: readonly Scaled[], top: number, bottom: number): TimeScale {
  const knots = [...new Set(spans.flatMap(({ first, last }) => [first, last + 1]))].sort((a, b) => a - b);
  const even = evenScale(knots, top, bottom);
  return isReadable(spans, even) ? even : unevenScale(knots, spans, top, bottom);
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

function unevenScale(
  knots: readonly number[],
  spans: readonly Scaled[],
  top: number,
  bottom: number,
): TimeScale {
  const parts = knots.slice(0, -1);
  const times = parts.map((knot, at) => Math.sqrt((knots[at + 1] as number) - knot));
  const rooms = parts.map((knot) =>
    spans.reduce((sum, { first, room }) => sum + (first === knot ? room : 0), 0),
  );
  const forLabels = Math.min(1, (LABELS_SHARE * (bottom - top)) / (sumOf(rooms) || 1));
  const forTime = (bottom - top - sumOf(rooms) * forLabels) / sumOf(times);
  const pixels = [top];
  parts.forEach((_, at) => {
    const height = (rooms[at] as number) * forLabels + (times[at] as number) * forTime;
    pixels.push((pixels[at] as number) + height);
  });
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

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
