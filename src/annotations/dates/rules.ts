import { attachClock } from './joins/attach-clock.ts';
import { attachPart } from './joins/attach-part.ts';
import { attachYear } from './joins/attach-year.ts';
import { countFromNext } from './joins/count-from-next.ts';
import { joinRange } from './joins/join-range.ts';
import { narrow } from './joins/narrow.ts';
import { weekdayDate } from './joins/weekday-date.ts';
import { weekdayWeek } from './joins/weekday-week.ts';
import { weekendOf } from './joins/weekend-of.ts';
import type { DateJoin, DateRule } from './rule.ts';
import { anchoredRules } from './rules/anchored.ts';
import { clockRules } from './rules/clock.ts';
import { comparedPeriodRules } from './rules/compared-period.ts';
import { countedRules } from './rules/counted.ts';
import { dayRanges } from './rules/day-range.ts';
import { dayWordRules } from './rules/day-word.ts';
import { doubledDate } from './rules/doubled-date.ts';
import { durationRules } from './rules/duration.ts';
import { eraRules } from './rules/era.ts';
import { foreignDates } from './rules/foreign-date.ts';
import { holidayRules } from './rules/holiday.ts';
import { ignoreRules } from './rules/ignore.ts';
import { monthRule } from './rules/month.ts';
import { nthWeekday } from './rules/nth-weekday.ts';
import { numericDates } from './rules/numeric-date.ts';
import { periodRules } from './rules/period.ts';
import { rollingRules } from './rules/rolling.ts';
import { setRules } from './rules/set.ts';
import { unitRelativeRules } from './rules/unit-relative.ts';
import { vagueRules } from './rules/vague.ts';
import { weekdayRules } from './rules/weekday.ts';
import { writtenDate } from './rules/written-date.ts';
import { yearRules } from './rules/year.ts';

/** All rules; where two find overlapping words, the one that stands first has them. */
export const RULES: readonly DateRule[] = [
  // "9/11" and "Good Friday" before the newspapers and numbers that look like them.
  ...holidayRules,
  // A date in digits before the telephone numbers and document signs that hold as many.
  ...numericDates,
  ...ignoreRules,
  // "May 16 February 2022" before its halves.
  doubledDate,
  // "May 3-June 5" before "3-June".
  ...dayRanges,
  // "the last Monday in May" before "May".
  nthWeekday,
  writtenDate,
  ...foreignDates,
  // "the third quarter", "last summer", "the first eight months" before bare months, years and lengths.
  ...periodRules,
  ...eraRules,
  monthRule,
  ...dayWordRules,
  ...weekdayRules,
  // "every two years" and "two years ago" before "two years".
  ...setRules,
  // "the period a year ago" before "a year ago".
  ...comparedPeriodRules,
  ...countedRules,
  ...anchoredRules,
  // "the last two years" before "the last … year".
  ...rollingRules,
  ...unitRelativeRules,
  // Times before years: "2030 GMT".
  ...clockRules,
  ...yearRules,
  ...durationRules,
  ...vagueRules,
];

/** How neighbouring findings become one, in this order. */
export const JOINS: readonly DateJoin[] = [
  weekdayDate,
  weekdayWeek,
  weekendOf,
  // The year comes first: "late November last year" narrows the month of that year.
  attachYear,
  narrow,
  attachPart,
  attachClock,
  countFromNext,
  // Last, of what the others have completed: "from early May to the end of June last year".
  joinRange,
];
