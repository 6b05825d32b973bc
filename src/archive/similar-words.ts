import { countSlips, likeness } from '../text/similarity.ts';

/** Words looked up by likeness, without holding each against the one sought. */
export interface SimilarWords {
  /** The words with the fewest slips to this one, one (or two where it is long) at most; none where it is short. */
  nearest(word: string): readonly string[];
  /** The words of this first letter that are at least so like this one. */
  alike(word: string, least: number): readonly string[];
}

interface Bucket {
  readonly words: string[];
  readonly marks: number[];
}

const SHORTEST = 5;
// Of shorter words one letter for another makes another name.
const SAFE_LENGTH = 6;
const LONG = 8;

/** Words by first letter, length and the letters that they hold; the index is built when it is first asked. */
export function indexSimilarWords(words: () => Iterable<string>): SimilarWords {
  let built: Map<number, Bucket[]> | null = null;
  const lengthsOf = (first: number): Bucket[] => {
    built ??= build(words());
    return built.get(first) ?? [];
  };

  return {
    nearest(word) {
      if (word.length < SHORTEST) return [];
      let most = word.length >= LONG ? 2 : 1;
      let best: string[] = [];
      const mark = markOf(word);
      const slipsTo = slipCounter(word);
      // A slip in the first letter is rare, and to look for one would cost twenty times the words.
      const lengths = lengthsOf(word.charCodeAt(0));
      for (const length of outwards(word.length, most)) {
        const bucket = lengths[length];
        const apart = Math.abs(length - word.length);
        if (bucket === undefined || apart > most) continue;
        for (let i = 0; i < bucket.marks.length; i++) {
          // Another letter changes two marks, a letter more or less only one.
          if (countBits((bucket.marks[i] as number) ^ mark) > 2 * most - apart) continue;
          const other = bucket.words[i] as string;
          if (word.length < SAFE_LENGTH && apart === 0 && !swapped(other, word)) continue;
          const slips = slipsTo(other);
          if (slips > most) continue;
          if (slips < most) {
            most = slips;
            best = [];
          }
          best.push(other);
        }
      }
      return best;
    },
    alike(word, least) {
      const found: string[] = [];
      const mark = markOf(word);
      lengthsOf(word.charCodeAt(0)).forEach((bucket, length) => {
        for (let i = 0; i < bucket.marks.length; i++) {
          const other = bucket.marks[i] as number;
          const shared = Math.min(word.length - countBits(mark & ~other), length - countBits(other & ~mark));
          if (mostLikeness(shared, word.length, length) < least) continue;
          const candidate = bucket.words[i] as string;
          if (likeness(candidate, word) >= least) found.push(candidate);
        }
      });
      return found;
    },
  };
}

function build(words: Iterable<string>): Map<number, Bucket[]> {
  const index = new Map<number, Bucket[]>();
  for (const word of words) {
    const lengths = index.get(word.charCodeAt(0)) ?? [];
    index.set(word.charCodeAt(0), lengths);
    const bucket = lengths[word.length] ?? { words: [], marks: [] };
    lengths[word.length] = bucket;
    bucket.words.push(word);
    bucket.marks.push(markOf(word));
  }
  return index;
}

function outwards(length: number, most: number): number[] {
  const lengths = [length];
  for (let apart = 1; apart <= most; apart++) lengths.push(length - apart, length + apart);
  return lengths;
}

/** A bit for each letter of the alphabet that the word holds; all other letters share six. */
function markOf(word: string): number {
  let mark = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    mark |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (Math.abs(letter) % 6));
  }
  return mark;
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The Jaro-Winkler likeness of words of these lengths that share so many letters, at most. */
function mostLikeness(shared: number, a: number, b: number): number {
  if (shared <= 0) return 0;
  const jaro = (shared / a + shared / b + 1) / 3;
  return jaro + 0.4 * (1 - jaro) + 1e-9;
}

/**
 * Counts the slips from one word to others, as `countSlips` does: Hyyrö's bit-parallel form (2003) of the distance with
 * swaps, a column of it in one integer.
 */
export function slipCounter(word: string): (other: string) => number {
  const { length } = word;
  if (length === 0 || length > 31) return (other) => countSlips(other, word, Math.max(length, other.length));
  const places = new Map<number, number>();
  for (let i = 0; i < length; i++) {
    const letter = word.charCodeAt(i);
    places.set(letter, (places.get(letter) ?? 0) | (1 << i));
  }
  const last = 1 << (length - 1);
  return (other) => {
    let up = -1;
    let down = 0;
    let diagonal = 0;
    let before = 0;
    let slips = length;
    for (let j = 0; j < other.length; j++) {
      const match = places.get(other.charCodeAt(j)) ?? 0;
      const swap = ((~diagonal & match) << 1) & before;
      diagonal = (((match & up) + up) ^ up) | match | down | swap;
      let right = down | ~(diagonal | up);
      let left = diagonal & up;
      if ((right & last) !== 0) slips++;
      else if ((left & last) !== 0) slips--;
      right = (right << 1) | 1;
      left <<= 1;
      up = left | ~(diagonal | right);
      down = right & diagonal;
      before = match;
    }
    return slips;
  };
}

function swapped(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}
