import type { DateAnnotation, NameAnnotation } from '../annotations/annotation.ts';
import { tenseAt } from '../annotations/dates/tense-at.ts';
import type { Article } from '../articles/article.ts';
import type { Passage } from '../passages/passage.ts';
import { daysOf, formatDay, fromDayNumber, isDay, toDayNumber } from '../text/calendar.ts';
import { fold } from '../text/fold.ts';
import type { Published } from './published.ts';

/** What else the corpus holds that can date an article. */
export interface DatingEvidence {
  passagesOf(article: Article): readonly Passage[];
  namesOf(article: Article): readonly (readonly NameAnnotation[])[];
  /** Dates of a passage, read with the article's own date (null: relative expressions open). */
  datesOf(passage: Passage): readonly DateAnnotation[];
  /** Articles with a stated date that share the most names with this one, most first, at most ten. */
  datedNeighbours(article: Article): readonly Article[];
}

/** A day that words name without its year, or a full day or month; the words themselves. */
interface Told {
  readonly words: string;
  readonly passage: number;
}
interface YearlessDay extends Told {
  readonly month: number;
  readonly day: number;
}
interface FullDate extends Told {
  /** Day number of its first day. */
  readonly first: number;
  readonly isDay: boolean;
}

/** Passages at the top of an article in which a report names the day that it tells of. */
const LEAD = 4;
/** How far the day of a report may lie after the latest full date that its words name. */
const LONGEST_AFTER = 300;
/** How far a full date may lie after the day of the dateline or lead: announcements are dated ahead. */
const LONGEST_BEFORE = 31;
/** How far the day that an article names may lie from that of another that tells the same. */
const SAME_TIME = 75;
/** Persons that two articles must share, at least, to tell the same; and the share of the undated one's persons. */
const SHARED_PERSONS = 3;
const SHARED_PART = 0.5;

const UNKNOWN: Published = { value: null, certainty: 'unknown', basis: null };

/**
 * The day of an article that states none: inferred from its own words or its neighbours with the reason, or unknown.
 * Where only the year can be told the value is that year, from which months and days are counted and weekdays are not.
 */
export function inferPublished(article: Article, evidence: DatingEvidence): Published {
  if (article.published !== null) return { value: article.published, certainty: 'stated', basis: null };
  const dateline = article.dateline?.date ?? null;
  if (dateline !== null && daysOf(dateline)) return inferred(dateline, `its dateline says ${dateline}`);
  const passages = evidence.passagesOf(article);
  const told = passages.map((passage) => ({ passage, dates: evidence.datesOf(passage) }));
  const full = told.flatMap(({ passage, dates }) => dates.flatMap((date) => fullDate(passage, date) ?? []));
  const yearless = told.flatMap(({ passage, dates }) =>
    dates.flatMap((date) => yearlessDay(passage, date) ?? []),
  );
  const head = dateline === null ? null : readYearless(dateline, 'its dateline', 0);
  const lead = head ?? yearless.find(({ passage }) => passage <= LEAD) ?? null;
  let lastYear = 0;
  for (const { passage, dates } of told)
    for (const date of dates) lastYear = Math.max(lastYear, pastYear(passage, date));
  const latest = full.reduce<FullDate | null>(
    (best, date) => (best && best.first >= date.first ? best : date),
    null,
  );
  return (
    (lead && latest && fromOwnWords(lead, latest, lastYear, head !== null)) ??
    fromLeadDate(full, lastYear) ??
    fromNeighbours(article, evidence, head, yearless, latest) ??
    (latest && fromLatest(latest, lastYear, told)) ??
    UNKNOWN
  );
}

// "Caracas, January 2" with "January 1, 2021" in a caption; "On March 14" in the lead with "January 2025" below it.
function fromOwnWords(
  lead: YearlessDay,
  latest: FullDate,
  lastYear: number,
  isDateline: boolean,
): Published | null {
  const { year } = fromDayNumber(latest.first);
  const days = [year - 1, year, year + 1].flatMap((y) =>
    isDay(y, lead.month, lead.day) ? [toDayNumber(y, lead.month, lead.day)] : [],
  );
  const away = (day: number) => Math.abs(day - latest.first);
  const day = days
    .filter((number) => number >= latest.first - LONGEST_BEFORE && number - latest.first <= LONGEST_AFTER)
    .sort((a, b) => away(a) - away(b))[0];
  // Where a later year is told of, the full date belongs to history.
  if (day === undefined || fromDayNumber(day).year < lastYear) return null;
  const words = isDateline ? `its dateline names ${dayAndMonth(lead)}` : `its lead names “${lead.words}”`;
  return inferred(formatDay(day), `${words}, and the year is that of “${latest.words}” in it`);
}

// "On 14 March 2025, …" at the top, when nothing in the article is later.
function fromLeadDate(full: readonly FullDate[], lastYear: number): Published | null {
  const lead = full.find(({ isDay: exact, passage }) => exact && passage <= LEAD);
  if (
    !lead ||
    fromDayNumber(lead.first).year < lastYear ||
    full.some(({ first }) => first > lead.first + LONGEST_BEFORE)
  )
    return null;
  return inferred(formatDay(lead.first), `its lead names “${lead.words}”, and no later day is told in it`);
}

// Another article of a stated date tells of the same people; the days that both could mean fix the year.
function fromNeighbours(
  article: Article,
  evidence: DatingEvidence,
  dateline: YearlessDay | null,
  yearless: readonly YearlessDay[],
  latest: FullDate | null,
): Published | null {
  const days = dateline ? [dateline] : yearless;
  if (days.length === 0) return null;
  const own = personsOf(article, evidence);
  const found: Published[] = [];
  for (const neighbour of evidence.datedNeighbours(article)) {
    const published = neighbour.published === null ? null : daysOf(neighbour.published);
    if (!published || !tellsTheSame(own, personsOf(neighbour, evidence))) continue;
    if (latest && latest.first > published.first + SAME_TIME) continue;
    const match = days
      .flatMap((day) => nearest(day, published.first).map((number) => ({ day, number })))
      .sort((a, b) => Math.abs(a.number - published.first) - Math.abs(b.number - published.first))[0];
    if (!match || Math.abs(match.number - published.first) > SAME_TIME) continue;
    const name = neighbour.title ?? neighbour.id;
    const basis = `“${match.day.words}” lies nearest to ${neighbour.published}, the date of “${name}”, which tells of the same people`;
    const value = formatDay(match.number);
    found.push(inferred(dateline ? value : value.slice(0, 4), basis));
  }
  const [first] = found;
  // Neighbours that disagree tell nothing.
  return first && found.every(({ value }) => value === first.value) ? first : null;
}

/** A day after this month may well be told of in the next year. */
const LATE_IN_YEAR = 10;
const OF_THE_DAY =
  /^(?:this |last |next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:today|yesterday|tomorrow|tonight)$|^(?:this|last|next) (?:week|month)$/i;

// "16 February 2022" as the latest day, and a "this Thursday" that shows a report of that time: the year at least.
function fromLatest(
  latest: FullDate,
  lastYear: number,
  told: readonly { readonly dates: readonly DateAnnotation[] }[],
): Published | null {
  const { year, month } = fromDayNumber(latest.first);
  if (!latest.isDay || month > LATE_IN_YEAR || year < lastYear) return null;
  const report = told.flatMap(({ dates }) => dates).find(({ text }) => OF_THE_DAY.test(text));
  if (!report) return null;
  return inferred(
    String(year),
    `the latest day that it names is “${latest.words}”, and “${report.text}” is the word of a report; the day stays open`,
  );
}

function inferred(value: string, basis: string): Published {
  return { value, certainty: 'inferred', basis };
}

function fullDate(
  passage: Passage,
  { value, text, start, end, certainty, type }: DateAnnotation,
): FullDate | null {
  if (value === null || certainty !== 'stated' || (type !== 'DATE' && type !== 'TIME')) return null;
  // A lone year dates history as often as the day.
  const exact = /^\d{4}-\d{2}-\d{2}(?:$|T)/.test(value);
  if (!exact && !/^\d{4}-\d{2}$/.test(value)) return null;
  if (tenseAt(passage.text, start, end) === 'future') return null;
  const days = daysOf(value);
  return days && { words: text, passage: passage.number, first: days.first, isDay: exact };
}

const UPPER_BOUND = /\b(?:until|till|by|through|to|for|before)\s$/i;

/** The year of an expression that is full in the words and not told as one to come; 0 where it is none. */
function pastYear(passage: Passage, { value, start, end, certainty }: DateAnnotation): number {
  const match = certainty === 'stated' && value !== null ? /^(\d{4})(?:$|-)/.exec(value) : null;
  if (!match || UPPER_BOUND.test(passage.text.slice(Math.max(0, start - 10), start))) return 0;
  return tenseAt(passage.text, start, end) === 'future' ? 0 : Number(match[1]);
}

function yearlessDay(passage: Passage, { value, text, type }: DateAnnotation): YearlessDay | null {
  return value === null || type === 'SET' ? null : readYearless(value, text, passage.number);
}

function readYearless(value: string, words: string, passage: number): YearlessDay | null {
  const match = /^XXXX-(\d{2})-(\d{2})(?:$|T)/.exec(value);
  return match ? { month: Number(match[1]), day: Number(match[2]), words, passage } : null;
}

function nearest({ month, day }: YearlessDay, to: number): number[] {
  const { year } = fromDayNumber(to);
  return [year - 1, year, year + 1].flatMap((y) =>
    isDay(y, month, day) ? [toDayNumber(y, month, day)] : [],
  );
}

function personsOf(article: Article, evidence: DatingEvidence): ReadonlySet<string> {
  const persons = evidence
    .namesOf(article)
    .flat()
    .filter(({ type }) => type === 'person');
  // Given names and spellings differ from outlet to outlet more than the last word does.
  return new Set(persons.map(({ name }) => fold(name).split(' ').at(-1) ?? ''));
}

function tellsTheSame(own: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...own].filter((name) => other.has(name)).length;
  return shared >= SHARED_PERSONS && shared >= own.size * SHARED_PART;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);

function dayAndMonth({ month, day }: YearlessDay): string {
  return `${day} ${MONTHS[month - 1]}`;
}
