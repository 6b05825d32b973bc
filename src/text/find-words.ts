import { fold } from './fold.ts';
import type { Span } from './span.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A word of a text: `text` is folded, without a possessive ending and without the points of an initialism. */
export interface Word extends Span {
  readonly text: string;
  /** Written with an upper-case letter or a digit first. */
  readonly capital: boolean;
  /** The stem under which it is searched for; null where it is only grammar. */
  readonly term: string | null;
  /** Place among all words of the text, for phrases and windows. */
  readonly position: number;
}

// Numbers keep their inner commas and points ("2,021", "1.5"), initialisms their points ("U.S."), and words their
// inner apostrophes ("Borisov's", "O’Leary"); a hyphen parts two words.
const WORD =
  /\p{N}+(?:[.,]\p{N}+)*|(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}][\p{L}\p{M}]*)*/uy;
const INITIALISM = /^(?:\p{Lu}\.){2,}$/u;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** A word with what its writing says wherever it stands. */
export type WrittenWord = Pick<Word, 'text' | 'capital' | 'term'>;

// A capitalised "May" inside a sentence is a name, and no grammar.
const NAMELIKE: ReadonlySet<string> = new Set(['may']);

// A corpus writes few different words and each many times; the bound keeps an endless stream of new ones from filling
// memory. Words of one spelling then share one string, which later look-ups need not hash again.
const CACHE_SIZE = 400_000;
const LONGEST_CACHED = 40;
const cache = new Map<string, WrittenWord>();

/** The words of a text in order. */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start);
    if (end > start) {
      const { text: folded, capital, term } = readWord(text, start, end);
      words.push({ start, end, text: folded, capital, term, position: words.length });
      start = end;
    } else start++;
  }
  return words;
}

/** The word that stands at [start, end) of a text. */
export function readWord(text: string, start: number, end: number): WrittenWord {
  const written = text.slice(start, end);
  return cache.get(written) ?? learn(written);
}

const LETTER = 1;
const DIGIT = 2;
const KINDS = new Uint8Array(128);
for (let code = 48; code < 58; code++) KINDS[code] = DIGIT;
for (let code = 65; code < 91; code++) KINDS[code] = KINDS[code + 32] = LETTER;
const POINT = 46;
const COMMA = 44;
const APOSTROPHE = 39;

/**
 * The end of the word that begins at `start`; `start` itself where none does. Plain letters and digits, which most words
 * are, are told by a table; the pattern, some five times slower, decides wherever anything else is near.
 */
function wordEnd(text: string, start: number): number {
  const end = plainEnd(text, start);
  return end === null ? patternEnd(text, start) : end;
}

/** The same; null where the pattern has to decide. */
export function plainEnd(text: string, start: number): number | null {
  const kind = kindAt(text, start);
  if (kind === undefined) return null;
  if (kind === 0) return start;
  let end = start + 1;
  let next = kindAt(text, end);
  while (next === kind || (kind === LETTER && next === DIGIT)) next = kindAt(text, ++end);
  if (next === undefined) return null;
  const code = end < text.length ? text.charCodeAt(end) : 0;
  return code === POINT || code === APOSTROPHE || (kind === DIGIT && code === COMMA) ? null : end;
}

/** LETTER, DIGIT or 0 of a unit of ASCII, 0 beyond the end; undefined for any other. */
function kindAt(text: string, at: number): number | undefined {
  return at < text.length ? KINDS[text.charCodeAt(at)] : 0;
}

/** The same by the pattern alone. */
export function patternEnd(text: string, start: number): number {
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

function learn(written: string): WrittenWord {
  const text = wordText(written);
  const capital = CAPITAL.test(written);
  const isGrammar = STOP_WORDS.has(text) && !(capital && NAMELIKE.has(text));
  const known = { text, capital, term: isGrammar ? null : stem(text) };
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
