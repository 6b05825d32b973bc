import { it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

it('reads what comes again and again as sets', () => {
  expectDates('Each year, every four years, weekly, twice a week, 15 a day.', FRIDAY, [
    ['Each year', 'P1Y', 'SET'],
    ['every four years', 'P4Y', 'SET'],
    ['weekly', 'P1W', 'SET'],
    ['a week', 'P1W', 'SET'],
    ['a day', 'P1D', 'SET'],
  ]);
});

it.each(['The Daily Mail has the story.', 'He drove at 60 miles an hour.', 'It cost $10 million a man.'])(
  'takes no name or speed for a set: %s',
  (text) => {
    expectDates(text, FRIDAY, []);
  },
);

it('reads a rate after any things counted', () => {
  expectDates('They hold hundreds of interviews a day and press 9,000 vinyl records a year.', FRIDAY, [
    ['a day', 'P1D', 'SET'],
    ['a year', 'P1Y', 'SET'],
  ]);
  expectDates('Two of them came on strike a year ago.', FRIDAY, [['a year ago', '2024']]);
});
