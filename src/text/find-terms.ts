import { findWords, type Word } from './find-words.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A word that is searched for: `term` is its stem. */
export interface Term extends Word {
  readonly term: string;
  /** Place among all words of the text, stop words counted, for phrases and windows. */
  readonly position: number;
}

/** The words of a text that say what it is about, stemmed, in order. */
export function findTerms(text: string): Term[] {
  return termsAmong(findWords(text));
}

/** Those of the words of a text that say what it is about, stemmed, in order. */
export function termsAmong(words: readonly Word[]): Term[] {
  const terms: Term[] = [];
  for (let position = 0; position < words.length; position++) {
    const word = words[position] as Word;
    if (isStopWord(word)) continue;
    const { start, end, text, capital } = word;
    terms.push({ start, end, text, capital, term: stem(text), position });
  }
  return terms;
}

/** Whether a word is only grammar; a capitalised "May" or "Will" inside a sentence would be a name, and is kept. */
function isStopWord(word: Word): boolean {
  return STOP_WORDS.has(word.text) && !(word.capital && NAMELIKE.has(word.text));
}

const NAMELIKE: ReadonlySet<string> = new Set(['may']);
