/** Tells by their first two letters most of the words that are none of some wanted ones. */
export type Sieve = Uint8Array;

const LETTERS = 26;
const ROW = 32;
const A = 97;
const I = 8;
const Y = 24;

/** A sieve through which every word passes that has one of these as its folded text, its stem or their beginning. */
export function makeSieve(wanted: Iterable<string>): Sieve {
  const sieve = new Uint8Array(LETTERS * ROW);
  for (const word of wanted) {
    const first = letterAt(word, 0);
    if (first < 0) continue;
    const second = letterAt(word, 1);
    if (second >= 0) sieve[first * ROW + same(second)] = 1;
    else sieve.fill(1, first * ROW, first * ROW + ROW);
  }
  return sieve;
}

/** Whether the word at [start, end) of a text may be wanted; words that are not plain always may. */
export function passes(sieve: Sieve, text: string, start: number, end: number): boolean {
  const first = letterAt(text, start);
  const second = end - start < 2 ? -1 : letterAt(text, start + 1);
  return first < 0 || second < 0 || sieve[first * ROW + same(second)] === 1;
}

/** 0 to 25; -1 for anything else. */
function letterAt(text: string, at: number): number {
  const letter = at < text.length ? (text.charCodeAt(at) | 32) - A : -1;
  return letter < LETTERS ? letter : -1;
}

/** A "y" may become "i" in a stem. */
function same(letter: number): number {
  return letter === Y ? I : letter;
}
