import type { DateAnnotation } from '../annotations/annotation.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import type { Evidence, Findings } from '../evidence/evidence.ts';
import { overlaps } from '../evidence/find-evidence.ts';
import { scoreSentences } from '../evidence/score-sentences.ts';
import { daysOf } from '../questions/days-of.ts';
import type { Question } from '../questions/question.ts';
import { findTerms } from '../text/find-terms.ts';
import { basisOf } from './answer-when.ts';
import type { Claim } from './claim.ts';
import { dateWords } from './date-words.ts';
import { inside } from './find-claims.ts';
import { showSpan } from './show-span.ts';

// Sentences that say much less of the subject than the best one tell of something else.
const LEAST_OF_BEST = 0.3;
// Two sentences of one day that share this much of their words tell of one event.
const SAME_EVENT = 0.6;
// Articles that are read whole where a time is asked for, and what a paragraph of theirs counts without a word of the
// question, as a share of the article's best.
const ARTICLES_READ = 8;
const OF_ARTICLE = 0.75;
const LONGEST_OF_PERIOD = 2;
const DAY_MS = 86_400_000;

/** An event with its place in time. */
export interface DatedClaim extends Claim {
  /** ISO date to sort by: the first day that the value covers, else the article's date. */
  readonly from: string;
  readonly to: string;
}

/** The dated events that the articles tell of the subject, those that fit best, in order of date. */
export function answerTimeline(
  question: Question,
  findings: Findings,
  archive: Archive,
  limit: number,
): DatedClaim[] {
  const best = findings.evidence[0]?.score ?? 0;
  const read = findings.evidence.filter(({ score }) => score >= best * LEAST_OF_BEST);
  const events = [...read, ...sameArticles(question, read, findings, archive)]
    .flatMap((evidence) => eventsIn(question, evidence, archive))
    .filter(({ score }) => score >= best * LEAST_OF_BEST);
  const chosen = oneEach(events.sort((a, b) => b.score - a.score)).slice(0, limit * 2);
  const keys = new Set([...new Set(chosen.map((event) => event.key))].slice(0, limit));
  return chosen
    .filter((event) => keys.has(event.key))
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || b.score - a.score);
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
): DatedClaim[] {
  const { passage, sentences } = evidence;
  return archive.dates(passage).flatMap((date) => {
    const at = sentences.findIndex((sentence) => inside(date, sentence));
    const place = whenOf(date, archive.published(passage.article).value);
    if (at < 0 || !place || !fits(question, place)) return [];
    const told = sentences[at]?.score ?? 0;
    const named = dateWords(date.value, date.mod);
    return [
      {
        text: named ?? date.text,
        value: named === null ? null : date.value,
        basis: basisOf(date, archive.published(passage.article)),
        score: (evidence.score + told) / 2,
        support: (evidence.coverage + told) / 2,
        passage,
        span: showSpan(passage.text, sentences, at),
        focus: [date],
        key: '',
        ...place,
      },
    ];
  });
}

function whenOf(date: DateAnnotation, published: string | null): { from: string; to: string } | null {
  if (!date.open && (date.type === 'DURATION' || date.type === 'SET')) return null;
  const days = daysOf(date.value);
  if (days) return days;
  if ((date.open || date.value === null || date.value === 'FUTURE_REF') && published !== null) {
    const day = daysOf(published);
    return day && { from: day.to, to: day.to };
  }
  return null;
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

/** Gives events of the same days in much the same words one key, and those of other days or words their own. */
function oneEach(events: readonly DatedClaim[]): DatedClaim[] {
  const known: { event: DatedClaim; words: Set<string> }[] = [];
  return events.map((event) => {
    const words = new Set(
      findTerms(event.passage.text.slice(event.span.start, event.span.end)).map((term) => term.term),
    );
    const same = known.find(
      (other) =>
        other.event.from === event.from &&
        other.event.to === event.to &&
        share(words, other.words) >= SAME_EVENT,
    );
    const keyed = { ...event, key: same?.event.key ?? `${event.from}/${event.to} ${known.length}` };
    if (!same) known.push({ event: keyed, words });
    return keyed;
  });
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / (Math.min(a.size, b.size) || 1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
