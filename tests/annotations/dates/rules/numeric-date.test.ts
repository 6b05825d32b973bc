import { describe, it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

describe('dates in digits', () => {
  it('reads the year first', () => {
    expectDates('Filed 2025-03-01 and 2024/12/31.', FRIDAY, [
      ['2025-03-01', '2025-03-01'],
      ['2024/12/31', '2024-12-31'],
    ]);
    expectDates('Sent 2025-03-01T20:15:00Z by mail.', FRIDAY, [
      ['2025-03-01T20:15:00Z', '2025-03-01T20:15', 'TIME'],
    ]);
  });

  it('reads the year last where only one order gives a day', () => {
    expectDates('Signed 14/03/2025, 3/14/2025 and 3.4.2025.', FRIDAY, [
      ['14/03/2025', '2025-03-14'],
      ['3/14/2025', '2025-03-14'],
      ['3.4.2025', '2025-04-03'],
    ]);
  });

  it('leaves open what both orders give, unless one of them is all but the day of the article', () => {
    expectDates('Signed 03/04/2024.', FRIDAY, [['03/04/2024', null]]);
    expectDates('Rolled out on 7/8/07.', '2007-07-09', [['7/8/07', '2007-07-08']]);
  });
});
