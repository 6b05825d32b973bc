import { describe, it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

describe('months', () => {
  it('reads a month with its year', () => {
    expectDates("Talks began in January 2018 and Sept. '98.", FRIDAY, [
      ['January 2018', '2018-01'],
      ["Sept. '98", '1998-09'],
    ]);
  });

  it('counts a month by the tense around it', () => {
    expectDates('Rents went up in December.', FRIDAY, [['December', '2024-12']]);
    expectDates('The ferries are due in April.', FRIDAY, [['April', '2025-04']]);
    expectDates('The index has not been so high since September.', FRIDAY, [['September', '2024-09']]);
  });

  it('counts "last", "next" and "this" from the month of the article', () => {
    expectDates('It opened last November.', FRIDAY, [['last November', '2024-11']]);
    expectDates('It opens next March.', FRIDAY, [['next March', '2026-03']]);
  });

  it('takes the year of the expression before for "that March"', () => {
    expectDates('He won in 2012. That March he moved.', FRIDAY, [
      ['2012', '2012'],
      ['That March', '2012-03'],
    ]);
  });

  it('keeps a month that comes back every year as a set', () => {
    expectDates('The town feasts every July.', FRIDAY, [['every July', 'XXXX-07', 'SET']]);
  });

  it.each([
    'Theresa May spoke to reporters.',
    'She may step down.',
    'Pupils march through the town.',
    'The March on Washington drew crowds.',
    'April Jones and August Wilson sat down.',
    'Mr March declined to comment.',
    'She met Jan Smith.',
  ])('takes no name or verb for a month: %s', (text) => {
    expectDates(text, FRIDAY, []);
  });
});

it('looks ahead to a month that bounds what is to come', () => {
  expectDates('The bank extended the loans through April.', FRIDAY, [['April', '2025-04']]);
  expectDates('Sales rose from January through March.', '2024-02-10', [
    ['from January through March', '2023-01/2023-03'],
  ]);
});

it('looks back on a month of a figure compared with', () => {
  expectDates('The share may rise to $42 from $29.75 in June.', FRIDAY, [['June', '2024-06']]);
});

it('looks ahead to a month by which something is due', () => {
  expectDates('They sought to pay down the loan by June.', '2025-05-02', [['June', '2025-06']]);
});
