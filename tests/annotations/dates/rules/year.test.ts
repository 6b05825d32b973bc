import { describe, it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

describe('years', () => {
  it('reads years as news writes them', () => {
    expectDates('Since 2014 and in 1998, the 2008 elections, by 2030.', FRIDAY, [
      ['2014', '2014'],
      ['1998', '1998'],
      ['2008', '2008'],
      ['2030', '2030'],
    ]);
    expectDates("The worst storm since '82.", FRIDAY, [["'82", '1982']]);
    expectDates('“The year 2021 will decide.”', FRIDAY, [['The year 2021', '2021']]);
  });

  it('reads the two years of a season as one interval', () => {
    expectDates('The 2010-11 budget.', FRIDAY, [['2010-11', '2010/2011']]);
  });

  it.each([
    'About 2000 nurses were hired.',
    'A ticket was 1999 dollars.',
    'He paid $1,999 for 1950 units.',
    'They cited Resolution 1973.',
    'The sign S/2021/45 was read.',
    'Boeing 1900 landed.',
    'A survey of 1709 schoolchildren.',
  ])('takes no other number for a year: %s', (text) => {
    expectDates(text, FRIDAY, []);
  });
});
