import { fromDayNumber, toDayNumber } from '../text/calendar.ts';
import type { TimeScale } from './time-scale.ts';

/** A mark on the axis of time. */
export interface Tick {
  readonly day: number;
  readonly label: string;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
// A step is taken where this share of its ticks has room; an uneven scale crowds some.
const SHARE_WITH_ROOM = 0.75;
const MOST_TICKS = 400;

interface Step {
  readonly days: number;
  readonly list: (first: number, last: number) => number[];
  readonly label: (day: number) => string;
}

const STEPS: readonly Step[] = [
  ...[1, 5, 10].map((step) => ({ days: step, list: daysOfMonth(step), label: dayLabel })),
  ...[1, 3, 6].map((step) => ({ days: step * 30, list: firstsOfMonth(step), label: monthLabel })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((step) => ({
    days: step * 365,
    list: firstsOfMonth(step * 12),
    label: yearLabel,
  })),
];

/** Ticks from the finest step for which there is room, at least `room` pixels from each other, in order. */
export function timeTicks(first: number, last: number, scale: TimeScale, room: number): Tick[] {
  let best: Tick[] = [];
  for (const step of STEPS) {
    if ((last - first) / step.days > MOST_TICKS) continue;
    const all = step.list(first, last);
    const ticks: Tick[] = [];
    let free = Number.NEGATIVE_INFINITY;
    for (const day of all) {
      if (scale.at(day) < free) continue;
      ticks.push({ day, label: step.label(day) });
      free = scale.at(day) + room;
    }
    if (ticks.length > 0 && ticks.length >= all.length * (scale.even ? 1 : SHARE_WITH_ROOM)) return ticks;
    if (best.length === 0 || ticks.length > 0) best = ticks;
  }
  return best;
}

function daysOfMonth(step: number): Step['list'] {
  return (first, last) => {
    const days: number[] = [];
    for (let number = first; number <= last; number++) {
      const { day } = fromDayNumber(number);
      if ((day - 1) % step === 0 && (step === 1 || day < 30)) days.push(number);
    }
    return days;
  };
}

function firstsOfMonth(step: number): Step['list'] {
  return (first, last) => {
    const days: number[] = [];
    const { year, month } = fromDayNumber(first);
    const from = Math.ceil((year * 12 + month - 1) / step) * step;
    for (let count = from; ; count += step) {
      const number = toDayNumber(Math.floor(count / 12), (count % 12) + 1, 1);
      if (number > last) return days;
      if (number >= first) days.push(number);
    }
  };
}

function dayLabel(number: number): string {
  const { day, month } = fromDayNumber(number);
  return `${day} ${MONTHS[month - 1]}`;
}

function monthLabel(number: number): string {
  const { year, month } = fromDayNumber(number);
  return `${MONTHS[month - 1]} ’${String(year % 100).padStart(2, '0')}`;
}

function yearLabel(number: number): string {
  return String(fromDayNumber(number).year);
}
