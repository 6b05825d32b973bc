import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assignLanes } from '../../src/pictures/assign-lanes.ts';
import { placeLabels } from '../../src/pictures/place-labels.ts';

const labels = fc.array(
  fc.record({ wanted: fc.integer({ min: -200, max: 1200 }), height: fc.integer({ min: 1, max: 60 }) }),
  { maxLength: 40 },
);

it('leaves labels where they are wanted if they are apart', () => {
  expect(
    placeLabels(
      [
        { wanted: 10, height: 20 },
        { wanted: 50, height: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([10, 50]);
});

it('moves labels that would collide by the same', () => {
  expect(
    placeLabels(
      [
        { wanted: 40, height: 20 },
        { wanted: 40, height: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([30, 50]);
});

it('pushes labels inside of the ends', () => {
  expect(
    placeLabels(
      [
        { wanted: -5, height: 20 },
        { wanted: 95, height: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([0, 80]);
});

it('never lays one label on the next or outside, whatever is wanted', () => {
  fc.assert(
    fc.property(labels, (all) => {
      const room = all.reduce((sum, { height }) => sum + height, 0);
      const bottom = Math.max(1000, room);
      const tops = placeLabels(all, 0, bottom);
      tops.forEach((top, at) => {
        const end = top + (all[at]?.height ?? 0);
        expect(top).toBeGreaterThanOrEqual(-1e-6);
        expect(end).toBeLessThanOrEqual((tops[at + 1] ?? bottom) + 1e-6);
      });
    }),
  );
});

it('gives stretches that meet lanes of their own, and reuses lanes', () => {
  const stretches = [
    { from: 0, to: 100 },
    { from: 10, to: 20 },
    { from: 40, to: 50 },
    { from: 45, to: 80 },
  ];
  expect(assignLanes(stretches, 2)).toEqual([2, 0, 0, 1]);
});
