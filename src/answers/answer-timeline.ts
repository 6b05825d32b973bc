import type { DateAnnotation } from '../annotations/annotation.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import type { Evidence, Findings } from '../evidence/evidence.ts';
import { overlaps } from '../evidence/find-evidence.ts';
import { scoreSentences } from '../evidence/score-sentences.ts';
import { daysOf } from '../questions/days-of.ts';
import type { Question } from '../questions/question.ts';
import { showSpan } from './citing/show-span.ts';
import type { Claim } from './claim.ts';
import { daysCalledOff, isCalledOff } from './events/called-off.ts';
import { basisOf } from './events/date-basis.ts';
import { dateWords } from './events/date-words.ts';
import { isOfOther } from './events/is-of-other.ts';
import { REPORTED } from './events/own-event.ts';
import { asksOfPeriodAlone, periodPassages } from './events/period-passages.ts';
import { type DatedEvent, groupEvents } from './events/same-event.ts';
import { inside } from './find-claims.ts';

// Sentences that say much less of the subject than the best one tell of something else.
const LEAST_OF_BEST = 0.3;
// A sentence without a word of the subject that begins with another name is of that one.
const OF_OTHER = 0.6;
// How much less an event counts that stands further down in its article, where no subject is asked for.
const PER_PARAGRAPH = 0.05;
// Each event is compared with the others; the best so many hold any list that is asked for.
const MOST_COMPARED = 400;
// Articles that are read whole where a time is asked for, and what a paragraph of theirs counts without a word of the
// question, as a share of the article's best.
const ARTICLES_READ = 8;
const OF_ARTICLE = 0.75;
const LONGEST_OF_PERIOD = 2;
const DAY_MS = 86_400_000;

/** The dated events that the articles tell of the subject, those that fit best, in order of date. */
export function answerTimeline(
  question: Question,
  findings: Findings,
  archive: Archive,
  limit: number,
): Claim[] {
  const best = findings.evidence[0]?.score ?? 0;
  const alone = asksOfPeriodAlone(question);
  const read = findings.evidence.filter(({ score }) => score >= best * LEAST_OF_BEST);
  const events = alone
    ? eventsOfPeriod(question, findings, archive)
    : [...read, ...sameArticles(question, read, findings, archive)]
        .flatMap((evidence) => eventsIn(question, evidence, archive))
        .filter(({ score }) => score >= best * LEAST_OF_BEST);
  const off = daysCalledOff(
    [...read, ...events].map(({ passage }) => passage),
    archive,
  );
  const held = events.filter(({ ahead, from, to }) => !ahead || !off.has(`${from}/${to}`));
  const subject = alone
    ? []
    : question.terms.map(({ term, variants }) => new Set([term, ...variants.map((each) => each.term)]));
  return groupEvents(held.sort((a, b) => b.score - a.score).slice(0, MOST_COMPARED), subject)
    .sort((a, b) => most(b) - most(a))
    .slice(0, limit)
    .sort(([a], [b]) => (a && b ? compare(a.from, b.from) || compare(a.to, b.to) || b.score - a.score : 0))
    .flatMap((group, at) => group.map((event) => ({ ...event, key: String(at) })));
}

function most(group: readonly DatedEvent[]): number {
  return Math.max(...group.map(({ score }) => score));
}

/** What happened in a time, of whatever subject: each article's first words tell most. */
function eventsOfPeriod(question: Question, findings: Findings, archive: Archive): DatedEvent[] {
  if (question.period === null) return [];
  return periodPassages(question.period, findings, archive).flatMap((passage) => {
    const { sentences } = scoreSentences(question, findings.terms, passage, archive);
    const score = Math.max(PER_PARAGRAPH, 1 - PER_PARAGRAPH * (passage.number - 1));
    return eventsIn(question, { passage, sentences, score, coverage: 1 }, archive).map((event) => ({
      ...event,
      score,
      support: 1,
    }));
  });
}

/** Where a time is asked for, the other paragraphs of the articles on the subject: what they date then belongs to it. */
function sameArticles(
  question: Question,
  read: readonly Evidence[],
  findings: Findings,
  archive: Archive,
): Evidence[] {
  if (question.period === null) return [];
  const known = new Set(read.map(({ passage }) => passage));
  const byArticle = new Map<Article, number>();
  for (const { passage, score } of read) {
    byArticle.set(passage.article, Math.max(byArticle.get(passage.article) ?? 0, score));
  }
  return [...byArticle].slice(0, ARTICLES_READ).flatMap(([article, score]) =>
    archive
      .passagesOf(article)
      .filter((passage) => !known.has(passage) && passage.kind === 'body')
      .map((passage) => {
        const told = scoreSentences(question, findings.terms, passage, archive);
        return {
          passage,
          ...told,
          score: Math.max(OF_ARTICLE * score, told.sentences[told.best]?.score ?? 0),
        };
      }),
  );
}

function eventsIn(
  question: Question,
  evidence: Pick<Evidence, 'passage' | 'sentences' | 'score' | 'coverage'>,
  archive: Archive,
): DatedEvent[] {
  const { passage, sentences } = evidence;
  const published = archive.published(passage.article);
  const dates = archive.dates(passage);
  const datedIn = new Map<object, DateAnnotation[]>(sentences.map((sentence) => [sentence, []]));
  for (const date of dates) {
    const own = daysOf(date.value) && sentences.find((sentence) => inside(date, sentence));
    if (own) datedIn.get(own)?.push(date);
  }
  return dates.flatMap((date) => {
    const at = sentences.findIndex((sentence) => inside(date, sentence));
    const sentence = sentences[at];
    const days = whenOf(date, published.value);
    if (
      !sentence ||
      !days ||
      !fits(question, days) ||
      isSupposed(passage.text, sentence, days, published.value)
    )
      return [];
    if (isCalledOff(passage.text, sentence, date)) return [];
    const beside = datedIn.get(sentence) ?? [];
    const others = beside.length - (daysOf(date.value) ? 1 : 0);
    // "Two were hurt on Sunday, police said on Monday": the report is no event beside it.
    if (others > 0 && REPORTED.test(passage.text.slice(Math.max(0, date.start - LOOK_BACK), date.start)))
      return [];
    // The same sentence names the day itself: "on Wednesday, eight days after the vote".
    if (date.value === null && others > 0) return [];
    const named = dateWords(date.value, date.mod);
    const other = isOfOther(passage.text, sentences, at);
    return [
      {
        text: named ?? date.text,
        value: named === null ? null : date.value,
        basis: basisOf(date, published),
        score: other ? OF_OTHER * sentence.score : (evidence.score + sentence.score) / 2,
        support: (evidence.coverage + sentence.score) / 2,
        passage,
        span: showSpan(passage.text, sentences, at),
        focus: [date],
        key: '',
        sentence,
        aside: (beside[0]?.start ?? date.start) < date.start,
        ahead: date.value === 'FUTURE_REF' || (published.value !== null && days.from > published.value),
        ...days,
      },
    ];
  });
}

function whenOf(date: DateAnnotation, published: string | null): { from: string; to: string } | null {
  if (SINCE_THEN.test(date.text)) return null;
  if (!date.open && (date.type === 'DURATION' || date.type === 'SET')) return null;
  const days = daysOf(shaded(date));
  if (days) return isTrend(date, days, published) ? null : days;
  if ((date.open || date.value === null || date.value === 'FUTURE_REF') && published !== null) {
    const day = daysOf(published);
    return day && { from: day.to, to: day.to };
  }
  return null;
}

/** The part of a month or year that "early", "mid-" or "late" leaves of it, for its place in the order. */
function shaded({ value, mod }: DateAnnotation): string | null {
  const part = { START: 0, MID: 1, END: 2 }[mod ?? ''];
  if (part === undefined || value === null) return value;
  if (/^\d{4}$/.test(value))
    return ['01/03', '05/08', '10/12'][part]?.replace(/\d+/g, (month) => `${value}-${month}`) ?? value;
  if (!/^\d{4}-\d{2}$/.test(value)) return value;
  const last = daysOf(value)?.to ?? value;
  return [`${value}-01/${value}-10`, `${value}-11/${value}-20`, `${value}-21/${last}`][part] ?? value;
}

// "Since then they have been friends" is no event of that day.
const SINCE_THEN = /\b(?:then|that time)$/i;

const LOOK_BACK = 60;
// Takes "in the past year", "over the last two decades": how things went until the day of writing, and no event.
const UP_TO_NOW = /\b(?:past|last|preceding|previous)\b/i;

function isTrend({ text, value }: DateAnnotation, { to }: { to: string }, published: string | null): boolean {
  return (value?.includes('/') ?? false) && UP_TO_NOW.test(text) && published !== null && to >= published;
}

// Takes "could begin", "might make", "if the money is found"; refuses "May".
const SUPPOSING = /\b(?:could|might|may(?! \d)|if|unless|perhaps|possibly)\b/;

/** Whether a sentence supposes what it puts into days that were to come when it was written. */
function isSupposed(
  text: string,
  { start, end }: { start: number; end: number },
  { from }: { from: string },
  published: string | null,
): boolean {
  return published !== null && from > published && SUPPOSING.test(text.slice(start, end));
}

function fits(question: Question, days: { from: string; to: string }): boolean {
  const { period } = question;
  if (period === null) return true;
  // "In 2022" is no event of a week that was asked for.
  return overlaps(days, period) && lengthOf(days) <= LONGEST_OF_PERIOD * lengthOf(period);
}

function lengthOf({ from, to }: { from: string | null; to: string | null }): number {
  return from === null || to === null ? Number.POSITIVE_INFINITY : Date.parse(to) - Date.parse(from) + DAY_MS;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
