import { describe, it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

describe('durations', () => {
  it.each([
    ['The ferry drifted for three hours.', 'three hours', 'PT3H'],
    ['They enjoy 70 years of trade.', '70 years', 'P70Y'],
    ['A two-hour talk.', 'two-hour', 'PT2H'],
    ['It took almost two and a half years.', 'almost two and a half years', 'P2.5Y'],
    ['The lowest in over a decade.', 'over a decade', 'P10Y'],
    ['He was held for several years.', 'several years', 'PXY'],
    ['It ended after two consecutive quarters.', 'two consecutive quarters', 'P2Q'],
    ['It lost all in minutes.', 'minutes', 'PTXM'],
    ['It took half an hour.', 'half an hour', 'PT30M'],
    ['They marched for 2 1/2 hours.', '2 1/2 hours', 'PT2H30M'],
  ])('reads lengths: %s', (text, words, value) => {
    expectDates(text, FRIDAY, [[words, value, 'DURATION']]);
  });

  it.each([
    'The 52-year-old, aged 70, is 45 years old.',
    'He came second in the second round.',
    'The two won in two rounds.',
    'A day of mourning.',
    'A third of the people, a quarter of them.',
    'The shop is open 24/7.',
    'He watches 60 Minutes.',
  ])('takes none of these for a length: %s', (text) => {
    expectDates(text, FRIDAY, []);
  });
});

it('writes halves of hours in minutes', () => {
  expectDates('They spent about 5 1/2 hours there.', FRIDAY, [['about 5 1/2 hours', 'PT5H30M', 'DURATION']]);
});
