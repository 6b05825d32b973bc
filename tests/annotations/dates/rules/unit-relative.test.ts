import { it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

it.each([
  ['Repairs began last week.', 'last week', '2025-W10'],
  ['Repairs began earlier this month.', 'earlier this month', '2025-03'],
  ['Repairs end next year.', 'next year', '2026'],
  ['In the last month of the war', null, null],
  ['Repairs began last quarter.', 'last quarter', '2024-Q4'],
  ['They met this weekend.', 'this weekend', '2025-W10-WE'],
  ['They will meet this weekend.', 'this weekend', '2025-W11-WE'],
])('counts calendar periods from the article: %s', (text, words, value) => {
  expectDates(text, FRIDAY, words === null ? [] : [[words, value]]);
});

it('lets "the past year" roll, and "last year" be the one of the calendar', () => {
  expectDates('Trade grew in the past year; last year it fell.', FRIDAY, [
    ['the past year', '2024-03-14/2025-03-14'],
    ['last year', '2024'],
  ]);
});

it('needs no more of the date of the article than it counts in', () => {
  expectDates('Last year, last month, last week.', '2022', [
    ['Last year', '2021'],
    ['last month', null],
    ['last week', null],
  ]);
});
