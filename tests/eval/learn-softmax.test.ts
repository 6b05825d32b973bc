import { expect, test } from 'vitest';
import { learnSoftmax, orderBy } from './learn-softmax.ts';

test('weighs up the feature that tells the right candidate and none that is the same for all', () => {
  const example = {
    features: [
      [1, 0, 1],
      [0, 1, 1],
      [0.5, 0.5, 1],
    ],
    gains: [0, 1, 0],
    weight: 1,
  };
  const [first = 0, second = 0, third = 0] = learnSoftmax([example, example], 3);
  expect(first).toBeLessThan(0);
  expect(second).toBeGreaterThan(0);
  expect(third).toBeCloseTo(0);
  expect(orderBy([first, second, third], example.features)).toEqual([1, 2, 0]);
});

test('learns nothing where no candidate is right', () => {
  expect(learnSoftmax([{ features: [[1], [0]], gains: [0, 0], weight: 1 }], 1)).toEqual([0]);
});

test('leaves equal candidates in their order', () => {
  expect(orderBy([1], [[0.2], [0.5], [0.2], [0.5]])).toEqual([1, 3, 0, 2]);
});
