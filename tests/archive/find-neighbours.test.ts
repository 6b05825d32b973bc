import { expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { findNeighbours } from '../../src/archive/find-neighbours.ts';
import type { Article } from '../../src/articles/article.ts';
import { makeArticle } from '../support/make-article.ts';

const TWO = 'President Lena Okafor met Minister Tomas Brandt.';
const ONE = 'President Lena Okafor spoke to reporters.';

it('gives the dated articles that share names, most shared first, then by id', async () => {
  const articles = [
    makeArticle('asked', [TWO]),
    makeArticle('one', [ONE], { published: '2022-01-01' }),
    makeArticle('two-b', [TWO], { published: '2022-01-02' }),
    makeArticle('two-a', [TWO], { published: '2022-01-03' }),
    makeArticle('undated', [TWO]),
    makeArticle('stranger', ['The bell rang.'], { published: '2022-01-04' }),
  ];
  const { mentions, people } = await buildArchive(articles);
  const neighbours = findNeighbours(articles, mentions, people);
  expect(neighbours(articles[0] as Article).map(({ id }) => id)).toEqual(['two-a', 'two-b', 'one']);
});

it('gives ten at most', async () => {
  const dated = Array.from({ length: 15 }, (_, at) =>
    makeArticle(`n${at}`, [ONE], { published: '2022-01-01' }),
  );
  const { mentions, people } = await buildArchive(dated);
  expect(findNeighbours(dated, mentions, people)(dated[0] as Article)).toHaveLength(10);
});
