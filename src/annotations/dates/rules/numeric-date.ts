import { formatDay, formatMonth, isDay, toDayNumber } from '../../../text/calendar.ts';
import { KIND } from '../find-date-words.ts';
import { type Reading, stated, UNKNOWN } from '../reading.ts';
import type { Reference } from '../reference.ts';
import { type DateRule, patternRule } from '../rule.ts';

/** Dates in digits. */
export const numericDates: readonly DateRule[] = [
  patternRule(
    'year first',
    KIND.numeric,
    // takes "2025-03-14", "2025/3/14", "2025-03-14T20:00"; refuses "2025-2030"
    /(?<![\w/.-])(1\d{3}|2[01]\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?:T(\d{2}:\d{2})(?::\d{2})?(?:\.\d{1,6})?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\w/-]|[.,]\d)/g,
    (match) => {
      const [, year, , month, day, time] = match;
      if (!isDay(Number(year), Number(month), Number(day))) return null;
      const value = formatDay(toDayNumber(Number(year), Number(month), Number(day)));
      if (time === undefined) return { type: 'DATE', grain: 'day', read: () => stated(value) };
      return { type: 'TIME', grain: 'time', read: () => stated(`${value}T${time}`) };
    },
  ),
  patternRule(
    'year last',
    KIND.numeric,
    // takes "14/03/2025", "3.4.2025", "7/8/07"; refuses "1/2", "3.4.20.1"
    /(?<![\w/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\w/-]|[.,]\d)/g,
    (match) => {
      const [, one, mark, two, end] = match;
      // "10.2.21" is as often a version or a section.
      if (end?.length === 2 && mark !== '/') return null;
      const year = fullYear(end ?? '');
      const readings = days(year, Number(one), Number(two), mark ?? '');
      if (readings.length === 0) return null;
      return { type: 'DATE', grain: 'day', read: (reference) => choose(readings, reference) };
    },
  ),
  patternRule(
    'month and year',
    KIND.numeric,
    // takes "dated 2025-03"; refuses "in 2010-11", a season
    /\b(?:dated|date:) (1\d{3}|2[01]\d{2})-(0[1-9]|1[0-2])(?![\w/-]|[.,]\d)/g,
    (match) => {
      const value = formatMonth(Number(match[1]), Number(match[2]));
      return { type: 'DATE', grain: 'month', read: () => stated(value), from: match[0].length - 7 };
    },
  ),
];

// Day first, month first; with points the day always stands first.
function days(year: number, one: number, two: number, mark: string): number[] {
  const found: number[] = [];
  if (mark !== '.' && isDay(year, one, two)) found.push(toDayNumber(year, one, two));
  if (isDay(year, two, one)) found.push(toDayNumber(year, two, one));
  return [...new Set(found)];
}

/** Where both orders give a day, only one so near to the article's date tells which is meant, and the other this far. */
const NEAR = 7;
const FAR = 14;

function choose(readings: readonly number[], { published }: Reference): Reading {
  const [first, second] = readings;
  if (first === undefined) return UNKNOWN;
  if (second === undefined) return stated(formatDay(first));
  if (!published || published.day === null) return UNKNOWN;
  const from = published.day;
  const [best = first, other = second] = [...readings].sort(
    (a, b) => Math.abs(a - from) - Math.abs(b - from),
  );
  return Math.abs(best - from) <= NEAR && Math.abs(other - from) > FAR ? stated(formatDay(best)) : UNKNOWN;
}

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
