import { fromDayNumber, isDay, toDayNumber } from '../../text/calendar.ts';
import type { Tense } from './tense-at.ts';

/** An article's date as far as it is known: a year, a month or a day. */
export interface Published {
  readonly year: number;
  readonly month: number | null;
  /** Day number, see calendar.ts. */
  readonly day: number | null;
  /** As it was given. */
  readonly value: string;
}

/** An expression read before this one in the same paragraph. */
export interface Earlier {
  readonly value: string;
  readonly words: string;
}

/** From where an expression is counted. */
export interface Reference {
  readonly published: Published | null;
  /** Whether the verb that governs the expression looks back or ahead. */
  tense(): Tense;
  /** The latest expression before it in the paragraph that names a year (month, day) at least. */
  earlier(grain: 'year' | 'month' | 'day'): Earlier | null;
  /** The latest day before it, in the paragraph or else in those before: the one that a story is about. */
  dayTold(): Earlier | null;
  /** The latest expression before it in a sentence of the paragraph that tells of this event: "they voted on 3 May" for "vote". */
  toldOf(event: string): Earlier | null;
  /** The latest expression before it that covers days, whatever they are. */
  latest(): Earlier | null;
}

/** Reads an ISO date, month or year; null where it is none. */
export function readPublished(value: string | null): Published | null {
  const match = value === null ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value);
  if (!match || value === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && !isDay(year, month, day ?? 1)) return null;
  const number = month === null || day === null ? null : toDayNumber(year, month, day);
  return { year, month, day: number, value: match[0] };
}

/** The year in which a value lies, or begins; null where it names none. */
export function yearOf(value: string | null): number | null {
  const match = value === null ? null : /^(\d{4})(?:$|[-/T])/.exec(value);
  return match ? Number(match[1]) : null;
}

/** The month of the year in which a value lies or begins, 1 to 12. */
export function monthOf(value: string): number | null {
  const match = /^\d{4}-(\d{2})(?:$|[-/T])/.exec(value);
  return match ? Number(match[1]) : null;
}

/** The day number of a value that names one day. */
export function dayOf(value: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(value);
  return match ? toDayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Years back from which on a month without a year belongs to the story told: nearer ones are as often asides of news. */
const LONG_AGO = 25;

/**
 * The year of a month (1 to 12) in a story of long ago: "On 1 May 1891 he left. By June he was back." Null where the
 * expression before it is of our days, or too coarse to carry a story ("founded in 1998, it said in March").
 */
export function storyYear(reference: Reference, month: number): { earlier: Earlier; year: number } | null {
  const { published } = reference;
  const earlier = reference.latest();
  const year = earlier && yearOf(earlier.value);
  const from = earlier && monthOf(earlier.value);
  if (!published || !earlier || year === null || from === null) return null;
  if (year > published.year - LONG_AGO || reference.tense() !== 'past') return null;
  return { earlier, year: month + 1 < from ? year + 1 : year };
}

/** ISO weekday of a day number. */
export function weekdayOf(day: number): number {
  return fromDayNumber(day).weekday;
}
