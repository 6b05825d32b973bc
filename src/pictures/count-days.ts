import { daysOf, formatDay, fromDayNumber, toDayNumber } from '../text/calendar.ts';

/** How many of a day. */
export interface DayCount {
  /** ISO date. */
  readonly day: string;
  /** A whole number from 0 on. */
  readonly count: number;
}

export type Unit = 'day' | 'week' | 'month' | 'year';

/** The counts of a whole unit; a week is named by its Monday. */
export interface Bucket {
  readonly first: number;
  /** The last of its days that lies within the period. */
  readonly last: number;
  readonly count: number;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
// More bars than this are thinner than a phone shows.
const MOST_BARS = 62;
const MOST_YEARS = 400;

/** First and last day of what is counted, as ISO dates; both counted in. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * The counts from the first day to the last, days without any among them, by the smallest unit of which there are not
 * too many to be seen. Throws a RangeError for what is no day or no count, and for a period of more than 400 years.
 */
export function countDays(
  counts: readonly DayCount[],
  period?: Period,
): { readonly unit: Unit; readonly buckets: readonly Bucket[] } {
  const numbered = counts.map(({ day, count }) => {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`No count of articles: ${count}.`);
    return { day: numberOf(day), count };
  });
  const days = period
    ? [numberOf(period.from), numberOf(period.to)]
    : numbered.map(({ day }) => day).sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { unit: 'day', buckets: [] };
  if (last < first) throw new RangeError('The period ends before it begins.');
  if (last - first > MOST_YEARS * 366) throw new RangeError(`The period is longer than ${MOST_YEARS} years.`);
  const unit = unitFor(first, last);
  const starts = startsOf(unit, first, last);
  const buckets = starts.map((start, at) => ({
    first: Math.max(first, start),
    last: Math.min(last, (starts[at + 1] ?? last + 1) - 1),
    count: 0,
  }));
  for (const { day, count } of numbered) {
    const bucket = buckets.find((each) => each.first <= day && day <= each.last);
    if (bucket) bucket.count += count;
  }
  return { unit, buckets };
}

function numberOf(day: string): number {
  const days = ISO_DAY.test(day) ? daysOf(day) : null;
  if (!days || formatDay(days.first) !== day) throw new RangeError(`No day of the calendar: ${day}.`);
  return days.first;
}

function unitFor(first: number, last: number): Unit {
  const days = last - first + 1;
  if (days <= MOST_BARS) return 'day';
  if (days <= MOST_BARS * 7) return 'week';
  return days <= MOST_BARS * 30 ? 'month' : 'year';
}

function startsOf(unit: Unit, first: number, last: number): number[] {
  const starts: number[] = [];
  const { year, month, weekday } = fromDayNumber(first);
  for (let at = 0; ; at++) {
    const start = {
      day: first + at,
      week: first - weekday + 1 + at * 7,
      month: toDayNumber(year, month + at, 1),
      year: toDayNumber(year + at, 1, 1),
    }[unit];
    if (start > last) return starts;
    starts.push(start);
  }
}
