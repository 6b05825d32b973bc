import { UNKNOWN } from '../reading.ts';
import { yearOf } from '../reference.ts';
import type { DateJoin, Finding } from '../rule.ts';
import { combine } from './combine.ts';

// takes "November last year", "January of this year", "the same period in 2023", "May 3, 1999"; refuses "May. Last year"
const BETWEEN = /^,? (?:(?:of|in|from) )?(?:the )?$/;

// takes "last year's third quarter", "the 1988 second quarter", "2019 Christmas"; refuses "1988, the third quarter"
const BEFORE = /^(?:['’]s)? $/;

/** A month, day, quarter or holiday without a year takes the year named right after it: "November last year". */
export const attachYear: DateJoin = {
  name: 'year after it',
  join: (findings, text) =>
    combine(findings, (left, right) => {
      const between = text.slice(left.end, right.start);
      if (left.grain === 'year' && left.type === 'DATE' && right.inYear && BEFORE.test(between)) {
        return { ...withYear(right, left), start: left.start, end: right.end };
      }
      if (!left.inYear || right.grain !== 'year' || right.type !== 'DATE') return null;
      if (!BETWEEN.test(between)) return null;
      // "in May, in 2014 and …" lists; "in May 2014" is one date.
      if (/^, (?:in|from)/.test(between)) return null;
      return withYear(left, right);
    }),
};

function withYear(left: Finding, right: Finding): Finding {
  const { inYear, offset: _, ...rest } = left;
  return {
    ...rest,
    end: right.end,
    type: 'DATE',
    read: (reference) => {
      const reading = right.read(reference);
      const year = yearOf(reading.value);
      if (year === null || !inYear) return UNKNOWN;
      const { mod: __, ...base } = reading;
      return { ...base, value: inYear(year, reference) };
    },
  };
}
