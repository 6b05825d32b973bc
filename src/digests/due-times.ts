import { Cron } from 'croner';
import { LRUCache } from 'lru-cache';
import { readTime } from './read-time.ts';

/** When something is due: a line of cron with five fields, which counts in the zone (an IANA name). */
export interface Schedule {
  readonly cron: string;
  readonly zone: string;
}

/** How people say when a digest is due. */
export type Rhythm =
  | { readonly every: 'day' }
  | { readonly every: 'weekday' }
  /** 0 is Sunday. */
  | { readonly every: 'week'; readonly weekdays: readonly number[] };

/** Digests are not posted more often: what is due more often is a mistake, or a nuisance. */
export const LEAST_MINUTES_APART = 15;

const MINUTE_MS = 60_000;
// As many due times as a day of the most frequent schedule has.
const LOOKED_AT = (24 * 60) / LEAST_MINUTES_APART + 1;

/** The rhythm at that time of day (`07:30`, `8am`) as a line of cron; null where that is no time, or no weekday is told. */
export function cronOf(rhythm: Rhythm, time: string): string | null {
  const clock = readTime(time);
  if (clock === null) return null;
  const at = `${clock.minutes} ${clock.hours} * *`;
  if (rhythm.every === 'day') return `${at} *`;
  if (rhythm.every === 'weekday') return `${at} 1-5`;
  const days = [...new Set(rhythm.weekdays.map((day) => day % 7))].sort((a, b) => a - b);
  return days.length === 0 ? null : `${at} ${days.join(',')}`;
}

/** What is wrong with the schedule, in words for the one who typed it; null for nothing. `now` in milliseconds since 1970. */
export function scheduleFault(schedule: Schedule, now: number): string | null {
  const { cron, zone } = schedule;
  if (!isZone(zone)) return `There is no time zone “${zone}”. Zones are written as Europe/Berlin or UTC.`;
  const fields = 'minute, hour, day of the month, month, weekday';
  if (cron.trim().split(/\s+/).length !== 5)
    return `“${cron}” is no line of cron: it has five fields, ${fields}.`;
  let dues: readonly number[];
  try {
    dues = nextDues(schedule, now, LOOKED_AT);
  } catch (error) {
    return `“${cron}” is no line of cron (${fields}): ${wordsOf(error)}`;
  }
  if (dues.length === 0) return `“${cron}” is never due.`;
  const apart = Math.min(...dues.slice(1).map((due, at) => due - (dues[at] ?? due)));
  return apart < LEAST_MINUTES_APART * MINUTE_MS
    ? `“${cron}” is due more often than every ${LEAST_MINUTES_APART} minutes.`
    : null;
}

/**
 * The next due times after the moment, in order; all in milliseconds since 1970. A time of day that a clock change
 * leaves out is due when the clock goes on, one that it repeats is due the first time alone. Lines with `*` or a step
 * for minute or hour keep to the clock instead: they leave out what it leaves out, and repeat what it repeats.
 */
export function nextDues(schedule: Schedule, after: number, count: number): readonly number[] {
  return lineOf(schedule)
    .nextRuns(count, new Date(after))
    .map((due) => due.getTime());
}

/** The last due times up to the moment, that moment counted in, the latest first. */
export function lastDues(schedule: Schedule, upTo: number, count: number): readonly number[] {
  return lineOf(schedule)
    .previousRuns(count, new Date(upTo + 1))
    .map((due) => due.getTime());
}

/** Whether it is the name of a zone that this machine knows; an offset is none, since it knows of no clock change. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const KEPT = 2_000;
const LINES = new LRUCache<string, Cron>({ max: KEPT });

/** The line, read once; an Error where it is none. */
function lineOf({ cron, zone }: Schedule): Cron {
  const key = `${cron} ${zone}`;
  const known = LINES.get(key);
  if (known !== undefined) return known;
  const line = new Cron(cron, {
    timezone: zone,
    mode: '5-part',
    // Also of "8 and 20 o'clock": what is said in hours is due once for each.
    fixedTimeRule: 'no-wildcard',
  });
  LINES.set(key, line);
  return line;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^CronPattern: /, '') : String(error);
}
