import { daysOf, formatWeek } from '../../../text/calendar.ts';
import type { DateJoin } from '../rule.ts';
import { combine } from './combine.ts';

/** A weekend takes the day named after it: "the weekend of 20 February", not "the weekend. On 20 February". */
export const weekendOf: DateJoin = {
  name: 'weekend of a day',
  join: (findings, text) =>
    combine(findings, (left, right) => {
      if (!/\bweekend$/i.test(text.slice(left.start, left.end)) || right.grain !== 'day') return null;
      if (!/^ of (?:the )?$/.test(text.slice(left.end, right.start))) return null;
      return {
        ...left,
        end: right.end,
        read: (reference) => {
          const { mod: _, ...reading } = right.read(reference);
          const day = reading.value === null ? null : daysOf(reading.value);
          return day ? { ...reading, value: `${formatWeek(day.first)}-WE` } : reading;
        },
      };
    }),
};
