import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auc } from './measures/auc.ts';
import { calibrationBins, calibrationError } from './measures/calibration.ts';
import { ndcg } from './measures/ndcg.ts';
import { recallAt } from './measures/recall.ts';
import { reciprocalRank } from './measures/reciprocal-rank.ts';
import { holdsAnswer, isShortAnswer } from './measures/same-words.ts';

const RESULTS = ['a', 'b', 'c', 'd'];

describe('recallAt', () => {
  test('counts a right result within the first ones alone', () => {
    expect(recallAt(2, RESULTS, new Set(['c']))).toBe(0);
    expect(recallAt(3, RESULTS, new Set(['c']))).toBe(1);
    expect(recallAt(3, RESULTS, new Set(['x', 'a']))).toBe(1);
    expect(recallAt(3, [], new Set(['a']))).toBe(0);
  });
});

describe('reciprocalRank', () => {
  test('is one over the first right rank, of ten', () => {
    expect(reciprocalRank(RESULTS, new Set(['c', 'd']))).toBeCloseTo(1 / 3);
    expect(reciprocalRank(RESULTS, new Set(['x']))).toBe(0);
    expect(reciprocalRank([...Array(10).fill('x'), 'a'], new Set(['a']))).toBe(0);
  });
});

describe('ndcg', () => {
  test('discounts by the logarithm of the rank', () => {
    expect(ndcg(['x', 'a'], new Map([['a', 1]]))).toBeCloseTo(1 / Math.log2(3));
    const gains = new Map([
      ['a', 1],
      ['b', 3],
    ]);
    expect(ndcg(['a', 'b'], gains)).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)));
  });

  test('is 1 for the best order and 0 where nothing is right', () => {
    const gains = new Map([
      ['a', 2],
      ['b', 1],
    ]);
    expect(ndcg(['a', 'b', 'x'], gains)).toBe(1);
    expect(ndcg(['x'], gains)).toBe(0);
    expect(ndcg(['x'], new Map())).toBe(0);
  });
});

describe('auc', () => {
  test('is the share of pairs in the right order, ties half', () => {
    expect(auc([3, 4], [1, 2])).toBe(1);
    expect(auc([1, 2], [3, 4])).toBe(0);
    expect(auc([1, 1], [1])).toBe(0.5);
    expect(auc([0.9, 0.4], [0.5, 0.4, 0.1])).toBeCloseTo((3 + 1.5) / 6);
    expect(auc([], [1])).toBeNaN();
  });

  test('agrees with counting the pairs', () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, values, (yes, no) => {
        const pairs = yes.flatMap((a) => no.map((b): number => (a > b ? 1 : a === b ? 0.5 : 0)));
        expect(auc(yes, no)).toBeCloseTo(pairs.reduce((sum, each) => sum + each, 0) / pairs.length, 9);
      }),
    );
  });
});

describe('calibration', () => {
  const judged = [
    { confidence: 0.95, right: true },
    { confidence: 1, right: false },
    { confidence: 0.05, right: false },
    { confidence: 0.15, right: true },
  ];

  test('bins by confidence, 1 in the last', () => {
    expect(calibrationBins(judged).map((bin) => bin.count)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(calibrationBins(judged)[9]).toEqual({ from: 0.9, count: 2, confidence: 0.975, right: 0.5 });
  });

  test('weighs the distances by the size of the bins', () => {
    expect(calibrationError(judged)).toBeCloseTo((0.05 + 0.85 + 2 * 0.475) / 4);
    expect(calibrationError([])).toBe(0);
  });
});

describe('answers', () => {
  test('are compared by letters and digits', () => {
    expect(holdsAnswer('They met in São Paulo, late.', ['Sao Paulo'])).toBe(true);
    expect(holdsAnswer('They met in Lima.', ['Sao Paulo'])).toBe(false);
    expect(isShortAnswer('the 4th of May', ['4th of May 1990'])).toBe(false);
    expect(isShortAnswer('4th of May', ['4th of May, 1990'])).toBe(true);
    expect(isShortAnswer('', ['x'])).toBe(false);
  });
});
