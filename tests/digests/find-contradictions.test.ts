import { expect, it } from 'vitest';
import { Citer } from '../../src/digests/citer.ts';
import { findContradictions } from '../../src/digests/find-contradictions.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';
import { CONTRADICTIONS, type ContradictionPair, NEAR_MISSES, UPDATES } from './contradiction-pairs.ts';

async function find(now: string, before: string, published = '2024-05-10'): Promise<string[][]> {
  const { archive, index } = await openArticles([
    makeArticle('now', [now], { published: '2024-05-16' }),
    makeArticle('old', [before], { published }),
  ]);
  const found = await findContradictions(archive, index, {
    articles: archive.articles.filter(({ id }) => id === 'now'),
    isOlder: ({ id }) => id !== 'now',
    most: 3,
    citer: new Citer(archive),
  });
  return found.map((each) => [each.now.words, each.before.words]);
}

const TOLD = 'The fire in the Brackwater rope factory destroyed 40 machines of the oldest hall.';

it('tells that another figure stands for the same thing', async () => {
  expect(await find(TOLD.replace('40', '65'), TOLD)).toEqual([['65 machines', '40 machines']]);
});

it.each([
  [TOLD, 'the same figure'],
  [TOLD.replace('40', 'more than 30'), 'a figure that agrees'],
  ['Brackwater bought 65 machines for the new school kitchen in the summer.', 'another thing'],
  [TOLD.replace('40 machines', '65 ropes'), 'another unit'],
  [TOLD.replace('Brackwater', 'Lindholm').replace('40', '65'), 'another place'],
])('takes %j for no contradiction: %s', async (now) => {
  expect(await find(now, TOLD)).toEqual([]);
});

it('takes figures of another time for no contradiction', async () => {
  expect(await find(TOLD.replace('40', '65'), TOLD, '2021-05-10')).toEqual([]);
});

async function findIn({ now, before, on = '2024-05-10', days = 3 }: ContradictionPair): Promise<string[][]> {
  const published = new Date(Date.parse(on) - days * 86_400_000).toISOString().slice(0, 10);
  const { archive, index } = await openArticles([
    makeArticle('now', [now], { published: on }),
    makeArticle('old', [before], { published }),
  ]);
  const found = await findContradictions(archive, index, {
    articles: archive.articles.filter(({ id }) => id === 'now'),
    isOlder: ({ id }) => id !== 'now',
    most: 3,
    citer: new Citer(archive),
  });
  return found.map(({ now: { words }, before: { words: others }, relation }) => [words, others, relation]);
}

it.each(CONTRADICTIONS)('tells of two articles that contradict one another: $about', async (pair) => {
  expect(await findIn(pair)).toEqual([[...(pair.words ?? []), pair.days === 0 ? 'elsewhere' : 'before']]);
});

it.each(NEAR_MISSES)('takes for no contradiction: $about', async (pair) => {
  expect(await findIn(pair)).toEqual([]);
});

it.each(UPDATES)('tells as reported earlier what may have changed since: $about', async (pair) => {
  expect(await findIn(pair)).toEqual([[...(pair.words ?? []), 'earlier']]);
});
