import { expect, test } from 'vitest';
import type { RequestCommand } from '../../../src/questions/request.ts';
import { isAnswerWord } from '../../../src/questions/words/answer-words.ts';
import { stem } from '../../../src/text/stem.ts';

const is = (kind: RequestCommand, word: string) => isAnswerWord(kind, stem(word));

test.each([
  ['when', 'date'],
  ['when', 'happened'],
  ['who', 'people'],
  ['where', 'city'],
  ['howmany', 'number'],
  ['howmany', 'percentage'],
  ['quote', 'says'],
  ['timeline', 'events'],
  ['compare', 'articles'],
  ['sources', 'outlets'],
] as const)('to %s the word “%s” only says what is wanted', (kind, word) => {
  expect(is(kind, word)).toBe(true);
});

test.each([
  ['when', 'city'],
  ['where', 'date'],
  ['who', 'number'],
  ['quote', 'place'],
  ['cite', 'article'],
  ['when', 'ferry'],
] as const)('to %s the word “%s” is the subject', (kind, word) => {
  expect(is(kind, word)).toBe(false);
});

test.each(['number', 'many', 'date', 'role', 'job', 'position'])(
  'to compare the word “%s”, which it takes for what is compared, is no subject',
  (word) => {
    expect(is('compare', word)).toBe(true);
  },
);
