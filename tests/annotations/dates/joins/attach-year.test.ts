import { it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

it.each([
  ['In November last year deals were signed.', 'November last year', '2024-11'],
  ['In January of this year he was sworn in.', 'January of this year', '2025-01'],
  ['In the fourth quarter of last year profit fell.', 'the fourth quarter of last year', '2024-Q4'],
  ['The 1988 second quarter was poor.', '1988 second quarter', '1988-Q2'],
])('completes an expression with the year beside it: %s', (text, words, value) => {
  expectDates(text, FRIDAY, [[words, value]]);
});
