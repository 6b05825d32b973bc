import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripAsking } from '../../src/questions/strip-asking.ts';

test.each([
  ['pls whats the turnout', 'whats the turnout'],
  ['how many came, please', 'how many came'],
  ['can you tell me when the dam broke thanks', 'when the dam broke'],
  ['anyone know how many boats sank?', 'how many boats sank?'],
  ['so who won the vote', 'who won the vote'],
  ['please how long was the trial', 'how long was the trial'],
  ['what did she promise to please voters', 'what did she promise to please voters'],
  ['thanks', 'thanks'],
])('of “%s” “%s” asks', (typed, asked) => {
  expect(stripAsking(typed)).toBe(asked);
});

test('nothing is added to a question, and something is left of one that had words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (typed) => {
      const asked = stripAsking(typed);
      expect(asked.length).toBeLessThanOrEqual(typed.length);
    }),
  );
});
