import { expect, test } from 'vitest';
import { findVenues } from '../../src/answers/find-venues.ts';

test.each([
  ['The dog was found in the mountains.', 'the mountains'],
  ['They signed it at the old summer palace on Monday.', 'the old summer palace'],
])('“%s” tells of %s', (text, venue) => {
  const found = findVenues(text, []);
  expect(found.map((each) => each.text)).toEqual([venue]);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([venue]);
});

test.each(['The owner closed the palace.', 'He spoke of the mountains.', 'It was in the end a success.'])(
  '“%s” tells of no place where something was',
  (text) => {
    expect(findVenues(text, [])).toEqual([]);
  },
);
