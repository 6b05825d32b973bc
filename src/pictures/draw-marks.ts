import type { DaySpan } from '../text/calendar.ts';
import { assignLanes, type Stretch } from './assign-lanes.ts';
import { PALETTE } from './palette.ts';
import { element } from './svg.ts';
import type { TimeScale } from './time-scale.ts';
import type { Vagueness } from './timeline-event.ts';

/** What is marked on the axis. */
export interface Marked {
  readonly days: DaySpan;
  readonly vague: Vagueness | null;
}

/** A mark with its place. */
export interface Mark extends Stretch {
  readonly marked: Marked;
  readonly x: number;
  /** Of a bar, and half of a dot's. */
  readonly width: number;
  readonly radius: number;
}

const DOT = 10;
const BAR = 16;
const LEAST_BAR = 26;
const LANE = 26;
const MOST_LANES_WIDTH = 130;
const GAP = 4;
const FADED = 0.15;
// Of a crowded lane, what its marks fill; of a dot's radius, what the ring of an open one takes.
const FILLED = 0.85;
const RING = 0.4;

/**
 * A mark for each, dots nearest to the labels, the longest bars farthest, in lanes from `left` on that take at most
 * `room`; and the width that they would like.
 */
export function layMarks(
  all: readonly Marked[],
  scale: TimeScale,
  left: number,
  room = MOST_LANES_WIDTH,
): { readonly marks: readonly Mark[]; readonly width: number } {
  const stretches = all.map(({ days }) => stretchOf(days, scale));
  const lanes = assignLanes(stretches, GAP);
  const count = Math.max(1, ...lanes.map((lane) => lane + 1));
  const pitch = Math.min(LANE, room / count);
  const marks = all.map((marked, at) => ({
    ...(stretches[at] as Stretch),
    marked,
    x: left + Math.min(room, MOST_LANES_WIDTH) - ((lanes[at] as number) + 0.5) * pitch,
    width: Math.min(BAR, pitch * FILLED),
    radius: Math.min(DOT, (pitch * FILLED) / 2),
  }));
  return { marks, width: count * pitch };
}

/** A dot for a day, a bar for a longer time; open or fading where the words are vague. */
export function drawMark(mark: Mark): string {
  const { marked, from, to, x, width, radius } = mark;
  const soft = marked.vague !== null;
  if (isDay(marked.days)) {
    return element('circle', {
      class: 'day',
      cx: x,
      cy: (from + to) / 2,
      r: soft ? radius * (1 - RING / 2) : radius,
      fill: soft ? PALETTE.panel : PALETTE.mark,
      ...(soft ? { stroke: PALETTE.soft, 'stroke-width': radius * RING } : {}),
    });
  }
  return element('rect', {
    class: 'span',
    x: x - width / 2,
    y: from,
    width,
    height: to - from,
    rx: width / 2,
    fill: soft ? `url(#${marked.vague})` : PALETTE.mark,
    ...(soft ? { stroke: PALETTE.soft, 'stroke-width': 2, 'stroke-dasharray': '6 5' } : {}),
  });
}

/** The fills of bars that fade to where an event is less likely. */
export function drawFades(): string {
  const fades: Readonly<Record<Vagueness, readonly number[]>> = {
    about: [FADED, 1, FADED],
    early: [1, FADED],
    late: [FADED, 1],
    before: [1, FADED],
    after: [FADED, 1],
  };
  const gradients = Object.entries(fades).map(([id, stops]) =>
    element(
      'linearGradient',
      { id, x1: 0, y1: 0, x2: 0, y2: 1 },
      stops
        .map((opacity, at) =>
          element('stop', {
            offset: at / (stops.length - 1),
            'stop-color': PALETTE.soft,
            'stop-opacity': String(opacity),
          }),
        )
        .join(''),
    ),
  );
  return element('defs', {}, gradients.join(''));
}

/** Whether a mark is a dot. */
export function isDay({ first, last }: DaySpan): boolean {
  return first === last;
}

/** A dot lies where its day begins, as its tick does. */
function stretchOf(days: DaySpan, scale: TimeScale): Stretch {
  const from = scale.at(days.first);
  if (isDay(days)) return { from: from - DOT, to: from + DOT };
  return { from, to: Math.max(scale.at(days.last + 1), from + LEAST_BAR) };
}
