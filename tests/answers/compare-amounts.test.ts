import { expect, test } from 'vitest';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

test('a question for a price compares amounts of money, not sentences', async () => {
  const ask = await askArticles([
    makeArticle('one', ['The Tolmin mill was sold for a price of 4 million crowns, the owner said.']),
    makeArticle('two', ['The price of the Tolmin mill was 6 million euros, according to the buyer.']),
  ]);
  const answer = await ask({ command: 'compare', query: 'price of the tolmin mill' });
  expect(answer.answers.map(({ value }) => value)).toEqual(expect.arrayContaining([4_000_000, 6_000_000]));
});
