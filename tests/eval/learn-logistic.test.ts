import { expect, test } from 'vitest';
import { learnLogistic, logistic } from './learn-logistic.ts';

test('gives cases of one kind the share of them that were right', () => {
  const cases = [1, 1, 1, 0, 0, 0, 0, 0].map((kind, at) => ({
    features: [kind],
    right: kind === 1 ? at > 0 : at === 3,
  }));
  const { weights, bias } = learnLogistic(cases, 1);
  expect(logistic((weights[0] ?? 0) + bias)).toBeCloseTo(2 / 3, 1);
  expect(logistic(bias)).toBeCloseTo(1 / 5, 1);
});

test('gives a feature that is the same for all no weight', () => {
  const cases = [true, false].map((right) => ({ features: [0], right }));
  expect(learnLogistic(cases, 1)).toEqual({ weights: [0], bias: 0 });
});

test('counts a case as often as its weight says', () => {
  const cases = [
    { features: [0], right: true, weight: 3 },
    { features: [0], right: false },
  ];
  expect(logistic(learnLogistic(cases, 1).bias)).toBeCloseTo(3 / 4, 2);
});
