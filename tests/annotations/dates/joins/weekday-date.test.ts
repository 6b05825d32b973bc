import { it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

it('makes a weekday a part of the date behind it', () => {
  expectDates('He left on Monday, 3 February, and Friday, July 21, 2017.', FRIDAY, [
    ['Monday, 3 February', '2025-02-03'],
    ['Friday, July 21, 2017', '2017-07-21'],
  ]);
});
