import { it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

it('refers to times that no calendar holds', () => {
  expectDates('It is now quiet, was recently loud and will be so in the near future.', FRIDAY, [
    ['now', 'PRESENT_REF'],
    ['recently', 'PAST_REF'],
    ['the near future', 'FUTURE_REF'],
  ]);
});

it('leaves "now" alone where it only begins to speak', () => {
  expectDates('Now, let us see.', FRIDAY, []);
  expectDates('He calls now and then.', FRIDAY, []);
});
