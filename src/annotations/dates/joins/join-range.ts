import { type Reading, UNKNOWN } from '../reading.ts';
import { yearOf } from '../reference.ts';
import type { DateJoin, Finding } from '../rule.ts';
import { combine } from './combine.ts';

// takes " to ", " until ", "-", " through "; refuses " and "
const TO = /^(?: (?:to|until|till|through|up to|up until|and until) (?:the )?|\s?[-–—]\s?)$/;
const AND = /^ and (?:the )?$/;
const BETWEEN = /\b(?:between|betwixt) (?:the )?$/i;
const FROM = /\b(?:from) (?:the )?$/i;

// takes "postponed from ", "moved the vote from "; refuses "ran from "
const MOVED = /\b(?:moved|postponed|delayed|pushed|rescheduled|brought|shifted|deferred)\b[^.]{0,16}$/i;

/** "between May and June last year", "from 3 May to 5 May", "1999 to 2013" are one interval; "Tuesday and Wednesday" stay two. */
export const joinRange: DateJoin = {
  name: 'range',
  join: (findings, text) =>
    combine(findings, (left, right) => {
      if (left.type !== 'DATE' || right.type !== 'DATE' || left.offset || right.offset) return null;
      if (left.grain === null || right.grain === null) return null;
      const between = text.slice(left.end, right.start);
      const before = text.slice(Math.max(0, left.start - 30), left.start);
      if (
        left.grain !== right.grain &&
        (/[-–—]/.test(between) || !(BETWEEN.test(before) || FROM.test(before)))
      )
        return null;
      const lead = BETWEEN.exec(before);
      if (lead ? !AND.test(between) && !TO.test(between) : !TO.test(between)) return null;
      if (MOVED.test(before)) return null;
      const start = lead ? left.start - lead[0].length : left.start - (FROM.exec(before)?.[0].length ?? 0);
      return range(left, right, start);
    }),
};

function range(left: Finding, right: Finding, start: number): Finding {
  return {
    start,
    end: right.end,
    type: 'DATE',
    grain: null,
    read: (reference): Reading => {
      const to = right.read(reference);
      const from = left.read(reference);
      if (to.value === null || from.value === null) return UNKNOWN;
      const fromValue = first(sameYear(left, from.value, to.value, !right.inYear, reference));
      const toValue = last(following(right, fromValue, to.value, !left.inYear, reference));
      const { mod: _, ...basis } = left.inYear && !right.inYear ? to : from;
      return { ...basis, value: `${fromValue}/${toValue}` };
    },
  };
}

type Reference = Parameters<Finding['read']>[0];

// "between May and June 2020": the first takes the second's year, or the one before it where it would come later.
function sameYear(left: Finding, value: string, other: string, fixed: boolean, reference: Reference): string {
  const year = yearOf(other);
  if (!left.inYear || year === null || (!fixed && value <= other)) return value;
  const here = left.inYear(year, reference);
  if (here === null) return value;
  return here > other ? (left.inYear(year - 1, reference) ?? value) : here;
}

// "from December 2019 to May": the second takes the first's year, or the one after it where it would come earlier.
function following(
  right: Finding,
  from: string,
  value: string,
  fixed: boolean,
  reference: Reference,
): string {
  const year = yearOf(from);
  if (!right.inYear || year === null || !fixed) return value;
  const here = right.inYear(year, reference);
  if (here === null) return value;
  return here < from.slice(0, here.length) ? (right.inYear(year + 1, reference) ?? value) : here;
}

function first(value: string): string {
  return value.split('/')[0] ?? value;
}

function last(value: string): string {
  return value.split('/').at(-1) ?? value;
}
