import { expect, test } from 'vitest';
import { askArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

const floods = makeArticle('floods', [
  'Floods drove 400 people who live beside the river Alva from their homes.',
  'The army brought them tents and bread.',
  'The water fell at the weekend.',
]);
const fair = makeArticle('fair', ['The spring fair opened in Tallinn.', 'It rained.', 'Few came.']);

test('an article that never names what a question names does not answer it', async () => {
  const ask = await askArticles([floods, fair]);
  const asked = async (query: string) => (await ask({ command: 'howmany', query })).answered;
  expect(await asked('how many people live in Tallinn')).toBe(false);
  expect(await asked('how many people live beside the Alva')).toBe(true);
});
