import { ORDINARY_WORDS } from '../../annotations/names/ordinary-words.ts';

const SHORTEST = 5;
const MOST = 3;

/** Whether a word as typed, folded, is one of the language's own and neither a name nor a slip of the pen. */
export function isOrdinary(word: string): boolean {
  return ORDINARY_WORDS.has(word);
}

/**
 * The words of the language that a mistyped one may be, at most three by the alphabet: "electricty" → "electricity".
 * They share the first letter, and one letter was left out, put in, changed or two were swapped; none for a short word.
 */
export function spellWord(word: string): readonly string[] {
  if (word.length < SHORTEST || isOrdinary(word) || !/^\p{L}+$/u.test(word)) return [];
  const found: string[] = [];
  for (const length of [word.length + 1, word.length, word.length - 1])
    for (const other of ordinary(word[0] ?? '', length)) if (isSlip(word, other)) found.push(other);
  return found.sort().slice(0, MOST);
}

let shelves: Map<string, string[]> | null = null;

/** The ordinary words that begin with a letter and have a length; sorted in once, when first asked for. */
function ordinary(letter: string, length: number): readonly string[] {
  if (!shelves) {
    shelves = new Map();
    for (const word of ORDINARY_WORDS) {
      const key = `${word[0]}${word.length}`;
      const shelf = shelves.get(key);
      if (shelf) shelf.push(word);
      else shelves.set(key, [word]);
    }
  }
  return shelves.get(`${letter}${length}`) ?? [];
}

function isSlip(typed: string, word: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start++;
  let end = 0;
  const most = Math.min(typed.length, word.length) - start;
  while (end < most && typed[typed.length - 1 - end] === word[word.length - 1 - end]) end++;
  const a = typed.slice(start, typed.length - end);
  const b = word.slice(start, word.length - end);
  if (a.length <= 1 && b.length <= 1) return true;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}
