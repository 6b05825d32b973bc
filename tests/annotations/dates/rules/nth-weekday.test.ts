import { describe, it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

describe('a weekday counted in its month', () => {
  it('is a day of the year named, or of the nearest', () => {
    expectDates('The last Monday in May, the first Tuesday of November 2024.', FRIDAY, [
      ['The last Monday in May', '2025-05-26'],
      ['the first Tuesday of November 2024', '2024-11-05'],
    ]);
  });

  it('comes again where the month does', () => {
    expectDates('They meet on the second Friday of each month.', FRIDAY, [
      ['the second Friday of each month', 'P1M', 'SET'],
    ]);
  });

  it('is the month’s last also where the next month begins on that weekday', () => {
    expectDates('It was the last Sunday of August 2024.', FRIDAY, [
      ['the last Sunday of August 2024', '2024-08-25'],
    ]);
  });
});
