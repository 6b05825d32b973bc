import { formatDay, toDayNumber } from '../../../text/calendar.ts';
import { KIND } from '../find-date-words.ts';
import { ORDINAL, readOrdinal } from '../read-count.ts';
import { stated } from '../reading.ts';
import { weekdayOf } from '../reference.ts';
import { patternRule } from '../rule.ts';
import { MONTH, MONTHS, numberOf, WEEKDAY, WEEKDAYS, YEAR } from '../vocabulary.ts';
import { readYearless } from './written-date.ts';

/** A weekday counted in its month: "the last Monday in May", "the first Friday of each month". */
export const nthWeekday = patternRule(
  'weekday of a month',
  KIND.weekday,
  // takes "the last Monday in May", "the first Tuesday of November 2024", "the first Friday of each month"; refuses "the first Monday"
  new RegExp(
    `\\b(?:[Tt]he )?(${ORDINAL}) (${WEEKDAY}) (?:of|in) (?:(?:every|each|the) (month|quarter|year)|(${MONTH})(?:,? (${YEAR})\\b)?)(?!\\w)`,
    'g',
  ),
  (match) => {
    const [, ordinal = '', name = '', unit, month, year] = match;
    if (unit !== undefined) {
      const value = { month: 'P1M', quarter: 'P3M', year: 'P1Y' }[unit] ?? 'P1M';
      return { type: 'SET', grain: null, read: () => stated(value) };
    }
    const number = readOrdinal(ordinal);
    const inMonth = month === undefined ? 0 : numberOf(MONTHS, month);
    if (number === null || number > 5 || inMonth === 0) return null;
    const inYear = (y: number) => formatDay(dayInMonth(y, inMonth, numberOf(WEEKDAYS, name), number));
    if (year !== undefined) return { type: 'DATE', grain: 'day', read: () => stated(inYear(Number(year))) };
    return {
      type: 'DATE',
      grain: 'day',
      inYear,
      read: (reference) => readYearless(reference, { month: inMonth, day: 15 }, inYear, null),
    };
  },
  KIND.month | KIND.each | KIND.unit,
);

/** The day number of the `n`th weekday of a month, -1 for the last. */
function dayInMonth(year: number, month: number, weekday: number, n: number): number {
  const edge = toDayNumber(year, n < 0 ? month + 1 : month, 1);
  const ahead = (weekday - weekdayOf(edge) + 7) % 7;
  return n < 0 ? edge + (ahead === 0 ? -7 : ahead - 7) : edge + ahead + (n - 1) * 7;
}
