import { describe, it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

describe('a weekday with its week', () => {
  it('is the day of that week', () => {
    expectDates('It opens Tuesday of next week, after a test on Thursday last week.', FRIDAY, [
      ['Tuesday of next week', '2025-03-18'],
      ['Thursday last week', '2025-03-06'],
    ]);
  });

  it('stays apart from a week of the next clause', () => {
    expectDates('He left on Thursday. Last week he was ill.', FRIDAY, [
      ['Thursday', '2025-03-13'],
      ['Last week', '2025-W10'],
    ]);
  });
});
