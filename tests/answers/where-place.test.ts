import { expect, test } from 'vitest';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

test.each([
  ['Talks began in Tbilisi about Abkhazia, another separatist Georgian region.', 'abkhazia', 'Georgia'],
  ['Fishermen from Bergen, a port in Norway, blocked the road.', 'where is bergen', 'Norway'],
])('of “%s” asked “%s” it tells %s', async (text, query, place) => {
  const ask = await askArticles([makeArticle('place', [text])]);
  expect((await ask({ command: 'where', query })).answers[0]?.value).toBe(place);
});

test('where no article tells in what a place lies, a place beside it is no answer', async () => {
  const ask = await askArticles([makeArticle('place', ['Oslo recognised the vote in Bergen at once.'])]);
  expect((await ask({ command: 'where', query: 'bergen' })).answered).toBe(false);
});
