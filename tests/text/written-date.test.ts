import { expect, test } from 'vitest';
import { firstDay, isWholeDay, isWrittenDate, lastDay } from '../../src/text/written-date.ts';

test.each([
  ['2022', '2022-01-01', '2022-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2022-02-16', '2022-02-16', '2022-02-16'],
])('%s goes from %s to %s', (written, first, last) => {
  expect(isWrittenDate(written)).toBe(true);
  expect([firstDay(written), lastDay(written)]).toEqual([first, last]);
});

test.each([
  '',
  '22',
  '2022-13',
  '2022-02-30',
  '2023-02-29',
  '2022-2-1',
  '16.2.2022',
  '2022-02-16T10:00',
  ' 2022',
])('“%s” is no date', (written) => expect(isWrittenDate(written)).toBe(false));

test('a month is no whole day', () => {
  expect([isWholeDay('2022-02'), isWholeDay('2022-02-16')]).toEqual([false, true]);
});
