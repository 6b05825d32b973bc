import { expect, test } from 'vitest';
import { changeWords, compareArticles } from '../../src/watching/compare-articles.ts';
import { makeArticle } from '../support/make-article.ts';

test('an article is added, changed or removed by its id and by what people read of it', () => {
  const [bell, ferry, storm] = [
    makeArticle('bell', ['A bell rang.']),
    makeArticle('ferry', ['A ferry left.']),
    makeArticle('storm', ['A storm rose.']),
  ];
  const moved = { ...bell, file: 'elsewhere.jsonl', line: 7 };
  const now = [moved, makeArticle('ferry', ['No ferry left.']), makeArticle('mill', ['A mill turns.'])];
  expect(compareArticles([bell, ferry, storm], now)).toEqual({
    added: ['mill'],
    changed: ['ferry'],
    removed: ['storm'],
  });
});

test.each([
  [[1, 0, 0], '1 article added'],
  [[0, 2, 0], '2 articles changed'],
  [[1200, 1, 3], '1,200 articles added, 1 changed, 3 removed'],
  [[0, 0, 0], ''],
])('%j is told as "%s"', ([added = 0, changed = 0, removed = 0], words) => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `a${at}`);
  expect(changeWords({ added: ids(added), changed: ids(changed), removed: ids(removed) })).toBe(words);
});
