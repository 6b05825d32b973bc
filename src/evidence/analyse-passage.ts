import type { Passage } from '../passages/passage.ts';
import { findTerms, type Term, termsAmong } from '../text/find-terms.ts';
import { findWords, type Word } from '../text/find-words.ts';
import type { Span } from '../text/span.ts';
import { splitSentences } from '../text/split-sentences.ts';

/** The words, terms and sentences of a passage. */
export interface Analysis {
  /** All of them; a term's `position` is its place here. */
  readonly words: readonly Word[];
  readonly terms: readonly Term[];
  readonly sentences: readonly Span[];
  /** Stems of the article's headline. */
  readonly title: ReadonlySet<string>;
}

// Passages that questions come back to; some 4 kB each.
const KEPT = 4000;
const kept = new Map<Passage, Analysis>();

/** The terms and sentences of a passage, kept for the passages last asked for. */
export function analysePassage(passage: Passage): Analysis {
  const known = kept.get(passage);
  if (known) {
    kept.delete(passage);
    kept.set(passage, known);
    return known;
  }
  const words = findWords(passage.text);
  const analysis = {
    words,
    terms: termsAmong(words),
    sentences: splitSentences(passage.text),
    title: new Set(findTerms(passage.article.title ?? '').map((term) => term.term)),
  };
  kept.set(passage, analysis);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value as Passage);
  return analysis;
}
