import { fold } from './fold.ts';
import type { Span } from './span.ts';

/** A word of a text: `text` is folded, without a possessive ending and without the points of an initialism. */
export interface Word extends Span {
  readonly text: string;
  /** Written with an upper-case letter or a digit first. */
  readonly capital: boolean;
}

// Numbers keep their inner commas and points ("2,021", "1.5"), initialisms their points ("U.S."), and words their
// inner apostrophes ("Borisov's", "O’Leary"); a hyphen parts two words.
const WORD =
  /\p{N}+(?:[.,]\p{N}+)*|(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}][\p{L}\p{M}]*)*/gu;
// The same for a text of plain ASCII, for which the engine need not look up what a letter is.
const ASCII_WORD = /[0-9]+(?:[.,][0-9]+)*|(?:[A-Z]\.){2,}|[A-Za-z0-9]+(?:'[A-Za-z]+)*/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;
const INITIALISM = /^(?:\p{Lu}\.){2,}$/u;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

interface Known {
  readonly text: string;
  readonly capital: boolean;
}

// A corpus writes few different words and each many times; the bound keeps an endless stream of new ones from filling
// memory. Words of one spelling then share one string, which later look-ups need not hash again.
const CACHE_SIZE = 400_000;
const LONGEST_CACHED = 40;
const cache = new Map<string, Known>();

/** The words of a text in order. */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(ASCII.test(text) ? ASCII_WORD : WORD)) {
    const written = match[0];
    const start = match.index;
    const known = cache.get(written) ?? learn(written);
    words.push({ start, end: start + written.length, text: known.text, capital: known.capital });
  }
  return words;
}

function learn(written: string): Known {
  const known = { text: wordText(written), capital: CAPITAL.test(written) };
  if (written.length > LONGEST_CACHED) return known;
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(written, known);
  return known;
}

function wordText(written: string): string {
  if (INITIALISM.test(written)) return initialism(written.replaceAll('.', '').toLowerCase());
  if (GROUPED.test(written)) return written.replaceAll(',', '');
  // "US" is a country, "us" a pronoun; only the writing tells.
  if (written === 'US' || written === 'USA') return 'usa';
  const folded = fold(written);
  if (!folded.includes("'")) return folded;
  return folded.replace(/'s$/, '').replaceAll("'", '');
}

function initialism(letters: string): string {
  return letters === 'us' ? 'usa' : letters;
}
