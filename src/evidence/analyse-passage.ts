import { keepLast } from '../archive/keep-last.ts';
import type { Passage } from '../passages/passage.ts';
import { findTerms, type Term, termsAmong } from '../text/find-terms.ts';
import type { Word } from '../text/find-words.ts';
import type { Span } from '../text/span.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { WordList } from '../text/word-list.ts';

/** The words, terms and sentences of a passage; most passages are ranked without all their words being read. */
export class Analysis {
  readonly list: WordList;
  readonly sentences: readonly Span[];
  /** Stems of the article's headline. */
  readonly title: ReadonlySet<string>;
  #terms: readonly Term[] | null = null;

  constructor({ text, article }: Passage) {
    this.list = new WordList(text);
    this.sentences = splitSentences(text);
    this.title = titleOf(article.title ?? '');
  }

  /** All of them; a term's `position` is its place here. */
  get words(): readonly Word[] {
    return this.list.words;
  }

  get terms(): readonly Term[] {
    this.#terms ??= termsAmong(this.words);
    return this.#terms;
  }
}

// Passages and headlines that questions come back to; some 2 kB each.
const KEPT = 4000;

/** The analysis of a passage, kept for the passages last asked for. */
export const analysePassage = keepLast(KEPT, (passage: Passage) => new Analysis(passage));

const titleOf = keepLast(
  KEPT,
  (title: string): ReadonlySet<string> => new Set(findTerms(title).map((term) => term.term)),
);
