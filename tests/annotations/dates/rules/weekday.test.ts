import { describe, it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

describe('weekdays', () => {
  it.each([
    ['The minister told reporters on Wednesday.', 'Wednesday', '2025-03-12'],
    ['Maria Paz said Tuesday the talks had failed.', 'Tuesday', '2025-03-11'],
    ["Tuesday's walkout began.", 'Tuesday', '2025-03-11'],
    ['The minister spoke on Friday.', 'Friday', '2025-03-14'],
    ['The mayors will meet on Monday.', 'Monday', '2025-03-17'],
    ['The shops are to stay shut until Tuesday.', 'Tuesday', '2025-03-18'],
    ['They met last Thursday.', 'last Thursday', '2025-03-13'],
    ['The mayors will meet next Monday.', 'next Monday', '2025-03-17'],
    ['He met this Thursday with the envoy.', 'this Thursday', '2025-03-13'],
    ['The vote is set for Thursday.', 'Thursday', '2025-03-20'],
  ])('counts by the tense around it: %s', (text, words, value) => {
    expectDates(text, FRIDAY, [[words, value]]);
  });

  it('keeps two weekdays in one sentence apart, each with its own verb', () => {
    expectDates('He was arrested on Tuesday and will appear in court on Monday.', FRIDAY, [
      ['Tuesday', '2025-03-11'],
      ['Monday', '2025-03-17'],
    ]);
    expectDates('The teams met on Tuesday and Wednesday to talk.', FRIDAY, [
      ['Tuesday', '2025-03-11'],
      ['Wednesday', '2025-03-12'],
    ]);
  });

  it('stays open where the day of the article is not known', () => {
    expectDates('He spoke on Wednesday.', null, [['Wednesday', null]]);
    expectDates('He spoke on Wednesday.', '2022', [['Wednesday', null]]);
  });

  it('reads a weekday again and again as a set', () => {
    expectDates('They meet every Monday and on Fridays.', FRIDAY, [
      ['every Monday', 'P1W', 'SET'],
      ['Fridays', 'P1W', 'SET'],
    ]);
  });

  it.each([
    'A columnist of the Sunday Times agreed.',
    'He wrote in the Mail on Sunday.',
    'He sat in the sun.',
  ])('takes no newspaper or verb for a weekday: %s', (text) => {
    expectDates(text, FRIDAY, []);
  });
});
