import { expect, test } from 'vitest';
import { areOpposite } from '../../../src/answers/confidence/opposites.ts';

test.each([
  ['exported', 'imports'],
  ['north', 'southern'],
  ['likely', 'unlikely'],
  ['nonfiction', 'fiction'],
])('%s and %s exclude one another, whichever stands first', (a, b) => {
  expect([areOpposite(a, b), areOpposite(b, a)]).toEqual([true, true]);
});

test.each([
  ['export', 'exports'],
  ['ferry', 'bridge'],
  ['under', 'der'],
])('%s and %s do not', (a, b) => {
  expect(areOpposite(a, b)).toBe(false);
});
