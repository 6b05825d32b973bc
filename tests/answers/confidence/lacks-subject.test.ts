import { expect, test } from 'vitest';
import { answerRequest } from '../../../src/answers/answer-request.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

const ARTICLES = [
  makeArticle('visit', [
    'A delegation of engineers visited the harbour of Port Alder on Wednesday, the first visit of its kind.',
    'They were shown the cranes.',
  ]),
  makeArticle('lee', ['Mayor Ann Lee visited the school on Monday.', 'The school is new.']),
  makeArticle('brink', ['Tomas Brink likes fish.', 'He eats it on Fridays.']),
];

async function isAnswered(query: string): Promise<boolean> {
  const { archive, index } = await openArticles(ARTICLES);
  return (await answerRequest({ command: 'ask', query, today: '2024-07-01' }, archive, index)).answered;
}

test('whether somebody did something is not told by a passage on others', async () => {
  expect(await isAnswered('did tomas brink visit the harbour of port alder')).toBe(false);
});

test('nor refused where the passage names them', async () => {
  expect(await isAnswered('did ann lee visit the school')).toBe(true);
});

test('a question with a question word may be answered without the name', async () => {
  expect(await isAnswered('what did the engineers visit in port alder')).toBe(true);
});
