import { expect, test } from 'vitest';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

const articles = [
  makeArticle('mill', [
    'Signe Holt, the director of the Wexley mill, praised the new turbine on Friday.',
    'The board dismissed the treasurer because the books did not add up for three years.',
    'A turbine costs two million crowns, and the town pays a third of it from its own funds.',
  ]),
];

test('a name alone is no answer to what is asked about it', async () => {
  const ask = await askArticles(articles);
  expect((await ask({ command: 'ask', query: 'why did signe holt drown' })).answered).toBe(false);
  expect((await ask({ command: 'ask', query: 'why was the treasurer sacked' })).answered).toBe(true);
  expect((await ask({ command: 'ask', query: 'what did signe holt praise' })).answered).toBe(true);
});
