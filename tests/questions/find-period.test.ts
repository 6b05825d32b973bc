import { expect, test } from 'vitest';
import { findPeriod } from '../../src/questions/find-period.ts';

const TODAY = '2024-06-12';

test.each([
  ['what happened in february 2022', '2022-02-01', '2022-02-28'],
  ['ferries in feb 2022', '2022-02-01', '2022-02-28'],
  ['the vote on may 9 2021', '2021-05-09', '2021-05-09'],
  ['news of last month', '2024-05-01', '2024-05-31'],
  ['what happened yesterday', '2024-06-11', '2024-06-11'],
  ['the flood of 1998', '1998-01-01', '1998-12-31'],
  ['mills in the 1990s', '1990-01-01', '1999-12-31'],
])('“%s” asks for %s to %s', (text, from, to) => {
  expect(findPeriod(text, TODAY)?.period).toEqual({ from, to });
});

test('two dates are one stretch from the first to the last', () => {
  expect(findPeriod('strikes from march 2021 to may 2021', TODAY)?.period).toEqual({
    from: '2021-03-01',
    to: '2021-05-31',
  });
});

test('tells which words are the date', () => {
  const text = 'ferries in february 2022 and mills';
  expect(findPeriod(text, TODAY)?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    'february 2022',
  ]);
});

test.each([
  'who may open the pier',
  'the march of the dockers',
  'strike for three days',
  'ferry every monday',
  '',
])('“%s” asks for no time', (text) => {
  expect(findPeriod(text, TODAY)).toBeNull();
});

test('a holiday may be that of any year, and only its words count', () => {
  expect(findPeriod('who spoke at the Christmas parade', '2024-06-01')?.period).toBeNull();
  expect(findPeriod('who spoke last Christmas', '2024-06-01')?.period).toEqual({
    from: '2023-12-25',
    to: '2023-12-25',
  });
});
