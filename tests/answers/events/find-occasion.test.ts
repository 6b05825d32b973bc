import { expect, test } from 'vitest';
import { askArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

/** What the basis of the quotation says of its occasion. */
async function basisOf(sentence: string): Promise<string> {
  const ask = await askArticles([
    makeArticle('a', ['Mayor Ida Lund spoke of the pier.', sentence], { published: '2024-03-15' }),
  ]);
  const answer = await ask({ command: 'quote', topic: 'pier harbour', limit: 5 });
  return answer.answers[0]?.basis ?? '';
}

test.each([
  ['“The pier of the harbour is safe,” Ida Lund told reporters.', '“told reporters”'],
  [
    '“The pier of the harbour is safe,” Ida Lund told the Brannock council on Monday.',
    '“told the Brannock council”',
  ],
  [
    '“The pier of the harbour is safe,” Ida Lund said in an interview with Radio Skerry.',
    '“in an interview with Radio Skerry”',
  ],
  ['“The pier of the harbour is safe,” Ida Lund said at a press conference.', '“at a press conference”'],
  [
    '“The pier of the harbour is safe,” Ida Lund wrote in a letter to the council.',
    '“in a letter to the council”',
  ],
  ['In a televised speech Ida Lund said: “The pier of the harbour is safe.”', '“In a televised speech”'],
  ['“The pier of the harbour is safe,” Ida Lund said on state television.', '“on state television”'],
  [
    '“The pier of the harbour is safe,” Ida Lund said after a meeting with the fishermen.',
    '“after a meeting with the fishermen”',
  ],
  [
    '“The pier of the harbour is safe,” Ida Lund said during a phone call with Olav Berg.',
    '“during a phone call with Olav Berg”',
  ],
])('%s', async (sentence, words) => {
  expect(await basisOf(sentence)).toContain(words);
});

test('the day of speaking is resolved, and how is told', async () => {
  const basis = await basisOf('“The pier of the harbour is safe,” Ida Lund told reporters on Monday.');
  expect(basis).toContain('“told reporters”; said on Monday 11 March 2024 (“Monday”, counted from');
});

test.each([
  '“The pier of the harbour is safe,” Ida Lund said.',
  '“The pier of the harbour was built on Monday in a statement of pride,” Ida Lund said.',
  'Ida Lund said that in a village “the pier of the harbour is safe”.',
])('nothing is made of what is no occasion: %s', async (sentence) => {
  const basis = await basisOf(sentence);
  expect(basis).not.toMatch(/said on|“in |“told/);
});
