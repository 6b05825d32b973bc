// Of shorter words one letter for another, or one more to come, makes another name.
const SHORTEST = 3;
const SAFE_LENGTH = 5;
const LONG = 8;
const LONGEST = 40;

/**
 * Calls `found` with the place and the slips of each word, of those in order, that begins like the typed one but for a
 * slip of the pen, or two where it is long. Words of five letters and more may have more to come, shorter ones not.
 */
export function findNearWords(
  words: readonly string[],
  typed: string,
  found: (place: number, slips: number) => void,
): void {
  if (typed.length < SHORTEST || typed.length > LONGEST) return;
  const isLoose = typed.length >= SAFE_LENGTH;
  const most = typed.length >= LONG ? 2 : 1;
  const width = typed.length + 1;
  // A row for each letter of a word; beyond the last one every beginning is too far.
  const rows = Array.from({ length: width + most + 2 }, () => new Uint8Array(width));
  rows[0]?.set(Array.from({ length: width }, (_, at) => at));

  // Words from `low` to `high` share their first letters, down to `depth`; whole beginnings that are too far are left.
  function walk(low: number, high: number, depth: number, fewest: number, least: number): void {
    const here = (rows[depth] as Uint8Array)[typed.length] as number;
    const nearest = isLoose ? Math.min(least, here) : here;
    if (fewest > most) {
      if (isLoose && nearest <= most) for (let at = low; at < high; at++) tell(at, nearest);
      return;
    }
    let at = low;
    if (words[at]?.length === depth) tell(at++, nearest);
    while (at < high) {
      const end = endOfLetter(words, at, high, depth);
      walk(at, end, depth + 1, fillRow(rows, depth + 1, typed, words[at] as string), nearest);
      at = end;
    }
  }

  function tell(at: number, slips: number): void {
    const word = words[at] as string;
    // A slip in the first letter is rare; with another beside it the words have nothing to do with each other.
    if (slips > (word[0] === typed[0] ? most : 1) || (!isLoose && !isNearShort(word, typed))) return;
    found(at, slips);
  }

  walk(0, words.length, 0, 0, Number.POSITIVE_INFINITY);
}

/** Fills the row of a table of slips, as `countSlips` has them, that belongs to a word's letter; its least figure. */
function fillRow(rows: readonly Uint8Array[], depth: number, typed: string, word: string): number {
  const row = rows[depth] as Uint8Array;
  const before = rows[depth - 1] as Uint8Array;
  const letter = word.charCodeAt(depth - 1);
  const previous = depth > 1 ? word.charCodeAt(depth - 2) : -1;
  let slips = depth;
  let fewest = depth;
  row[0] = depth;
  for (let at = 1; at <= typed.length; at++) {
    const own = typed.charCodeAt(at - 1);
    const other = (before[at - 1] as number) + (own === letter ? 0 : 1);
    slips = Math.min((before[at] as number) + 1, slips + 1, other);
    if (at > 1 && own === previous && typed.charCodeAt(at - 2) === letter)
      slips = Math.min(slips, ((rows[depth - 2] as Uint8Array)[at - 2] as number) + 1);
    row[at] = slips;
    if (slips < fewest) fewest = slips;
  }
  return fewest;
}

/** Where the words end that have the letter of the word at `low` in this place. */
function endOfLetter(words: readonly string[], low: number, high: number, depth: number): number {
  const letter = (words[low] as string).charCodeAt(depth);
  let from = low + 1;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((words[middle] as string).charCodeAt(depth) === letter) from = middle + 1;
    else to = middle;
  }
  return from;
}

function isNearShort(word: string, typed: string): boolean {
  if (word[0] !== typed[0]) return false;
  return word.length !== typed.length || sorted(word) === sorted(typed);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
