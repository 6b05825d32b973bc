import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPeriod } from '../../../src/questions/find-period.ts';
import { findShifted, showDays } from '../../../src/questions/follow-ups/period-words.ts';
import { formatDay } from '../../../src/text/calendar.ts';

const YEAR = { from: '2022-01-01', to: '2022-12-31' };
const MONTH = { from: '2022-02-01', to: '2022-02-28' };
const DAY = { from: '2022-12-31', to: '2022-12-31' };

describe('findShifted', () => {
  test.each([
    ['and the year before', YEAR, 'in 2021'],
    ['what happened the year after that', YEAR, 'in 2023'],
    ['the following year', MONTH, 'in 2023'],
    ['two years later', MONTH, 'in 2024'],
    ['three months earlier', MONTH, 'in November 2021'],
    ['the next month', MONTH, 'in March 2022'],
    ['that month', DAY, 'in December 2022'],
    ['the next day', DAY, 'on 1 January 2023'],
    ['a day earlier', DAY, 'on 30 December 2022'],
    ['that same day', DAY, 'on 31 December 2022'],
    ['the previous year', DAY, 'in 2021'],
  ])('“%s” counts from %o: “%s”', (text, base, words) => {
    expect(findShifted(text, [base])?.words).toBe(words);
  });

  test.each([
    'the year of the flood',
    'that year in which',
    'every day',
    'the days before the vote',
    'two years ago',
  ])('“%s” counts from nothing told before', (text) => expect(findShifted(text, [DAY])).toBeNull());

  test('a day counts from a day, the first base that has one', () => {
    expect(findShifted('the next day', [MONTH])).toBeNull();
    expect(findShifted('the next day', [null, MONTH, DAY])?.words).toBe('on 1 January 2023');
  });
});

describe('showDays', () => {
  test('days and months shown are read again as the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 60_000 }), (number) => {
        const day = formatDay(number);
        expect(findPeriod(showDays({ from: day, to: day }), '2024-06-12')?.period).toEqual({
          from: day,
          to: day,
        });
      }),
    );
    for (const days of [YEAR, MONTH]) expect(findPeriod(showDays(days), '2024-06-12')?.period).toEqual(days);
  });
});
