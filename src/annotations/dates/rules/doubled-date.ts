import { formatDay, isDay, toDayNumber } from '../../../text/calendar.ts';
import { KIND } from '../find-date-words.ts';
import { stated } from '../reading.ts';
import { patternRule } from '../rule.ts';
import { MONTH, MONTHS, numberOf } from '../vocabulary.ts';

/** Two dates run together by a translation, of which the one with the year is meant: "May 16 February 2022". */
export const doubledDate = patternRule(
  'doubled date',
  KIND.month,
  // takes "May 16 February 2022", "June 3 March 2021"; refuses "May 16, February 2022"
  new RegExp(`\\b(?:[Ll]ast\\s)?${MONTH}\\s(\\d{1,2})\\s(${MONTH})\\s(\\d{4})\\b`, 'g'),
  (match) => {
    const day = Number(match[1]);
    const month = numberOf(MONTHS, match[2] ?? '');
    const year = Number(match[3]);
    if (!isDay(year, month, day)) return null;
    return { type: 'DATE', grain: 'day', read: () => stated(formatDay(toDayNumber(year, month, day))) };
  },
);
