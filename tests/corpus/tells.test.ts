import { expect, it } from 'vitest';
import { tells } from './tells.ts';

const QUESTION = {
  id: 'howmany-00',
  command: 'howmany',
  input: { query: 'how many boats' },
  answerable: true,
  evidence: [],
  answers: ['five', '5'],
  value: 5,
} as const;

const given = (text: string, value: number | string | null) => ({
  text,
  value,
  basis: null,
  score: 1,
  citations: [1],
});

it('takes a right value whatever the words', () => {
  expect(tells(given('a handful of boats', 5), QUESTION)).toBe(true);
});

it('takes right words without a value', () => {
  expect(tells(given('Five boats', null), QUESTION)).toBe(true);
});

it('refuses a number that only begins with the right one', () => {
  expect(tells(given('50 boats', 50), QUESTION)).toBe(false);
});
