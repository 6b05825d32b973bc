import { daysOf as dayNumbersOf, formatDay } from '../text/calendar.ts';

/** The days that a TIMEX3 value covers, both counted in, as ISO dates; null for durations, sets and open values. */
export function daysOf(value: string | null): { from: string; to: string } | null {
  const days = value === null ? null : dayNumbersOf(value);
  return days && days.last >= days.first ? { from: formatDay(days.first), to: formatDay(days.last) } : null;
}
