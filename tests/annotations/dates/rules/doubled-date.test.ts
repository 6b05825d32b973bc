import { it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

it('reads two dates run together as the one with the year', () => {
  expectDates('He came last May 16 February 2022 to the port.', FRIDAY, [
    ['last May 16 February 2022', '2022-02-16'],
  ]);
});
