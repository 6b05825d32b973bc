import { findWords, type Word } from './find-words.ts';

/** A word that is searched for: `term` is its stem. */
export interface Term extends Word {
  readonly term: string;
}

/** The words of a text that say what it is about, stemmed, in order. */
export function findTerms(text: string): Term[] {
  return termsAmong(findWords(text));
}

/** Those of the words of a text that say what it is about, in order. */
export function termsAmong(words: readonly Word[]): Term[] {
  return words.filter((word) => word.term !== null) as Term[];
}
