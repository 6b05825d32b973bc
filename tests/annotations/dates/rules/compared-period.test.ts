import { it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

it('takes the quarter of a report from a quarter told, never from a month', () => {
  expectDates('The plant opened in February. Sales in the latest quarter fell.', FRIDAY, [
    ['February', '2025-02'],
    ['the latest quarter', '2024-Q4'],
  ]);
});

it('counts nothing on from what figures are compared with', () => {
  expectDates(
    'In the third quarter of 2024 it lost $2 million. For the quarter a year ago it earned $3 million. In the latest quarter sales fell.',
    FRIDAY,
    [
      ['the third quarter of 2024', '2024-Q3'],
      ['the quarter a year ago', '2023-Q3'],
      ['the latest quarter', '2024-Q3'],
    ],
  );
});
