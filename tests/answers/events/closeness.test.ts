import { expect, test } from 'vitest';
import { closeness } from '../../../src/answers/events/closeness.ts';
import type { Match, WeighedTerm } from '../../../src/evidence/evidence.ts';

const TEXT = 'The mill closed in 1998, and after a long quarrel over money the bakery opened in 2003.';

test('a date is nearer to the verb of its own clause than to that of the other', () => {
  expect(near(TEXT, '1998', ['closed'])).toBeGreaterThan(near(TEXT, '2003', ['closed']));
  expect(near(TEXT, '2003', ['opened'])).toBeGreaterThan(near(TEXT, '1998', ['opened']));
});

test('a comma between two words puts them further apart than their letters do', () => {
  expect(near('closed ab 1998', '1998', ['closed'])).toBeGreaterThan(
    near('closed , 1998 a', '1998', ['closed']),
  );
});

test('what opens a sentence is as near over its comma as without one', () => {
  expect(near('On 3 March, the pier closed', '3 March', ['closed'])).toBeGreaterThan(
    near('Then on 3 March, the pier closed', '3 March', ['closed']),
  );
});

test('a word within the span is at no distance', () => {
  expect(near('About 40 boats came', '40 boats', ['boats'])).toBe(1);
});

test('without a word of the question nothing is near', () => {
  expect(near(TEXT, '1998', [])).toBe(0);
});

test('the first words of a question count more than later ones', () => {
  const first = near(TEXT, '1998', ['closed', 'opened']);
  const last = near(TEXT, '1998', ['opened', 'closed']);
  expect(first).toBeGreaterThan(last);
});

test('a stand-in brings less than the word itself', () => {
  expect(near(TEXT, '1998', ['closed'], 0.4)).toBeLessThan(near(TEXT, '1998', ['closed'], 1));
});

function near(text: string, of: string, words: readonly string[], weight = 1): number {
  const matches = words.map(
    (word, term): Match => ({
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
      term,
      weight,
    }),
  );
  const terms = words.map(
    (word): WeighedTerm => ({
      start: 0,
      end: word.length,
      term: word,
      word,
      weight: 1,
      variants: [],
      inDate: false,
      inName: false,
      importance: 1,
      missing: false,
    }),
  );
  const span = { start: text.indexOf(of), end: text.indexOf(of) + of.length };
  return closeness(text, span, matches, terms);
}
