import { expect, test } from 'vitest';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

const ASKED = { command: 'compare', query: 'how many sheep the storm at tolsta killed' } as const;

test('an article that gives two values for one thing is named', async () => {
  const ask = await askArticles([
    makeArticle('own', [
      'The storm at Tolsta killed 40 sheep.',
      'In all, 55 sheep were killed by the storm at Tolsta.',
    ]),
    makeArticle('other', ['At Tolsta the storm killed 40 sheep.']),
  ]);
  const { answers, note } = await ask(ASKED);
  expect(answers.map(({ value }) => value).sort()).toEqual([40, 55]);
  expect(note).toMatch(/^More than one of these in the same article: own\b/);
  expect(note).not.toContain('other');
});

test('articles that differ from each other alone are not', async () => {
  const ask = await askArticles([
    makeArticle('one', ['The storm at Tolsta killed 40 sheep.']),
    makeArticle('two', ['The storm at Tolsta killed 55 sheep.']),
  ]);
  const answer = await ask(ASKED);
  expect(answer.answers).toHaveLength(2);
  expect(answer.note).toBeUndefined();
});
