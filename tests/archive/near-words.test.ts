import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findNearWords } from '../../src/archive/near-words.ts';
import { countSlips } from '../../src/text/similarity.ts';

function near(words: readonly string[], typed: string): Map<string, number> {
  const found = new Map<string, number>();
  findNearWords(words, typed, (at, slips) => found.set(words[at] as string, slips));
  return found;
}

/** The same by looking at every beginning of every word. */
function scan(words: readonly string[], typed: string): Map<string, number> {
  const most = typed.length >= 8 ? 2 : 1;
  const found = new Map<string, number>();
  for (const word of words) {
    const beginnings = Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end));
    const tried = typed.length >= 5 ? beginnings : [word];
    const slips = Math.min(...tried.map((each) => countSlips(each, typed, 3)));
    const letters = (text: string) => [...text].sort().join('');
    if (typed.length < 5 && word[0] !== typed[0]) continue;
    if (typed.length < 5 && word.length === typed.length && letters(word) !== letters(typed)) continue;
    if (slips <= (word[0] === typed[0] ? most : 1)) found.set(word, slips);
  }
  return found;
}

it('finds words whose beginning differs by a slip, or two where it is long', () => {
  const words = ['maduro', 'madurodam', 'marduk', 'ostrow', 'venezuela'];
  expect([...near(words, 'madro')]).toEqual([
    ['maduro', 1],
    ['madurodam', 1],
  ]);
  expect([...near(words, 'venezolana')]).toEqual([]);
  expect([...near(words, 'venesuelo')]).toEqual([['venezuela', 2]]);
});

it('finds for short words only those with a letter more, less or swapped', () => {
  expect([...near(['ana', 'ane', 'ann', 'anna', 'annab', 'na', 'naa'], 'ana').keys()]).toEqual([
    'ana',
    'anna',
  ]);
  expect(near(['an', 'ab'], 'ab').size).toBe(0);
});

it('finds what a plain scan finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, typed) => {
      words.sort();
      if (typed.length >= 3) expect(near(words, typed)).toEqual(scan(words, typed));
      else expect(near(words, typed).size).toBe(0);
    }),
    { numRuns: 300 },
  );
});
