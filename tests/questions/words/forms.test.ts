import { expect, test } from 'vitest';
import { findVariants } from '../../../src/questions/words/find-variants.ts';
import { stem } from '../../../src/text/stem.ts';

const strength = (word: string, other: string) =>
  findVariants(word, stem(word)).find(({ term }) => term === stem(other))?.weight ?? 0;

test.each([
  ['die', 'died'],
  ['tried', 'try'],
  ['virus', 'viruses'],
  ['women', 'woman'],
])('“%s” and “%s” are one word', (word, other) => {
  expect(strength(word, other)).toBeGreaterThanOrEqual(0.9);
  expect(strength(other, word)).toBeGreaterThanOrEqual(0.9);
});

test.each([
  ['explode', 'explosion'],
  ['closed', 'closure'],
  ['paid', 'payment'],
  ['burial', 'buried'],
])('“%s” finds “%s”, which tells the same deed, as less than the word itself', (word, other) => {
  expect(strength(word, other)).toBeGreaterThan(0.5);
  expect(strength(word, other)).toBeLessThan(1);
});

test('what a synonym of one form tells stands for its other forms', () => {
  expect(strength('deaths', 'died')).toBeGreaterThan(0);
});
