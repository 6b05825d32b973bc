import { findDates } from '../annotations/dates/find-dates.ts';
import type { Span } from '../text/span.ts';
import { daysOf } from './days-of.ts';
import type { Period } from './question.ts';

/** The stretch of time that a question names ("in february 2022", "last month"), with the words that do; or null. */
export function findPeriod(text: string, today: string): { period: Period; spans: Span[] } | null {
  const spans: Span[] = [];
  let from: string | null = null;
  let to: string | null = null;
  for (const date of findDates(upperMonths(text), { published: today, certainty: 'stated' })) {
    const days = date.type === 'DURATION' || date.type === 'SET' ? null : daysOf(date.value);
    if (!days) continue;
    spans.push({ start: date.start, end: date.end });
    if (from === null || days.from < from) from = days.from;
    if (to === null || days.to > to) to = days.to;
  }
  return from === null ? null : { period: { from, to }, spans };
}

// People type "feb 2022" and "may 9"; the date rules know names of months by their capitals, as print has them.
const MONTH =
  /\b(jan(?:uary)?|feb(?:ruary)?|march|mar(?= \d)|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\bmay(?= \d)|(?<=\d )may\b|(?<=\bin )may\b/g;

function upperMonths(text: string): string {
  return text.replace(MONTH, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
