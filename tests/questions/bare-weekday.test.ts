import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareWeekday } from '../../src/questions/bare-weekday.ts';

test.each([
  ['who won on sunday', 'sunday'],
  ['What did the council decide on Wednesday?', 'wednesday'],
  ['who won last sunday', null],
  ['the vote of next Friday', null],
  ['who met on monday, 3 may', null],
  ['is the shop open on sundays', null],
  ['who won', null],
])('“%s” names %s without its week', (question, weekday) => {
  expect(bareWeekday(question)).toBe(weekday);
});

test('is a word of the question, whatever it is', () => {
  fc.assert(
    fc.property(fc.string(), (question) => {
      const weekday = bareWeekday(question);
      expect(weekday === null || question.toLowerCase().includes(weekday)).toBe(true);
    }),
  );
});
