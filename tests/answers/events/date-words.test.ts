import { expect, test } from 'vitest';
import { dateWords } from '../../../src/answers/events/date-words.ts';

test.each([
  ['2022-02-16', 'Wednesday 16 February 2022'],
  ['2022-02-16TEV', 'Wednesday 16 February 2022, evening'],
  ['2022-02-16T20:00', 'Wednesday 16 February 2022, 20:00'],
  ['2022-02', 'February 2022'],
  ['2022', '2022'],
  ['199', 'the 1990s'],
  ['2024-Q3', 'third quarter of 2024'],
  ['2024-H1', 'first half of 2024'],
  ['2021-SU', 'summer 2021'],
  ['2022-W07', 'week of 14 to 20 February 2022'],
  ['2022-W39-WE', 'weekend of 1 to 2 October 2022'],
  ['2020-05/2020-06', 'May to June 2020'],
  ['2022-02-15/2022-02-16', '15 to 16 February 2022'],
  ['2022-02-27/2022-03-02', '27 February to 2 March 2022'],
  ['2021-12-30/2022-01-02', '30 December 2021 to 2 January 2022'],
  ['1999/2013', '1999 to 2013'],
  ['XXXX-01-13', '13 January, of a year that is not stated'],
])('%s reads “%s”', (value, words) => {
  expect(dateWords(value)).toBe(words);
});

test('a modifier goes in front', () => {
  expect(dateWords('2025-01', 'END')).toBe('late January 2025');
  expect(dateWords('2019', 'MID')).toBe('mid-2019');
});

test.each(['P3D', 'PAST_REF', 'P1W', '', null])('%s names no days', (value) => {
  expect(dateWords(value)).toBeNull();
});
