import type { DateJoin } from '../rule.ts';
import { combine } from './combine.ts';

// takes "Monday, 3 February", "Friday March 4", "Thursday the 5th of May"; refuses "Monday and 3 February"
const BETWEEN = /^,? (?:the )?$/;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** A weekday before a written date is part of it, which says more. */
export const weekdayDate: DateJoin = {
  name: 'weekday before a date',
  join: (findings, text) =>
    combine(findings, (left, right) => {
      if (left.grain !== 'day' || right.grain !== 'day') return null;
      if (!WEEKDAY.test(text.slice(left.start, left.end)) || !BETWEEN.test(text.slice(left.end, right.start)))
        return null;
      return /^(?!.*anniversary).*\d/.test(text.slice(right.start, right.end))
        ? { ...right, start: left.start }
        : null;
    }),
};
