import { daysOf, formatDay } from '../../../text/calendar.ts';
import type { DateJoin, Finding } from '../rule.ts';
import { numberOf, WEEKDAYS } from '../vocabulary.ts';
import { combine } from './combine.ts';

// takes "Friday next week", "Thursday of last week"; refuses "Friday. Last week", "Friday, this week"
const BETWEEN = /^ (?:of )?$/;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** A weekday takes the week named right after it: "Friday next week", "Tuesday of last week". */
export const weekdayWeek: DateJoin = {
  name: 'weekday of a week',
  join: (findings, text) =>
    combine(findings, (left, right) => {
      const name = text.slice(left.start, left.end);
      if (left.grain !== 'day' || right.grain !== 'week' || right.type !== 'DATE') return null;
      if (!WEEKDAY.test(name) || !BETWEEN.test(text.slice(left.end, right.start))) return null;
      return inWeek(left, right, numberOf(WEEKDAYS, name));
    }),
};

function inWeek(left: Finding, right: Finding, weekday: number): Finding {
  return {
    ...left,
    end: right.end,
    read: (reference) => {
      const { mod: _, ...reading } = right.read(reference);
      const week = reading.value === null ? null : daysOf(reading.value);
      return week ? { ...reading, value: formatDay(week.first + weekday - 1) } : reading;
    },
  };
}
