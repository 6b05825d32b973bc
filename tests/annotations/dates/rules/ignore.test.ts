import { it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

it.each([
  'A columnist of the Sunday Times agreed.',
  'UN Resolution 1973 and Article 1984 passed.',
  'The sign S/2021/45.',
  'Open 24/7.',
  'He is 45 years old; the 3-month-old slept.',
  'Call +58 212-555-1999 or 555-2014.',
  'Day-to-day talks go on.',
  'It won 3-2 and 2-1.',
  'It is the 80th anniversary of 20 agreements.',
  'COVID-19 hit 7 million people, 50 percent of them.',
  'They sat in the sun.',
  'The October Revolution was taught at school.',
])('keeps the rules from what only looks like a date: %s', (text) => {
  expectDates(text, FRIDAY, []);
});
