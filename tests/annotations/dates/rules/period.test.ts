import { describe, it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

describe('parts of a year', () => {
  it('reads quarters and halves with the year that completes them', () => {
    expectDates(
      'Profit fell in Q3 2024, in the third quarter of 2023 and the first half of this year.',
      FRIDAY,
      [
        ['Q3 2024', '2024-Q3'],
        ['the third quarter of 2023', '2023-Q3'],
        ['the first half of this year', '2025-H1'],
      ],
    );
    expectDates("Last year's third quarter was better.", FRIDAY, [["Last year's third quarter", '2024-Q3']]);
  });

  it('takes the quarter just over where none is named', () => {
    expectDates('Sales rose in the fourth quarter.', FRIDAY, [['the fourth quarter', '2024-Q4']]);
  });

  it('reads the first and last months of a year as an interval', () => {
    expectDates('In the first eight months of 2024 trade grew.', FRIDAY, [
      ['the first eight months of 2024', '2024-01/2024-08'],
    ]);
  });

  it('reads seasons by name', () => {
    expectDates('It opened in summer 2021 and closed last winter.', FRIDAY, [
      ['summer 2021', '2021-SU'],
      ['last winter', '2024-WI'],
    ]);
  });

  it('reads financial years as years', () => {
    expectDates('Sales in fiscal 2024 beat FY2023.', FRIDAY, [
      ['fiscal 2024', '2024'],
      ['FY2023', '2023'],
    ]);
  });

  it.each([
    'A quarter of the voters stayed away.',
    'The second half of the match was dull.',
    'Prices fall in every shop.',
    'The Arab Spring and the Winter Olympics.',
  ])('takes none of these for a part of a year: %s', (text) => {
    expectDates(text, FRIDAY, []);
  });

  it('reads the months of the year, of the one before where they are not over', () => {
    expectDates('In the first two months of the year, sales fell.', FRIDAY, [
      ['the first two months of the year', '2025-01/2025-02'],
    ]);
    expectDates('Sales fell in the last month of the year.', FRIDAY, [
      ['the last month of the year', '2024-12'],
    ]);
    expectDates('Sales will fall in the last three months of the year.', FRIDAY, [
      ['the last three months of the year', '2025-10/2025-12'],
    ]);
  });
});

it('reads a quarter by the day on which it ends', () => {
  expectDates('For the quarter ended Dec. 31 and for the quarter ended July 31, 2024, sales grew.', FRIDAY, [
    ['the quarter', '2024-Q4'],
    ['Dec. 31', '2024-12-31'],
    ['the quarter', '2024-Q2'],
    ['July 31, 2024', '2024-07-31'],
  ]);
});

it('reads the early and late part of a season without a year', () => {
  expectDates('Orders have grown from the low levels of the early summer.', FRIDAY, [
    ['the early summer', '2024-SU'],
  ]);
});
