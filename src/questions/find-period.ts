import { findDates } from '../annotations/dates/find-dates.ts';
import type { Span } from '../text/span.ts';
import { daysOf } from './days-of.ts';
import type { Period } from './question.ts';

/**
 * The words of a question that name a time ("in february 2022", "last month"), with the days that they cover, null where
 * the year is not told; or null.
 */
export function findPeriod(text: string, today: string): { period: Period | null; spans: Span[] } | null {
  const spans: Span[] = [];
  let from: string | null = null;
  let to: string | null = null;
  for (const date of findDates(upperMonths(text), { published: today, certainty: 'stated' })) {
    const days = date.type === 'DURATION' || date.type === 'SET' ? null : daysOf(date.value);
    if (!days) continue;
    spans.push({ start: date.start, end: date.end });
    // "The parade of 9 May", "the Christmas truce" may be that of any year; only its words count.
    if ((NAMED_MONTH.test(date.text) || HOLIDAY.test(date.text)) && !PLACED.test(date.text)) continue;
    if (from === null || days.from < from) from = days.from;
    if (to === null || days.to > to) to = days.to;
  }
  return spans.length === 0 ? null : { period: from === null ? null : { from, to }, spans };
}

// People type "feb 2022" and "may 9"; the date rules know names of months by their capitals, as print has them.
const MONTH =
  /\b(jan(?:uary)?|feb(?:ruary)?|march|mar(?= \d)|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\bmay(?= \d)|(?<=\d )may\b|(?<=\b(?:in|since|until|between|from|to|and|late|early|mid|last|next|this) )may\b/g;
const NAMED_MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
// Takes "Christmas", "Victory Day", "New Year’s Eve"; refuses "today".
const HOLIDAY =
  /\b(?:Christmas|Xmas|Easter|Thanksgiving|Halloween|Pentecost|Epiphany|Juneteenth|New Years?|Day|Eve)\b/;
const PLACED = /\d{4}|\b(?:last|this|next|past|ago|coming)\b/i;

function upperMonths(text: string): string {
  return text.replace(MONTH, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
