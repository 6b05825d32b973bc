import { keepLast } from '../archive/keep-last.ts';
import type { Passage } from '../passages/passage.ts';
import { findTerms, type Term, termsAmong } from '../text/find-terms.ts';
import type { Word } from '../text/find-words.ts';
import type { Span } from '../text/span.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { WordList } from '../text/word-list.ts';

/** The words, terms and sentences of a passage. */
export interface Analysis {
  /** The words by place; most are never read. */
  readonly list: WordList;
  /** All of them; a term's `position` is its place here. */
  readonly words: readonly Word[];
  readonly terms: readonly Term[];
  readonly sentences: readonly Span[];
  /** Stems of the article's headline. */
  readonly title: ReadonlySet<string>;
}

// Passages and headlines that questions come back to; some 2 kB each.
const KEPT = 4000;

/** The terms and sentences of a passage, kept for the passages last asked for. */
export const analysePassage = keepLast(KEPT, (passage: Passage): Analysis => {
  const list = new WordList(passage.text);
  let terms: readonly Term[] | null = null;
  return {
    list,
    get words() {
      return list.words;
    },
    get terms() {
      terms ??= termsAmong(list.words);
      return terms;
    },
    sentences: splitSentences(passage.text),
    title: titleOf(passage.article.title ?? ''),
  };
});

const titleOf = keepLast(
  KEPT,
  (title: string): ReadonlySet<string> => new Set(findTerms(title).map((term) => term.term)),
);
