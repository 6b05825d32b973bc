import { describe, expect, test } from 'vitest';
import { flexSearch } from './engines/flexsearch.ts';
import { fts5 } from './engines/fts5.ts';
import { stemmedMiniSearch } from './engines/stemmed-minisearch.ts';
import { stockMiniSearch } from './engines/stock-minisearch.ts';
import { makePool } from './pool.ts';
import { spread } from './question-set.ts';

const SET = {
  name: 'first',
  passages: [
    { id: 'x', title: 'Harbours', text: 'The crane stood still all afternoon.' },
    { id: 'y', text: 'Two tankers collided in fog.' },
  ],
  questions: [],
};
const OTHER = { ...SET, name: 'other', passages: [{ id: 'x', text: 'Two tankers collided in fog.' }] };

describe('makePool', () => {
  test('takes the same text of two sets once', () => {
    const pool = makePool([SET, OTHER]);
    expect(pool.articles.map(({ id }) => id)).toEqual(['p0', 'p1']);
    expect([pool.idOf(SET, 'x'), pool.idOf(SET, 'y'), pool.idOf(OTHER, 'x'), pool.idOf(OTHER, 'y')]).toEqual([
      'p0',
      'p1',
      'p1',
      undefined,
    ]);
  });
});

describe.each([
  ['stock MiniSearch', stockMiniSearch],
  ['stemmed MiniSearch', stemmedMiniSearch],
  ['FTS5', fts5],
  ['FlexSearch', flexSearch],
])('%s', (_name, make) => {
  const search = make(makePool([SET]).articles);

  test('finds the paragraph that has the words', () => {
    expect(search('where did the tankers collided?')[0]?.id).toBe('p1');
    expect(search('harbours "crane" AND (')[0]?.id).toBe('p0');
  });

  test('finds nothing for no words', () => {
    expect(search('?!')).toEqual([]);
  });
});

describe('spread', () => {
  test('takes evenly from the whole list', () => {
    expect(spread([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5)).toEqual([0, 2, 4, 6, 8]);
    expect(spread([0, 1, 2, 3], 3)).toHaveLength(3);
    expect(spread([0, 1], 5)).toEqual([0, 1]);
    expect(spread([0, 1], 0)).toEqual([]);
  });
});
