import { expect, test } from 'vitest';
import { readTime } from '../../src/digests/read-time.ts';

test.each([
  ['07:30', 7, 30],
  ['7.05', 7, 5],
  ['17h30', 17, 30],
  ['17h', 17, 0],
  ['8', 8, 0],
  ['8am', 8, 0],
  ['8:30 p.m.', 20, 30],
  ['12 am', 0, 0],
  ['12pm', 12, 0],
  ['8 o’clock', 8, 0],
  ['00:00', 0, 0],
])('%j is %d hours and %d minutes', (typed, hours, minutes) => {
  expect(readTime(typed)).toEqual({ hours, minutes });
});

test.each(['24:00', '7:5', '07:60', '13pm', '0am', 'noon', '', '8 mm', '-8', '8:00:00', '8m'])(
  '%j is none',
  (typed) => {
    expect(readTime(typed)).toBeNull();
  },
);
