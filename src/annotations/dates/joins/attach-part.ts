import { formatDay } from '../../../text/calendar.ts';
import { dayOf } from '../reference.ts';
import type { DateJoin, Finding } from '../rule.ts';
import { PARTS } from '../rules/day-word.ts';
import { combine } from './combine.ts';

// takes " evening", " in the morning", " night"; refuses " nightmare"
const AFTER = /^(?: (?:in the )?| at )(morning|afternoon|evening|night)\b/i;
// takes "the evening of ", "on the morning of "; refuses "evening"
const BEFORE = /\b(?:the )?(morning|afternoon|evening|night) of (?:the )?$/i;

/** A day with the part of it beside it is a time: "Wednesday evening", "the night of 3 May". */
export const attachPart: DateJoin = {
  name: 'part of the day',
  join: (findings, text) => findings.map((finding) => withPart(finding, text)),
};

function withPart(finding: Finding, text: string): Finding {
  if (finding.type !== 'DATE' || finding.grain !== 'day') return finding;
  const after = AFTER.exec(text.slice(finding.end, finding.end + 20));
  if (after)
    return timed(
      finding,
      finding.start,
      finding.end + after[0].length,
      PARTS.get((after[1] ?? '').toLowerCase()),
    );
  const before = BEFORE.exec(text.slice(Math.max(0, finding.start - 24), finding.start));
  if (!before) return finding;
  return timed(
    finding,
    finding.start - before[0].length,
    finding.end,
    PARTS.get((before[1] ?? '').toLowerCase()),
  );
}

/** A finding of a day made one of a time on it. */
function timed(finding: Finding, start: number, end: number, time: string | undefined): Finding {
  const { inYear: _, ...rest } = finding;
  return {
    ...rest,
    start,
    end,
    type: 'TIME',
    grain: 'time',
    read: (reference) => {
      const reading = finding.read(reference);
      const day = reading.value === null ? null : dayOf(reading.value);
      return day === null ? reading : { ...reading, value: formatDay(day) + (time ?? '') };
    },
  };
}

// takes "Wednesday at 20:00", "3 May, 8 p.m.", "20:00 on Wednesday"; refuses "20:00. On Wednesday"
const TIME_AFTER = /^(?:,? (?:at|around|about|by|from|shortly (?:after|before)|just (?:after|before)) |,? )$/;
const TIME_BEFORE = /^(?:,? on |,? )(?:the )?$/;

/** A day and a time of the clock beside it are one time. */
export const attachClock: DateJoin = {
  name: 'time of the clock',
  join: (findings, text) =>
    combine(findings, (left, right) => {
      const between = text.slice(left.end, right.start);
      if (
        left.grain === 'day' &&
        right.grain === 'time' &&
        left.type === 'DATE' &&
        TIME_AFTER.test(between)
      ) {
        return onDay(left, right, left.start, right.end);
      }
      if (
        left.grain === 'time' &&
        right.grain === 'day' &&
        right.type === 'DATE' &&
        TIME_BEFORE.test(between)
      ) {
        return onDay(right, left, left.start, right.end);
      }
      return null;
    }),
};

function onDay(day: Finding, time: Finding, start: number, end: number): Finding {
  const { inYear: _, ...rest } = day;
  return {
    ...rest,
    start,
    end,
    type: 'TIME',
    grain: 'time',
    read: (reference) => {
      const reading = day.read(reference);
      const clock = /T.*$/.exec(time.read(reference).value ?? '');
      return reading.value !== null && clock && dayOf(reading.value) !== null
        ? { ...reading, value: reading.value + clock[0] }
        : reading;
    },
  };
}
