import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  daysInMonth,
  daysOf,
  easterDay,
  formatDay,
  formatWeek,
  fromDayNumber,
  isDay,
  toDayNumber,
} from '../../src/text/calendar.ts';

const dayNumbers = fc.integer({ min: toDayNumber(1000, 1, 1), max: toDayNumber(2999, 12, 31) });
const span = (value: string) => {
  const days = daysOf(value);
  return days && [formatDay(days.first), formatDay(days.last)];
};

describe('the calendar', () => {
  it('numbers days one after the other and gives them back', () => {
    expect(toDayNumber(1970, 1, 1)).toBe(0);
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const { year, month, day, weekday } = fromDayNumber(number);
        expect(toDayNumber(year, month, day)).toBe(number);
        expect(weekday).toBe(((((number + 3) % 7) + 7) % 7) + 1);
        expect(isDay(year, month, day)).toBe(true);
      }),
    );
  });

  it('knows leap years', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(isDay(2023, 2, 29)).toBe(false);
    expect(isDay(null, 2, 29)).toBe(true);
  });

  it('clamps a day to the shorter month', () => {
    expect(formatDay(addMonths(toDayNumber(2024, 3, 31), -1))).toBe('2024-02-29');
    expect(formatDay(addMonths(toDayNumber(2024, 1, 15), -13))).toBe('2022-12-15');
  });

  it('gives a week the year of its Thursday', () => {
    expect(formatWeek(toDayNumber(2021, 1, 3))).toBe('2020-W53');
    expect(formatWeek(toDayNumber(2024, 12, 30))).toBe('2025-W01');
  });

  it('finds Easter', () => {
    expect([2000, 2024, 2025, 2038].map((year) => formatDay(easterDay(year)))).toEqual([
      '2000-04-23',
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
    ]);
  });

  it('says which days a value covers', () => {
    expect(span('2022-02-16')).toEqual(['2022-02-16', '2022-02-16']);
    expect(span('2022-02-16T20:00')).toEqual(['2022-02-16', '2022-02-16']);
    expect(span('2024-02')).toEqual(['2024-02-01', '2024-02-29']);
    expect(span('2024')).toEqual(['2024-01-01', '2024-12-31']);
    expect(span('199')).toEqual(['1990-01-01', '1999-12-31']);
    expect(span('19')).toEqual(['1900-01-01', '1999-12-31']);
    expect(span('2022-Q1')).toEqual(['2022-01-01', '2022-03-31']);
    expect(span('2022-H2')).toEqual(['2022-07-01', '2022-12-31']);
    expect(span('2022-W07')).toEqual(['2022-02-14', '2022-02-20']);
    expect(span('2022-W07-WE')).toEqual(['2022-02-19', '2022-02-20']);
    expect(span('2020-05/2020-06')).toEqual(['2020-05-01', '2020-06-30']);
    for (const value of ['P3D', 'PAST_REF', 'XXXX-01-13', '']) expect(span(value)).toBeNull();
  });

  it('covers the week that a day lies in', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const week = daysOf(formatWeek(number));
        expect(week && week.first <= number && number <= week.last && week.last - week.first === 6).toBe(
          true,
        );
      }),
    );
  });
});
