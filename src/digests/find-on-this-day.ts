import { dateWords } from '../answers/events/date-words.ts';
import type { DatedEvent } from '../answers/events/same-event.ts';
import { groupEvents } from '../answers/events/same-event.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { makeBreather } from '../text/breathe.ts';
import { toDayNumber } from '../text/calendar.ts';
import { chooseSentences } from './choose-sentences.ts';
import type { Citer } from './citer.ts';
import type { DigestDate } from './digest.ts';
import { eventsIn } from './events-in.ts';
import { digestDate } from './find-dates.ts';
import { readAhead } from './read-ahead.ts';

export interface OnThisDayOptions {
  /** Of which articles; asked only of those that may tell something. */
  readonly takes: (article: Article) => boolean;
  /** ISO date. */
  readonly today: string;
  readonly most: number;
  readonly citer: Citer;
}

// Papers tell of a day so long after it by words alone, "last Tuesday"; later they write the date.
const TOLD_WITHIN = 10;
// Each event is compared with the others.
const MOST_COMPARED = 60;
// An event of the day itself before a report that only appeared on it.
const APPEARED = 0.5;
const MONTHS =
  'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?'.split(
    ' ',
  );

/**
 * What happened on this day of the month in other years, or was reported on it where nothing is known to have happened,
 * the latest year first and one event of a year before the second of any.
 */
export async function findOnThisDay(
  archive: Archive,
  { takes, today, most, citer }: OnThisDayOptions,
): Promise<DigestDate[]> {
  const breathe = makeBreather();
  const monthAndDay = today.slice(5);
  const written = writtenDay(monthAndDay);
  const events: DatedEvent[] = [];
  const reports: DatedEvent[] = [];
  for (const article of archive.articles) {
    await breathe();
    const { value, certainty } = archive.published(article);
    const near = value?.length === 10 && value < today && isNear(value, monthAndDay);
    const tells = near || archive.passagesOf(article).some(({ text }) => written.test(text));
    const isOfDay = value !== null && value < today && value.slice(5) === monthAndDay;
    if (!(tells || isOfDay) || !takes(article)) continue;
    if (tells) {
      await readAhead(article, archive, breathe);
      const before = eventsIn(article, { from: '0000-01-01', to: dayBefore(today) }, archive);
      events.push(
        ...before.filter(({ from, to, ahead }) => from === to && from.slice(5) === monthAndDay && !ahead),
      );
    }
    if (isOfDay && certainty === 'stated') {
      const [first] = await chooseSentences(article, archive, { most: 1, told: [] });
      if (first) reports.push(reportOf(value, first.passage, first.span));
    }
  }
  const known = new Set(events.map(({ from }) => from));
  events.push(...reports.filter(({ from }) => !known.has(from)));
  const best = events.sort((a, b) => b.score - a.score || compare(b.from, a.from)).slice(0, MOST_COMPARED);
  const groups = groupEvents(best, []);
  return spread(groups.map(([first]) => first as DatedEvent))
    .slice(0, most)
    .sort((a, b) => compare(b.from, a.from))
    .map((event) => digestDate(event, today, citer));
}

/** The best of each year before the second of any, the latest year first. */
function spread(events: readonly DatedEvent[]): DatedEvent[] {
  const seen = new Map<string, number>();
  return [...events]
    .map((event) => {
      const year = event.from.slice(0, 4);
      const turn = seen.get(year) ?? 0;
      seen.set(year, turn + 1);
      return { event, turn };
    })
    .sort((a, b) => a.turn - b.turn || compare(b.event.from, a.event.from))
    .map(({ event }) => event);
}

function reportOf(published: string, passage: DatedEvent['passage'], span: DatedEvent['span']): DatedEvent {
  return {
    text: dateWords(published) ?? published,
    value: published,
    basis: 'the day on which the article appeared',
    score: APPEARED,
    support: 1,
    passage,
    span,
    focus: [],
    key: '',
    from: published,
    to: published,
    ahead: false,
    aside: false,
    sentence: span,
  };
}

/** Takes "March 14", "14 Mar. 2022", "the 14th of March", "2022-03-14", "14.3.2022"; refuses "March 4". */
function writtenDay(monthAndDay: string): RegExp {
  const [month = 1, day = 1] = monthAndDay.split('-').map(Number);
  const name = MONTHS[month - 1];
  const numbered = `0?${day}(?:st|nd|rd|th)?`;
  return new RegExp(
    `\\b${name}\\.? (?:the )?${numbered}\\b|\\b${numbered} (?:of )?${name}\\b|-${monthAndDay}\\b|\\b0?${day}[./]0?${month}[./]|\\b0?${month}/0?${day}/`,
    'i',
  );
}

/** Whether an article appeared within some days after this day of its own year or the one before. */
function isNear(published: string, monthAndDay: string): boolean {
  const [year = 0, month = 1, day = 1] = published.split('-').map(Number);
  const [ownMonth = 1, ownDay = 1] = monthAndDay.split('-').map(Number);
  const number = toDayNumber(year, month, day);
  return [year - 1, year].some((each) => {
    const after = number - toDayNumber(each, ownMonth, ownDay);
    return after >= 0 && after <= TOLD_WITHIN;
  });
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
