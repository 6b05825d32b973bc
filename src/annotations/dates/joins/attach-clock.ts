import { dayOf } from '../reference.ts';
import type { DateJoin, Finding } from '../rule.ts';
import { combine } from './combine.ts';

// takes "Wednesday at 20:00", "3 May, 8 p.m.", "20:00 on Wednesday"; refuses "20:00. On Wednesday"
const TIME_AFTER = /^(?:,? (?:at|around|about|by|from|shortly (?:after|before)|just (?:after|before)) |,? )$/;
const TIME_BEFORE = /^(?:,? on |,? )(?:the )?$/;

/** A day and a time of the clock beside it are one time. */
export const attachClock: DateJoin = {
  name: 'time of the clock',
  join: (findings, text) =>
    combine(findings, (left, right) => {
      if (left.offset || right.offset) return null;
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
