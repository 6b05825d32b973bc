import { type DatedEvent, groupEvents } from '../answers/events/same-event.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { makeBreather } from '../text/breathe.ts';
import type { Citer } from './citer.ts';
import type { DigestDate } from './digest.ts';
import { eventsIn } from './events-in.ts';
import { readAhead } from './read-ahead.ts';

export interface FindDatesOptions {
  /** The new articles, what matters most first. */
  readonly articles: readonly Article[];
  /** ISO dates. */
  readonly today: string;
  readonly since: string;
  readonly most: number;
  readonly citer: Citer;
}

// Plans for later than this are no news of the day.
const DAYS_AHEAD = 400;
const DAY_MS = 86_400_000;
// Events that are compared with one another.
const MOST_COMPARED = 60;
// What the digest tells already, and events of articles further down, count less.
const TOLD = 0.5;
const PER_ARTICLE = 0.97;
// A reader wants to know what comes more than what was.
const AHEAD = 2;

/** The events that new articles put into the period and the time ahead, those that tell most, in order of time. */
export async function findDates(archive: Archive, options: FindDatesOptions): Promise<DigestDate[]> {
  const { articles, today, since, most, citer } = options;
  const breathe = makeBreather();
  const last = new Date(Date.parse(today) + DAYS_AHEAD * DAY_MS).toISOString().slice(0, 10);
  const events: DatedEvent[] = [];
  for (const [at, article] of articles.entries()) {
    await readAhead(article, archive, breathe);
    for (const event of eventsIn(article, { from: since, to: last }, archive)) {
      const comes = event.from > today;
      if (!comes && !isPast(event)) continue;
      const told = citer.has(event.passage, event.span) ? TOLD : 1;
      events.push({ ...event, score: event.score * told * (comes ? AHEAD : 1) * PER_ARTICLE ** at });
    }
  }
  // What was and is told already needs no second line, nor what is named beside another event or only to the month.
  function isPast({ passage, span, from, to, aside }: DatedEvent): boolean {
    return from >= since && to <= today && !aside && !citer.has(passage, span);
  }
  const compared = events.sort((a, b) => b.score - a.score).slice(0, MOST_COMPARED);
  const groups = groupEvents(compared, []);
  return groups
    .map((group) => {
      // What the digest tells already is not told again in other words.
      const told = group.find(({ passage, span }) => citer.has(passage, span));
      return { event: told ?? (group[0] as DatedEvent), score: Math.max(...group.map(({ score }) => score)) };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ event }) => event)
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || b.score - a.score)
    .map((event) => digestDate(event, today, citer));
}

/** An event as a digest tells it. */
export function digestDate(event: DatedEvent, today: string, citer: Citer): DigestDate {
  const { value, from, to, text, basis, ahead, passage, span, focus } = event;
  return {
    value: String(value),
    from,
    to,
    words: text,
    basis: basis ?? '',
    ahead: from > today,
    planned: ahead,
    excerpt: citer.cite(passage, span, focus),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
