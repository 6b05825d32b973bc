import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { findEvidence, overlaps } from '../../src/evidence/find-evidence.ts';
import { readQuestion } from '../../src/questions/read-question.ts';
import type { Request } from '../../src/questions/request.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

const headed: Article = (() => {
  const article = makeArticle('headed', ['Ferry fares', 'The price of a crossing rose.']);
  const paragraphs = article.paragraphs.map((each, at) =>
    at === 0 ? { ...each, kind: 'heading' as const } : each,
  );
  return { ...article, paragraphs };
})();
const { archive, index } = await openArticles([
  headed,
  makeArticle('post', ['A ferry sank off the pier.'], {
    published: '2021-05-03',
    source: 'Harbour Post',
    url: 'https://news.harbour.example/ferry',
  }),
  makeArticle('courier', ['The ferry was raised.', 'On 7 August 2020 the ferry had been launched.'], {
    published: '2021-06-10',
    source: 'Valley Courier',
  }),
  makeArticle('undated', ['A ferry is a boat.']),
]);

async function found(query: string, rest: Partial<Request> = {}): Promise<string[]> {
  const question = readQuestion({ command: 'ask', today: '2024-06-01', query, ...rest }, archive);
  const { evidence } = await findEvidence(question, archive, index);
  return evidence.map(({ passage }) => `${passage.article.id} ${passage.number}`).sort();
}

describe('findEvidence', () => {
  test('finds the passages that have the words, none other', async () => {
    expect(await found('ferry')).toEqual(['courier 1', 'courier 2', 'post 1', 'undated 1']);
    expect(await found('zeppelin')).toEqual([]);
  });

  test('a heading is no evidence', async () => {
    expect(await found('fares')).toEqual([]);
  });

  test.each([
    ['name', 'Harbour Post', ['post 1']],
    ['name in part and small', 'valley', ['courier 1', 'courier 2']],
    ['host', 'harbour.example', ['post 1']],
    ['id', 'undated', ['undated 1']],
  ])('keeps those of an outlet by its %s', async (_how, source, kept) => {
    expect(await found('ferry', { source })).toEqual(kept);
  });

  test('an unknown outlet leaves nothing', async () => {
    expect(await found('ferry', { source: 'gazette' })).toEqual([]);
  });

  test('keeps those that appeared in a time, both its ends counted in', async () => {
    expect(await found('ferry', { from: '2021-05-03', to: '2021-05-03' })).toEqual(['post 1']);
    expect(await found('ferry', { from: '2021-05-04' })).toEqual(['courier 1', 'courier 2']);
  });

  test('keeps a passage that names a day of that time, whenever it appeared', async () => {
    expect(await found('ferry', { to: '2020-12-31' })).toEqual(['courier 2']);
  });

  test('outlet and time hold together', async () => {
    expect(await found('ferry', { source: 'post', to: '2020-12-31' })).toEqual([]);
  });

  test('the best comes first, and equal ones stand in the order of the corpus', async () => {
    const question = readQuestion({ command: 'ask', today: '2024-06-01', query: 'ferry sank pier' }, archive);
    const { evidence } = await findEvidence(question, archive, index);
    expect(evidence[0]?.passage.article.id).toBe('post');
    const scores = evidence.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

test.each([
  [{ from: '2021-05-01', to: '2021-05-31' }, true],
  [{ from: '2021-05-10', to: null }, true],
  [{ from: null, to: '2021-05-01' }, true],
  [{ from: '2021-05-11', to: null }, false],
  [{ from: null, to: '2021-04-30' }, false],
  [{ from: null, to: null }, true],
])('1 to 10 May 2021 and %o have a day in common: %s', (period, common) => {
  expect(overlaps({ from: '2021-05-01', to: '2021-05-10' }, period)).toBe(common);
});
