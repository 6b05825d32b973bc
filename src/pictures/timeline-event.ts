import { type DaySpan, daysOf, toDayNumber } from '../text/calendar.ts';

/** Something with a date, as `drawTimeline` takes it. */
export interface TimelineEvent {
  /** The date in words, "mid-February 2022"; a word that makes it vague stands first. */
  readonly date: string;
  /** TIMEX3; null where the words leave it open. */
  readonly value: string | null;
  /** What happened. */
  readonly label: string;
  /** Numbers of the excerpts that tell of it. */
  readonly citations: readonly number[];
  /** The higher, the sooner it is drawn where there is no room for all; 0 where not given. */
  readonly score?: number;
}

/** How the words make a date vague; null where they do not. */
export type Vagueness = 'about' | 'early' | 'late' | 'before' | 'after';

const VAGUE = /^(?:(about|early|late|before|after)\b|(mid)-)/i;
const SEASON = /^(\d{4})-(SP|SU|FA|WI)$/;
// Meteorological, of the northern half; winter runs into the next year.
const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The days that an event may have been on, in order; null where its value names none. */
export function daysOfEvent({ value }: Pick<TimelineEvent, 'value'>): DaySpan | null {
  if (value === null) return null;
  const season = SEASON.exec(value);
  if (season) {
    const year = Number(season[1]);
    const month = SEASON_STARTS[season[2] as string] as number;
    return { first: toDayNumber(year, month, 1), last: toDayNumber(year, month + 3, 0) };
  }
  const days = daysOf(value);
  return days && { first: Math.min(days.first, days.last), last: Math.max(days.first, days.last) };
}

/** What the first word of a date says of its precision. */
export function vaguenessOf({ date }: Pick<TimelineEvent, 'date'>): Vagueness | null {
  const [, word, mid] = VAGUE.exec(date) ?? [];
  if (mid !== undefined) return 'about';
  return word === undefined ? null : (word.toLowerCase() as Vagueness);
}
