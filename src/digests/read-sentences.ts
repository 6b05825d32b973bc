import { isLeaning, isTitle, isWhole } from '../answers/telling-sentences.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { analysePassage } from '../evidence/analyse-passage.ts';
import type { Passage } from '../passages/passage.ts';
import type { Span } from '../text/span.ts';

/** A sentence of an article's body, with what decides whether it can stand in a digest. */
export interface Sentence {
  readonly passage: Passage;
  readonly span: Span;
  /** Stems, each once. */
  readonly terms: ReadonlySet<string>;
  /** 0-based place among the sentences of the article. */
  readonly place: number;
  /** Of bearable length, with its end, and no quotation. */
  readonly whole: boolean;
  /** Whether it needs the one before it to be understood. */
  readonly leans: boolean;
}

// Takes "On March 13 they signed", "It is shut"; refuses "Crews say they will stay", where a noun stands before it.
const PLURAL = /\b(?:they|them|their|theirs|it|its|we|our|us|both)\b/iu;
const OPENERS = '(“[«';
const CLOSERS = ')”]»';
// Other languages' small words, of which no list is kept, are mostly this short.
const SMALL_WORD = 3;

/** The sentences of an article's body in order, its headline where it stands there again left out. */
export function readSentences(article: Article, archive: Archive): Sentence[] {
  const isEnglish = /^en\b/i.test(article.language);
  const passages = archive.passagesOf(article).filter(({ kind }) => kind === 'body');
  return passages
    .flatMap((passage) => {
      const { sentences, terms } = analysePassage(passage);
      return sentences
        .filter((span) => !isTitle(passage.text, span, article))
        .map((span) => ({
          passage,
          span,
          terms: new Set(
            terms
              .filter(({ start, end }) => start >= span.start && end <= span.end)
              .filter(({ term }) => isEnglish || term.length > SMALL_WORD)
              .map(({ term }) => term),
          ),
          whole: isWhole(passage, span, archive),
          leans:
            isLeaning(passage, span, archive) || isOrphan(passage, span, archive) || isTorn(passage, span),
        }));
    })
    .filter(({ terms }) => terms.size > 0)
    .map((sentence, place) => ({ ...sentence, place }));
}

/** Whether "they" or "it" stands before any word that it could stand for; a date is none. */
function isOrphan(passage: Passage, span: Span, archive: Archive): boolean {
  const pronoun = PLURAL.exec(passage.text.slice(span.start, span.end));
  if (!pronoun) return false;
  const at = span.start + pronoun.index;
  const dates = archive.dates(passage);
  return !analysePassage(passage).terms.some(
    (term) =>
      term.start >= span.start &&
      term.end <= at &&
      !dates.some((date) => date.start <= term.start && date.end >= term.end),
  );
}

/** Whether a bracket or a curly mark stands open or closed alone: a part of the sentence is missing. */
function isTorn({ text }: Passage, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return [...OPENERS].some((opener, at) => countOf(words, opener) !== countOf(words, CLOSERS[at] ?? ''));
}

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
