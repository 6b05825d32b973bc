import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { fingerprint } from '../../src/archive/fingerprint.ts';
import type { Article } from '../../src/articles/article.ts';
import { makeArticle } from '../support/make-article.ts';

const ARTICLES = [makeArticle('a', ['The ferry left.', 'It came back.']), makeArticle('b', ['Rain fell.'])];

async function fingerprintOf(articles: readonly Article[]): Promise<string> {
  return fingerprint(await buildArchive(articles));
}

it('is eight characters that stand unescaped in an address', async () => {
  expect(await fingerprintOf(ARTICLES)).toMatch(/^[\w-]{8}$/);
  expect(await fingerprintOf([])).toMatch(/^[\w-]{8}$/);
});

it('is the same for the same articles, given in any order and read anew', async () => {
  const again = [makeArticle('b', ['Rain fell.']), makeArticle('a', ['The ferry left.', 'It came back.'])];
  expect(await fingerprintOf(again)).toBe(await fingerprintOf(ARTICLES));
});

it('does not change with the facts of an article, which no citation depends on', async () => {
  const titled = ARTICLES.map((article) => ({ ...article, title: 'Weather', published: '2024-02-01' }));
  expect(await fingerprintOf(titled)).toBe(await fingerprintOf(ARTICLES));
});

it('is another one when a passage changed, came, went or moved', async () => {
  const others = [
    [makeArticle('a', ['The ferry left.', 'It came back!']), makeArticle('b', ['Rain fell.'])],
    [makeArticle('a', ['It came back.', 'The ferry left.']), makeArticle('b', ['Rain fell.'])],
    [makeArticle('a', ['The ferry left.']), makeArticle('b', ['Rain fell.'])],
    [
      makeArticle('a', ['The ferry left.', 'It came back.', 'It came back.']),
      makeArticle('b', ['Rain fell.']),
    ],
    [makeArticle('a', ['The ferry left.', 'It came back.']), makeArticle('c', ['Rain fell.'])],
    [makeArticle('a', ['The ferry left.', 'It came back.'])],
    [],
  ];
  const found = await Promise.all([ARTICLES, ...others].map(fingerprintOf));
  expect(new Set(found).size).toBe(found.length);
});

it('tells any two texts of an article apart', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), async (one, two) => {
      fc.pre(one.trim() !== '' && two.trim() !== '' && one !== two);
      const first = await fingerprintOf([makeArticle('a', [one])]);
      expect(first).not.toBe(await fingerprintOf([makeArticle('a', [two])]));
    }),
    { numRuns: 40 },
  );
});
