import { formatDay, formatMonth, isDay, toDayNumber } from '../../../text/calendar.ts';
import { KIND } from '../find-date-words.ts';
import { stated } from '../reading.ts';
import { type DateRule, type Found, patternRule } from '../rule.ts';
import { MONTH, MONTHS, numberOf, YEAR } from '../vocabulary.ts';
import { readYearless } from './written-date.ts';

/** Ranges written in one run, whose halves no reader of single dates finds: "May 3-June 5", "between 2 and 4 May". */
export const dayRanges: readonly DateRule[] = [
  patternRule(
    'days of two months',
    KIND.month,
    // takes "May 3-June 5", "Jan. 30 – Feb. 2, 2024"; refuses "May 3-5"
    new RegExp(`\\b(${MONTH}) (\\d{1,2})\\s?[-–—]\\s?(${MONTH}) (\\d{1,2})(?:,? (${YEAR}))?(?!\\d)`, 'g'),
    ([, month = '', day, toMonth = '', toDay, year]) =>
      range(numberOf(MONTHS, month), Number(day), numberOf(MONTHS, toMonth), Number(toDay), year),
  ),
  patternRule(
    'days of one month',
    KIND.month,
    // takes "between 2 and 4 May", "between the 2nd and the 4th of May 2024"; refuses "2 and 4 May"
    new RegExp(
      `\\bbetween (?:the )?(\\d{1,2})(?:st|nd|rd|th)? and (?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH})(?:,? (${YEAR}))?(?!\\d)`,
      'gi',
    ),
    ([, day, toDay, month = '', year]) => {
      const number = numberOf(MONTHS, month);
      return range(number, Number(day), number, Number(toDay), year);
    },
  ),
  patternRule(
    'months of two years',
    KIND.month,
    // takes "Nov. 2019-Feb. 2020"; refuses "Nov. 2019, Feb. 2020"
    new RegExp(`\\b(${MONTH}) (${YEAR})\\s?[-–—]\\s?(${MONTH}) (${YEAR})\\b`, 'g'),
    ([, month = '', year, toMonth = '', toYear]) => {
      const value = `${formatMonth(Number(year), numberOf(MONTHS, month))}/${formatMonth(Number(toYear), numberOf(MONTHS, toMonth))}`;
      return { type: 'DATE', grain: null, read: () => stated(value) };
    },
  ),
];

function range(
  month: number,
  day: number,
  toMonth: number,
  toDay: number,
  year: string | undefined,
): Found | null {
  if (!isDay(null, month, day) || !isDay(null, toMonth, toDay)) return null;
  // "Dec. 30-Jan. 2" runs into the next year.
  const over = toMonth < month || (toMonth === month && toDay <= day) ? 1 : 0;
  const inYear = (y: number) =>
    `${formatDay(toDayNumber(y, month, day))}/${formatDay(toDayNumber(y + over, toMonth, toDay))}`;
  // A year written after it is that of the second day.
  if (year !== undefined)
    return { type: 'DATE', grain: null, read: () => stated(inYear(Number(year) - over)) };
  return {
    type: 'DATE',
    grain: null,
    inYear,
    read: (reference) => readYearless(reference, { month, day }, inYear, null),
  };
}
