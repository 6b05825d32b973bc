import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanQuestion, MAX_QUESTION } from '../../src/questions/clean-question.ts';

test('takes out mentions, control marks and blanks that say nothing', () => {
  expect(cleanQuestion('  <@123456789012345678>  when\u0000 did\n\nit\u202e close? ')).toBe(
    'when did it close?',
  );
});

test('reads a lone surrogate as a blank', () => {
  expect(cleanQuestion('who \ud800 met')).toBe('who met');
});

test('cuts a question that is too long at the end of a word', () => {
  const cleaned = cleanQuestion('harbour '.repeat(20_000));
  expect(cleaned.length).toBeLessThanOrEqual(MAX_QUESTION);
  expect(cleaned.endsWith('harbour')).toBe(true);
});

test('cuts a question without a blank, but no character in two', () => {
  const cleaned = cleanQuestion(`a${'😀'.repeat(2000)}`);
  expect(cleaned.isWellFormed()).toBe(true);
  expect(cleanQuestion(cleaned)).toBe(cleaned);
});

test('whatever was typed comes out short, well-formed and without control marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (typed) => {
      const cleaned = cleanQuestion(typed);
      expect(cleaned.length).toBeLessThanOrEqual(MAX_QUESTION);
      expect(cleaned.isWellFormed()).toBe(true);
      expect(cleaned).not.toMatch(/\p{Cc}/u);
      expect(cleanQuestion(cleaned)).toBe(cleaned);
    }),
  );
});
