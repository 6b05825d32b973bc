import type { NumberAnnotation } from '../annotations/annotation.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { analysePassage } from '../evidence/analyse-passage.ts';
import { daysOf } from '../questions/days-of.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { makeBreather } from '../text/breathe.ts';
import { stem } from '../text/stem.ts';
import type { Citer } from './citer.ts';
import type { Contradiction } from './digest.ts';
import { readSentences, type Sentence } from './read-sentences.ts';

export interface FindContradictionsOptions {
  /** The new articles, what matters most first. */
  readonly articles: readonly Article[];
  readonly isOlder: (article: Article) => boolean;
  readonly most: number;
  readonly citer: Citer;
}

/** A figure or a day that a sentence names alone of its kind. */
interface Fact {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** What is counted, or `day`. */
  readonly kind: string;
  /** All that the words allow, the ends counted in. */
  readonly least: number;
  readonly most: number;
}

// Articles whose figures are looked up, and the look-ups of one.
const ARTICLES = 30;
const SENTENCES = 12;
const PASSAGES = 6;
const TERMS = 10;
// Figures of one thing change with time: only reports of about the same days contradict one another.
const DAYS_APART = 60;
const DAY_MS = 86_400_000;
// Sentences about one thing share so many of their words, figures and days left out.
const FEWEST_SHARED = 4;
const LEAST_SHARED = 0.6;
// A day is told of so many things that more must agree.
const LEAST_SHARED_OF_DAY = 0.75;
const ABOUT = 0.1;
const FROM = /^(?:more than|over|at least|above|no fewer than|no less than|upwards of|exceeding)/i;
const UP_TO = /^(?:less than|fewer than|under|below|up to|at most|no more than|as many as|as much as)/i;
const NEAR = /^(?:about|around|nearly|almost|some|roughly|approximately|close to)/i;

/**
 * Where a new article says another figure or day than an older one of about the same time in a sentence about the same
 * thing. Strict: both sentences name one figure of the unit, share most of their other words, a name among them, speak of
 * no different days, and no reading of "more than" and "about" makes both true.
 */
export async function findContradictions(
  archive: Archive,
  index: PassageIndex,
  { articles, isOlder, most, citer }: FindContradictionsOptions,
): Promise<Contradiction[]> {
  const breathe = makeBreather();
  const found: Contradiction[] = [];
  for (const article of articles.slice(0, ARTICLES)) {
    const facts = readSentences(article, archive).flatMap((sentence) => factsIn(sentence, archive));
    for (const fact of facts.slice(0, SENTENCES)) {
      if (found.length >= most) return found;
      const other = await findOther(fact, archive, index, isOlder);
      if (other) found.push(contradiction(fact, other, citer));
      await breathe();
    }
  }
  return found;
}

async function findOther(
  fact: Fact,
  archive: Archive,
  index: PassageIndex,
  isOlder: (article: Article) => boolean,
): Promise<Fact | null> {
  const { article } = fact.sentence.passage;
  const rarest = [...fact.sentence.terms]
    .filter((term) => !/^\d/.test(term))
    .map((term) => ({ term, weight: 1, count: index.frequency(term) }))
    .sort((a, b) => a.count - b.count || (a.term < b.term ? -1 : 1))
    .slice(0, TERMS);
  const candidates = await index.search(
    rarest,
    PASSAGES,
    (passage) => passage.kind === 'body' && isOlder(passage.article),
  );
  for (const { passage } of candidates) {
    if (!areOfOneTime(article, passage.article, archive)) continue;
    for (const sentence of readSentences(passage.article, archive)) {
      if (sentence.passage !== passage) continue;
      const other = factsIn(sentence, archive).find((each) => contradicts(fact, each, archive));
      if (other) return other;
    }
  }
  return null;
}

function factsIn(sentence: Sentence, archive: Archive): Fact[] {
  const { passage, span } = sentence;
  const inside = (each: { start: number; end: number }) => each.start >= span.start && each.end <= span.end;
  const numbers = archive.numbers(passage).filter((number) => inside(number) && number.unit !== null);
  const alone = numbers.filter(
    ({ unit }) => numbers.filter((other) => stem(other.unit ?? '') === stem(unit ?? '')).length === 1,
  );
  const days = archive
    .dates(passage)
    .filter((date) => inside(date) && !date.open && (date.type === 'DATE' || date.type === 'TIME'))
    .flatMap((date) => {
      const covered = daysOf(date.value);
      return covered ? [{ date, covered }] : [];
    });
  const [day] = days;
  const facts = alone.map(
    (number): Fact => ({
      sentence,
      start: number.start,
      end: number.end,
      kind: stem(number.unit ?? ''),
      ...rangeOf(number),
    }),
  );
  if (days.length === 1 && day && day.covered.from === day.covered.to && day.date.certainty !== 'inferred') {
    const at = Date.parse(day.covered.from) / DAY_MS;
    facts.push({ sentence, start: day.date.start, end: day.date.end, kind: 'day', least: at, most: at });
  }
  return facts;
}

function rangeOf({ value, qualifier }: NumberAnnotation): { least: number; most: number } {
  const words = qualifier ?? '';
  if (FROM.test(words)) return { least: value, most: Number.POSITIVE_INFINITY };
  if (UP_TO.test(words)) return { least: Number.NEGATIVE_INFINITY, most: value };
  const room = NEAR.test(words) ? Math.abs(value) * ABOUT : 0;
  return { least: value - room, most: value + room };
}

function contradicts(a: Fact, b: Fact, archive: Archive): boolean {
  if (a.kind !== b.kind || (a.least <= b.most && b.least <= a.most)) return false;
  const isDay = a.kind === 'day';
  if (isDay && Math.abs(a.least - b.least) > DAYS_APART) return false;
  const [own, others] = [subjectOf(a, archive), subjectOf(b, archive)];
  let shared = 0;
  for (const term of own) if (others.has(term)) shared++;
  const least = isDay ? LEAST_SHARED_OF_DAY : LEAST_SHARED;
  return (
    shared >= FEWEST_SHARED &&
    shared >= Math.min(own.size, others.size) * least &&
    shareName(a.sentence, b.sentence) &&
    (isDay || speakOfSameDays(a.sentence, b.sentence, archive))
  );
}

/** The words of a sentence but those of its figures and days. */
function subjectOf({ sentence }: Fact, archive: Archive): ReadonlySet<string> {
  const { passage, span, terms } = sentence;
  const left = new Set<string>();
  for (const each of [...archive.numbers(passage), ...archive.dates(passage)]) {
    if (each.start < span.start || each.end > span.end) continue;
    for (const word of each.text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) left.add(stem(word));
  }
  return new Set([...terms].filter((term) => !left.has(term) && !/^\d/.test(term)));
}

/** The terms of a sentence that are written as names are, its first word and numbers apart. */
function namesIn({ passage, span }: Sentence): ReadonlySet<string> {
  return new Set(
    analysePassage(passage)
      .terms.filter(({ start, end, capital }) => capital && start > span.start && end <= span.end)
      .filter(({ term }) => !/^\d/.test(term))
      .map(({ term }) => term),
  );
}

function shareName(a: Sentence, b: Sentence): boolean {
  const own = namesIn(a);
  return [...namesIn(b)].some((name) => own.has(name));
}

function speakOfSameDays(a: Sentence, b: Sentence, archive: Archive): boolean {
  const days = ({ passage, span }: Sentence) =>
    archive.dates(passage).flatMap(({ start, end, value }) => {
      const covered = start >= span.start && end <= span.end ? daysOf(value) : null;
      return covered ? [covered] : [];
    });
  const [own, others] = [days(a), days(b)];
  if (own.length === 0 && others.length === 0) return true;
  return own.some(({ from, to }) => others.some((other) => other.from === from && other.to === to));
}

function areOfOneTime(a: Article, b: Article, archive: Archive): boolean {
  const [own, other] = [a, b].map((article) => Date.parse(archive.published(article).value ?? ''));
  return Math.abs((own ?? Number.NaN) - (other ?? Number.NaN)) <= DAYS_APART * DAY_MS;
}

function contradiction(now: Fact, before: Fact, citer: Citer): Contradiction {
  const told = ({ sentence: { passage, span }, start, end }: Fact) => ({
    words: passage.text.slice(start, end),
    excerpt: citer.cite(passage, span, [{ start, end }]),
  });
  return { subject: now.kind, now: told(now), before: told(before) };
}
