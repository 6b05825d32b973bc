import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { analysePassage } from '../evidence/analyse-passage.ts';
import type { Passage } from '../passages/passage.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { makeBreather } from '../text/breathe.ts';
import type { Span } from '../text/span.ts';
import type { Citer } from './citer.ts';
import { differInDay } from './contradictions/differ-in-day.ts';
import { differInDenial } from './contradictions/differ-in-denial.ts';
import { differInFigure } from './contradictions/differ-in-figure.ts';
import { differInName } from './contradictions/differ-in-name.ts';
import type { Difference } from './contradictions/difference.ts';
import { compare, daysBetween } from './contradictions/same-matter.ts';
import { readStatement, type Statement } from './contradictions/statement.ts';
import type { Contradiction } from './digest.ts';
import { readAhead } from './read-ahead.ts';
import { readSentences } from './read-sentences.ts';

export interface FindContradictionsOptions {
  /** The new articles, what matters most first. */
  readonly articles: readonly Article[];
  readonly isOlder: (article: Article) => boolean;
  readonly most: number;
  readonly citer: Citer;
}

// Articles whose statements are looked up, and the look-ups of one.
const ARTICLES = 30;
const SENTENCES = 16;
const PASSAGES = 6;
const TERMS = 10;
// A sentence of fewer words tells too little to be told again.
const FEWEST_TERMS = 4;
// What is said of one thing changes with time: only reports of about the same days contradict one another.
const DAYS_APART = 60;

/**
 * Where a new article says another figure, day, person, place, or the opposite of what one before it says, in a sentence
 * about the same thing. Strict: the two share most of their words and a name, all else that they name agrees, and no
 * reading of "more than" and "about" makes both true. What may only tell what has become of it since comes last.
 */
export async function findContradictions(
  archive: Archive,
  index: PassageIndex,
  { articles, isOlder, most, citer }: FindContradictionsOptions,
): Promise<Contradiction[]> {
  const breathe = makeBreather();
  const found: Pair[] = [];
  for (const article of articles.slice(0, ARTICLES)) {
    await readAhead(article, archive, breathe);
    const comesBefore = (other: Article) =>
      other !== article && (isOlder(other) || isBefore(other, article, archive));
    const sentences = readSentences(article, archive).filter(({ terms }) => terms.size >= FEWEST_TERMS);
    for (const sentence of sentences.slice(0, SENTENCES)) {
      if (found.filter(({ isUpdate }) => !isUpdate).length >= most) break;
      const now = readStatement(sentence, archive);
      for (const passage of await findNear(now, index, comesBefore)) {
        await breathe();
        const pair = compareWith(now, passage, archive);
        if (pair && !found.some((known) => isSame(known, pair))) found.push(pair);
        if (pair) break;
      }
      await breathe();
    }
  }
  return found
    .sort((a, b) => Number(a.isUpdate) - Number(b.isUpdate))
    .slice(0, most)
    .map((pair) => contradiction(pair, citer));
}

interface Pair extends Difference {
  readonly newer: Statement;
  readonly older: Statement;
}

/** The passages that have most of the rarest words of a statement. */
async function findNear(
  { sentence, figures }: Statement,
  index: PassageIndex,
  accepts: (article: Article) => boolean,
): Promise<readonly Passage[]> {
  const terms = new Set(
    analysePassage(sentence.passage)
      .terms.filter(({ start, end }) => start >= sentence.span.start && end <= sentence.span.end)
      .filter(({ start, end }) => !figures.some((figure) => figure.start <= start && figure.end >= end))
      .map(({ term }) => term)
      .filter((term) => !/^\d/.test(term)),
  );
  const rarest = [...terms]
    .map((term) => ({ term, weight: 1, count: index.frequency(term) }))
    .sort((a, b) => a.count - b.count || (a.term < b.term ? -1 : 1))
    .slice(0, TERMS);
  const found = await index.search(
    rarest,
    PASSAGES,
    ({ kind, article }) => kind === 'body' && accepts(article),
  );
  return found.map(({ passage }) => passage);
}

function compareWith(newer: Statement, passage: Passage, archive: Archive): Pair | null {
  const context = sharedContext(newer.sentence.passage, passage);
  for (const sentence of readSentences(passage.article, archive)) {
    if (sentence.passage !== passage || sentence.terms.size < FEWEST_TERMS) continue;
    const older = readStatement(sentence, archive);
    if ((daysBetween(newer, older) ?? 0) > DAYS_APART) continue;
    const comparison = compare(newer, older);
    const difference =
      differInFigure(newer, older, comparison, context) ??
      differInDay(newer, older, comparison) ??
      differInDenial(newer, older, comparison) ??
      differInName(newer, older, comparison, archive);
    if (difference) return { newer, older, ...difference };
  }
  return null;
}

/** How many names two paragraphs with their headlines have in common. */
function sharedContext(a: Passage, b: Passage): number {
  const names = (passage: Passage) => {
    const { terms, title } = analysePassage(passage);
    return new Set([
      ...terms.filter(({ capital, term }) => capital && !/^\d/.test(term)).map(({ term }) => term),
      ...title,
    ]);
  };
  const own = names(a);
  return [...names(b)].filter((name) => own.has(name)).length;
}

/** Whether a new article appeared before another one; on one day that of the lower id. */
function isBefore(other: Article, article: Article, archive: Archive): boolean {
  const [one, two] = [other, article].map((each) => archive.published(each).value ?? '');
  return one === two ? other.id < article.id : (one ?? '') < (two ?? '');
}

/** Whether a paragraph tells of it already. */
function isSame(a: Pair, b: Pair): boolean {
  const words = ({ newer, now }: Pair) => textAt(newer, now);
  return a.newer.sentence.passage === b.newer.sentence.passage && words(a) === words(b);
}

function contradiction({ newer, older, now, before, isUpdate }: Pair, citer: Citer): Contradiction {
  const told = (statement: Statement, span: Span) => ({
    words: textAt(statement, span),
    excerpt: citer.cite(statement.sentence.passage, statement.sentence.span, [span]),
  });
  const isOneDay = daysBetween(newer, older) === 0;
  return {
    relation: isUpdate ? 'earlier' : isOneDay ? 'elsewhere' : 'before',
    now: told(newer, now),
    before: told(older, before),
  };
}

function textAt({ sentence }: Statement, { start, end }: Span): string {
  return sentence.passage.text.slice(start, end);
}
