import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexSimilarWords, slipCounter } from '../../src/archive/similar-words.ts';
import { countSlips, likeness } from '../../src/text/similarity.ts';

const NAMES = ['keller', 'kellner', 'kelder', 'kern', 'ostrowski', 'ostrovski', 'ostrow', 'guavedo'];

// Few letters, so that words at random are often alike.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'ж'), minLength: 1, maxLength: 10 });
const lists = fc.uniqueArray(word, { maxLength: 60 });

/** What `nearest` promises, by holding the word against each of the list. */
function scan(words: readonly string[], sought: string): string[] {
  if (sought.length < 5) return [];
  let most = sought.length >= 8 ? 2 : 1;
  let best: string[] = [];
  for (const other of words) {
    if (other.charAt(0) !== sought.charAt(0)) continue;
    const letters = (text: string) => [...text].sort().join('');
    if (sought.length < 6 && other.length === sought.length && letters(other) !== letters(sought)) continue;
    const slips = countSlips(other, sought, most);
    if (slips > most) continue;
    if (slips < most) best = [];
    most = slips;
    best.push(other);
  }
  return best.sort();
}

describe('the nearest words', () => {
  it.each([
    ['kelller', ['kellner', 'keller']],
    ['kelner', ['keller', 'kelder', 'kellner']],
    ['ostrovsky', ['ostrovski']],
    ['guvaedo', ['guavedo']],
    ['kren', []],
    ['ovstrowskis', ['ostrowski']],
    ['ovstrowskies', []],
    ['heller', []],
  ])('of “%s” are %j', (sought, expected) => {
    expect(indexSimilarWords(() => NAMES).nearest(sought)).toEqual(expected);
  });

  it('are those that a scan finds', () => {
    fc.assert(
      fc.property(lists, word, (words, sought) => {
        expect([...indexSimilarWords(() => words).nearest(sought)].sort()).toEqual(scan(words, sought));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the words alike', () => {
  it('are those that a scan finds', () => {
    fc.assert(
      fc.property(lists, word, (words, sought) => {
        const like = words.filter((each) => each[0] === sought[0] && likeness(each, sought) >= 0.8);
        expect([...indexSimilarWords(() => words).alike(sought, 0.8)].sort()).toEqual(like.sort());
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the counter of slips', () => {
  it('counts what the plain table counts', () => {
    const long = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 36 });
    fc.assert(
      fc.property(long, long, (a, b) => {
        expect(slipCounter(a)(b)).toBe(countSlips(b, a, 40));
      }),
      { numRuns: 1000 },
    );
  });
});
