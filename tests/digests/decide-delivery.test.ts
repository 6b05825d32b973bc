import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type DeliveryFacts,
  decideDelivery,
  lateWords,
  OVERTAKEN,
} from '../../src/digests/decide-delivery.ts';

const HOUR = 3_600_000;
const NOW = 1_000 * HOUR;

const decide = (facts: Partial<DeliveryFacts>) =>
  decideDelivery({ now: NOW, countsFrom: 0, dues: [], deliveries: [], windowMs: 6 * HOUR, ...facts });
const done = (due: number) => ({ due, isDone: true });
const begun = (due: number) => ({ due, isDone: false });

test('a due time is posted when it has come', () => {
  expect(decide({ dues: [NOW] })).toEqual({ post: NOW, skip: [] });
});

test('a due time that is done is not posted again', () => {
  expect(decide({ dues: [NOW], deliveries: [done(NOW)] })).toEqual({ post: null, skip: [] });
});

test('a due time that somebody began is gone on with', () => {
  expect(decide({ dues: [NOW], deliveries: [begun(NOW)] })).toEqual({ post: NOW, skip: [] });
});

test('of several the latest alone is posted, and the others have a reason', () => {
  const dues = [NOW - HOUR, NOW - 2 * HOUR, NOW - 3 * HOUR, NOW - 4 * HOUR];
  expect(decide({ dues, deliveries: [done(NOW - 4 * HOUR)] })).toEqual({
    post: NOW - HOUR,
    skip: [{ dues: [NOW - 2 * HOUR, NOW - 3 * HOUR], reason: OVERTAKEN }],
  });
});

test('one longer ago than the window has a reason, and one at its edge is posted', () => {
  const late = NOW - 6 * HOUR - 1;
  expect(decide({ dues: [late] })).toEqual({
    post: null,
    skip: [{ dues: [late], reason: lateWords(6 * HOUR) }],
  });
  expect(decide({ dues: [late + 1] }).post).toBe(late + 1);
});

test('one that was begun and is by now longer ago than the window is neither posted nor skipped here', () => {
  expect(decide({ dues: [NOW - 7 * HOUR], deliveries: [begun(NOW - 7 * HOUR)] })).toEqual({
    post: null,
    skip: [],
  });
});

test('what was due before the plan was made is none of its due times', () => {
  expect(decide({ dues: [NOW - HOUR, NOW - 2 * HOUR], countsFrom: NOW - HOUR + 1 })).toEqual({
    post: null,
    skip: [],
  });
});

test('a clock that was set back finds nothing that is due', () => {
  expect(decide({ dues: [NOW - HOUR], deliveries: [done(NOW + HOUR), done(NOW - HOUR)] }).post).toBeNull();
  expect(decide({ dues: [NOW + HOUR] })).toEqual({ post: null, skip: [] });
});

test('the reason says how long the window was', () => {
  expect(lateWords(6 * HOUR)).toContain('within 6 h');
  expect(lateWords(90 * 60_000)).toContain('within 90 min');
});

test('whatever was done so far, every due time is done, posted or has a reason, and one at most is posted', () => {
  const due = fc.integer({ min: 0, max: 60 }).map((hours) => NOW - hours * HOUR);
  const dues = fc.uniqueArray(due, { maxLength: 20 }).map((all) => all.sort((a, b) => b - a));
  fc.assert(
    fc.property(dues, fc.array(due), fc.array(due), due, (all, finished, open, countsFrom) => {
      const deliveries = [...open.map(begun), ...finished.map(done)];
      const { post, skip } = decide({ dues: all, deliveries, countsFrom });
      const skipped = skip.flatMap((each) => each.dues);
      const known = new Set(deliveries.map((each) => each.due));
      for (const each of all.filter((one) => one >= countsFrom))
        expect(known.has(each) || each === post || skipped.includes(each)).toBe(true);
      expect(skipped.filter((each) => known.has(each) || each === post || each < countsFrom)).toEqual([]);
      expect(new Set(skipped).size).toBe(skipped.length);
      if (post !== null) expect(finished).not.toContain(post);
    }),
  );
});
