/** Tells by their first three letters most of the words that are none of some wanted ones. */
export type Sieve = Uint32Array;

const LETTERS = 26;
const A = 97;
const I = 8;
const Y = 24;
const ANY = -1 >>> 0;
// The third letter of a shorter stem may have been put on: "use" of "using".
const SURE = 4;

/** A sieve through which every word passes that has one of these as its folded text, its stem or their beginning. */
export function makeSieve(wanted: Iterable<string>): Sieve {
  const sieve = new Uint32Array(LETTERS * LETTERS);
  for (const word of wanted) {
    const first = letterAt(word, 0);
    const second = letterAt(word, 1);
    const third = word.length < SURE ? -1 : letterAt(word, 2);
    if (first < 0) continue;
    if (second < 0) sieve.fill(ANY, first * LETTERS, (first + 1) * LETTERS);
    else
      sieve[first * LETTERS + second] =
        third < 0 ? ANY : (sieve[first * LETTERS + second] as number) | (1 << third);
  }
  return sieve;
}

/** Whether the word at [start, end) of a text may be wanted; words that do not begin with plain letters always may. */
export function passes(sieve: Sieve, text: string, start: number, end: number): boolean {
  const beginning = beginningAt(text, start, end);
  if (beginning < 0) return true;
  const thirds = sieve[beginning] as number;
  if (thirds === 0) return false;
  const third = start + 2 < end ? letterAt(text, start + 2) : -1;
  return third < 0 || (thirds & (1 << third)) !== 0;
}

/** The first two letters of a word as one number under `BEGINNINGS`; -1 where they are not plain letters. */
export function beginningAt(text: string, start: number, end: number): number {
  const first = letterAt(text, start);
  const second = start + 1 < end ? letterAt(text, start + 1) : -1;
  return first < 0 || second < 0 ? -1 : first * LETTERS + second;
}

export const BEGINNINGS = LETTERS * LETTERS;

/** 0 to 25, "y" as "i", which it may become in a stem; -1 for anything else. */
function letterAt(text: string, at: number): number {
  const letter = at < text.length ? (text.charCodeAt(at) | 32) - A : -1;
  return letter < 0 || letter >= LETTERS ? -1 : letter === Y ? I : letter;
}
