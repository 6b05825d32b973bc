import { expect, test } from 'vitest';
import { timeBetween } from '../../../src/answers/events/time-between.ts';

const day = (date: string) => ({ from: date, to: date });

test.each([
  ['2019-02-02', '2019-02-12', null, '10 days'],
  ['2019-02-02', '2019-02-16', 'weeks', '2 weeks'],
  ['2019-02-02', '2019-02-03', null, '1 day'],
  ['2019-02-02', '2019-02-12', 'weeks', 'about 1 week (10 days)'],
  ['2019-02-02', '2019-08-30', 'days', '209 days'],
  ['2018-04-09', '2018-12-18', null, 'about 8 months'],
  ['2016-03-11', '2025-08-01', null, 'about 9 years and 5 months'],
] as const)('from %s to %s in %s is %s', (from, to, unit, words) => {
  expect(timeBetween(day(from), day(to), unit)).toBe(words);
});

test('is about so much where only a month or year is told', () => {
  expect(timeBetween({ from: '1904-01-01', to: '1904-12-31' }, day('2024-06-30'), null)).toBe(
    'about 120 years',
  );
});
