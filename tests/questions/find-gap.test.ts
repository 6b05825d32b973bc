import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findGap } from '../../src/questions/find-gap.ts';

test.each([
  [
    'how many days after the sinking was the recorder found?',
    'the sinking',
    'when was the recorder found',
    'days',
  ],
  ['How long before the vote did the mayor resign', 'the vote', 'when did the mayor resign', null],
  ['how many weeks passed between the fire and the trial', 'the fire', 'the trial', 'weeks'],
  ['how much time between the flood and the vote', 'the flood', 'the vote', null],
  ['how many years from the treaty to the war', 'the treaty', 'the war', 'years'],
])('“%s” asks for the time from “%s” to “%s”', (text, first, second, unit) => {
  expect(findGap(text)).toEqual({ first, second, unit });
});

test.each([
  'how long did the trial last',
  'how many days after that',
  'how many people came from Oslo to Bergen',
  '',
])('“%s” asks for no time between events', (text) => {
  expect(findGap(text)).toBeNull();
});

test('the event that is counted from stands in the question, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const text = `how long after ${a} did ${b}`;
      const gap = findGap(text);
      if (gap) expect(text).toContain(gap.first);
    }),
  );
});
