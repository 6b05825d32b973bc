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
  const rows = [Array.from({ length: typed.length + 1 }, (_, at) => at)];

  // Words from `low` to `high` share their first letters, down to `depth`; whole beginnings that are too far are left.
  function walk(low: number, high: number, depth: number, least: number): void {
    const row = rows[depth] as readonly number[];
    const here = row[typed.length] as number;
    const nearest = isLoose ? Math.min(least, here) : here;
    if (Math.min(...row) > most) {
      if (isLoose) for (let at = low; at < high; at++) tell(at, nearest);
      return;
    }
    let at = low;
    if (words[at]?.length === depth) tell(at++, nearest);
    while (at < high) {
      const end = endOfLetter(words, at, high, depth);
      rows[depth + 1] = nextRow(typed, words[at] as string, depth, row, rows[depth - 1]);
      walk(at, end, depth + 1, nearest);
      at = end;
    }
  }

  function tell(at: number, slips: number): void {
    const word = words[at] as string;
    // A slip in the first letter is rare; with another beside it the words have nothing to do with each other.
    if (slips > (word[0] === typed[0] ? most : 1) || (!isLoose && !isNearShort(word, typed))) return;
    found(at, slips);
  }

  walk(0, words.length, 0, Number.POSITIVE_INFINITY);
}

/** The next row of the table of slips, as `countSlips` has them, for the letter of a word at `depth`. */
function nextRow(
  typed: string,
  word: string,
  depth: number,
  row: readonly number[],
  before: readonly number[] | undefined,
): number[] {
  const letter = word[depth];
  const next = [depth + 1];
  for (let at = 1; at <= typed.length; at++) {
    const other = (row[at - 1] as number) + (typed[at - 1] === letter ? 0 : 1);
    let slips = Math.min((row[at] as number) + 1, (next[at - 1] as number) + 1, other);
    if (before && at > 1 && typed[at - 2] === letter && typed[at - 1] === word[depth - 1])
      slips = Math.min(slips, (before[at - 2] as number) + 1);
    next[at] = slips;
  }
  return next;
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
