import { expect, it } from 'vitest';
import { findDates } from '../../../../src/annotations/dates/find-dates.ts';
import { expectDates, FRIDAY } from '../expect-dates.ts';

it.each([
  ['The river froze in late January.', 'late January', '2025-01', 'END'],
  ['The river froze in early 2020.', 'early 2020', '2020', 'START'],
  ['The bridge opened in mid-2019.', 'mid-2019', '2019-05/2019-08', 'MID'],
  ['By the end of last year it was ready.', 'the end of last year', '2024', 'END'],
  ['The mill was built in around 1910.', 'around 1910', '1910', 'APPROX'],
  ['It closed about two weeks ago.', 'about two weeks ago', '2025-02-28', 'APPROX'],
  ['It closed over a month ago.', 'over a month ago', '2025-02', 'MORE_THAN'],
  ['The late 1990s were good.', 'The late 1990s', '199', 'END'],
])('marks the part of a period: %s', (text, words, value, mod) => {
  expectDates(text, FRIDAY, [[words, value]]);
  expect(findDates(text, { published: FRIDAY, certainty: 'stated' })[0]?.mod).toBe(mod);
});

it('reads weeks and days of a month, and the week of a day', () => {
  expectDates('It rose in the last week of March 2009 and the week of June 1, 2009.', FRIDAY, [
    ['the last week of March 2009', '2009-W13'],
    ['the week of June 1, 2009', '2009-W23'],
  ]);
});
