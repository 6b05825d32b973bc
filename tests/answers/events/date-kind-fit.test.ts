import { expect, test } from 'vitest';
import { answerRequest } from '../../../src/answers/answer-request.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

async function when(query: string, text: string): Promise<string[]> {
  const { archive, index } = await openArticles([makeArticle('visit', [text, 'The harbour is old.'])]);
  const answer = await answerRequest({ command: 'when', query, today: '2024-07-01' }, archive, index);
  return answer.answers.map((each) => each.text);
}

test('a unit of time alone is no answer to when', async () => {
  expect(await when('visit to the harbour', 'It was the highest visit to the harbour in years.')).toEqual([]);
});

test('a day is', async () => {
  expect(await when('visit to the harbour', 'The visit to the harbour was on 3 May 2024.')).toEqual([
    'Friday 3 May 2024',
  ]);
});
