import { expect, test } from 'vitest';
import { findWriter } from '../../../src/questions/words/find-writer.ts';

test.each([
  ['what does the author want to sell', 'author'],
  ['Where was this person’s boat repaired?', 'person'],
  ['why did the original poster move out', 'poster'],
  ['what do the writers complain of', 'writers'],
])('“%s” speaks of whoever wrote the text by “%s”', (question, word) => {
  const span = findWriter(question);
  expect(span && question.slice(span.start, span.end)).toBe(word);
});

test.each([
  'who is the author of the report',
  'the person who found the boat',
  'which author won the prize',
  'when did the authority meet',
])('“%s” does not', (question) => {
  expect(findWriter(question)).toBeNull();
});
