import { describe, it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

describe('holidays', () => {
  it('falls on the nearest one, or the one that the words say', () => {
    expectDates('On Christmas Eve, last Easter, Thanksgiving 2023, the New Year.', FRIDAY, [
      ['Christmas Eve', '2024-12-24'],
      ['last Easter', '2024-03-31'],
      ['Thanksgiving 2023', '2023-11-23'],
      ['New Year', '2025-01-01'],
    ]);
    expectDates('May Day marches are planned.', FRIDAY, [['May Day', '2025-05-01']]);
  });

  it('takes "in the New Year" for the year', () => {
    expectDates('Ties will grow in the New Year.', '2024-12-30', [['the New Year', '2025']]);
  });

  it('knows the days that go by a name', () => {
    expectDates('The worst since 9/11 and the Sept. 11 attacks.', FRIDAY, [
      ['9/11', '2001-09-11'],
      ['Sept. 11', '2001-09-11'],
    ]);
  });

  it.each(['Easter Island is far.', 'Johnnie Christmas drew it.', 'The Chinese New Year feast.'])(
    'takes no name and no day of another calendar: %s',
    (text) => {
      expectDates(text, FRIDAY, []);
    },
  );

  it('takes the new year for the one to come, where it is not yet old', () => {
    expectDates('The shop will reopen in the new year.', '2024-05-15', [['the new year', '2025']]);
    expectDates('Ties to grow in New Year', '2024-01-02', [['New Year', '2024']]);
  });
});
