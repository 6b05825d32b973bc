import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinHyphened } from '../../../src/questions/words/join-hyphened.ts';
import { stem } from '../../../src/text/stem.ts';

const joined = (text: string, word: string) => {
  const start = text.indexOf(word);
  return joinHyphened(text, { start, end: start + word.length }).map(({ term }) => term);
};

test.each([
  ['when did the cease-fire begin', 'cease', 'ceasefire'],
  ['when did the cease-fire begin', 'fire', 'ceasefire'],
  ['who asked for the Re-count', 'count', 'recount'],
])('in “%s” the word “%s” may be told as “%s”', (text, word, told) => {
  expect(joined(text, word)).toEqual([stem(told)]);
});

test.each([
  ['when did the cease fire begin', 'fire'],
  ['the years 1990-1995', '1995'],
  ['fire - and smoke', 'fire'],
])('in “%s” the word “%s” is not', (text, word) => {
  expect(joined(text, word)).toEqual([]);
});

test('is told of any text', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(50), fc.nat(50), (text, start, length) => {
      expect(joinHyphened(text, { start, end: start + length }).length).toBeLessThanOrEqual(2);
    }),
  );
});
