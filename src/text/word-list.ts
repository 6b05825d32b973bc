import { findWords, patternEnd, plainEnd, readWord, type Word, type WrittenWord } from './find-words.ts';
import type { Span } from './span.ts';
import { STOP_WORDS } from './stop-words.ts';
import { BEGINNINGS, beginningAt, passes, type Sieve } from './word-sieve.ts';

/**
 * The words of a text by place, as `findWords` finds them, each read when it is asked for: finding where words stand takes
 * a tenth of the time that reading all of them takes.
 */
export class WordList {
  /** How many of them say what the text is about. */
  readonly terms: number;
  readonly #text: string;
  // Start and end of each.
  readonly #bounds: readonly number[];
  #words: readonly Word[] | null = null;
  #begun: Beginnings | null = null;

  constructor(text: string) {
    let count = 0;
    let terms = 0;
    for (let start = 0; start < text.length; ) {
      const plain = plainEnd(text, start);
      const end = plain ?? patternEnd(text, start);
      if (end === start) {
        start++;
        continue;
      }
      scratch[count++] = start;
      scratch[count++] = end;
      const isGrammar =
        plain === null ? readWord(text, start, end).term === null : isPlainGrammar(text, start, end);
      if (!isGrammar) terms++;
      start = end;
    }
    this.#text = text;
    this.#bounds = scratch.slice(0, count);
    this.terms = terms;
  }

  get length(): number {
    return this.#bounds.length / 2;
  }

  startOf(at: number): number {
    return this.#bounds[2 * at] as number;
  }

  endOf(at: number): number {
    return this.#bounds[2 * at + 1] as number;
  }

  /** Null beyond the last one. */
  read(at: number): WrittenWord | null {
    return at < this.length ? readWord(this.#text, this.startOf(at), this.endOf(at)) : null;
  }

  /** The places, in order, of all words that a sieve was made for, with few others. */
  sift(sieve: Sieve): number[] {
    const found: number[] = [];
    for (let at = 0; at < this.length; at++) {
      if (passes(sieve, this.#text, this.startOf(at), this.endOf(at))) found.push(at);
    }
    return found;
  }

  /** Whether a word of this text and one of another are surely different; they may be where it says no. */
  beginOtherwise(at: number, other: WordList, place: number): boolean {
    const own = beginningAt(this.#text, this.startOf(at), this.endOf(at));
    const theirs = beginningAt(other.#text, other.startOf(place), other.endOf(place));
    return own >= 0 && theirs >= 0 && own !== theirs;
  }

  /**
   * How many different terms another text has at least that this one has not, told by how words begin: the stem of a word
   * that is not short begins with the same two letters as the word.
   */
  countLacking(other: WordList): number {
    this.#begun ??= this.#findBeginnings();
    const seen = this.#begun.known.slice();
    let lacking = -this.#begun.odd;
    for (let at = 0; at < other.length; at++) {
      const [start, end] = [other.startOf(at), other.endOf(at)];
      if (end - start < NOT_SHORT) continue;
      const beginning = beginningAt(other.#text, start, end);
      if (beginning < 0 || seen[beginning] === 1) continue;
      if (plainEnd(other.#text, start) !== end || isPlainGrammar(other.#text, start, end)) continue;
      seen[beginning] = 1;
      lacking++;
    }
    return Math.max(0, lacking);
  }

  #findBeginnings(): Beginnings {
    const known = new Uint8Array(BEGINNINGS);
    let odd = 0;
    for (let at = 0; at < this.length; at++) {
      const beginning = beginningAt(this.#text, this.startOf(at), this.endOf(at));
      if (beginning < 0) odd++;
      else known[beginning] = 1;
    }
    return { known, odd };
  }

  /** The first word that starts at or after a place of the text; one more than the last where none does. */
  firstFrom(start: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.startOf(middle) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Those that stand in a span, read. */
  within(span: Span): Word[] {
    const found: Word[] = [];
    for (let at = this.firstFrom(span.start); at < this.length && this.endOf(at) <= span.end; at++) {
      const { text, capital, term } = this.read(at) as WrittenWord;
      found.push({ start: this.startOf(at), end: this.endOf(at), text, capital, term, position: at });
    }
    return found;
  }

  /** All of them, read. */
  get words(): readonly Word[] {
    this.#words ??= findWords(this.#text);
    return this.#words;
  }
}

interface Beginnings {
  /** 1 for each that a word has. */
  readonly known: Uint8Array;
  /** How many words begin otherwise. */
  readonly odd: number;
}

// "Aings" would be stemmed to "a"; of six letters at least two are left.
const NOT_SHORT = 6;

// Bounds are written here first: a list that grows leaves several shorter ones behind.
const scratch: number[] = [];
const LONGEST_GRAMMAR = Math.max(...[...STOP_WORDS].map(({ length }) => length));
const grammar = new Map<number, string[]>();
for (const word of STOP_WORDS) {
  const place = markOf(word, 0, word.length);
  grammar.set(place, [...(grammar.get(place) ?? []), word]);
}
const byMark = Array.from({ length: 4096 }, (_, place) => grammar.get(place) ?? null);

/** Whether a word of plain letters and digits is one of grammar, without the time that reading it takes. */
function isPlainGrammar(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_GRAMMAR) return false;
  const words = byMark[markOf(text, start, end)];
  if (!words?.some((word) => isAt(word, text, start, end))) return false;
  // "May" and "US" are told from "may" and "us" by their writing.
  return text.charCodeAt(start) >= SMALL || readWord(text, start, end).term === null;
}

const SMALL = 97;

/** Whether a word in lower case stands there, in any case. */
function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== (text.charCodeAt(start + at) | 32)) return false;
  return true;
}

/** The same for upper and lower case. */
function markOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) | 32;
  const second = text.charCodeAt(Math.min(start + 1, end - 1)) | 32;
  const last = text.charCodeAt(end - 1) | 32;
  return (first * 7 + second * 131 + last * 1031 + (end - start) * 61) & 4095;
}
