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
  readonly width: number;
}

const DOT = 10;
const BAR = 16;
const LEAST_BAR = 26;
const LANE = 26;
const MOST_LANES_WIDTH = 130;
const GAP = 4;
const FADED = 0.15;

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
    width: Math.min(BAR, pitch - 1),
  }));
  return { marks, width: count * pitch };
}

/** A dot for a day, a bar for a longer time; open or fading where the words are vague. */
export function drawMark(mark: Mark): string {
  const { marked, from, to, x, width } = mark;
  const soft = marked.vague !== null;
  if (isDay(marked.days)) {
    const r = Math.min(DOT, width / 2 + 2);
    return element('circle', {
      class: 'day',
      cx: x,
      cy: (from + to) / 2,
      r: soft ? r - 2 : r,
      fill: soft ? PALETTE.panel : PALETTE.mark,
      ...(soft ? { stroke: PALETTE.soft, 'stroke-width': 4 } : {}),
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

function stretchOf(days: DaySpan, scale: TimeScale): Stretch {
  const from = scale.at(days.first);
  const to = scale.at(days.last + 1);
  const least = isDay(days) ? DOT * 2 : LEAST_BAR;
  if (to - from >= least && !isDay(days)) return { from, to };
  const middle = (from + to) / 2;
  return { from: middle - least / 2, to: middle + least / 2 };
}
