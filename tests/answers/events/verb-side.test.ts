import { expect, test } from 'vitest';
import { sideOf } from '../../../src/answers/events/verb-side.ts';

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

test.each([
  ['Mayor Ann Lee opened the pier.', 'Ann Lee', 'opened', 'agent'],
  ['The pier was opened by Mayor Ann Lee.', 'Ann Lee', 'opened', 'agent'],
  ['The council elected Ann Lee.', 'Ann Lee', 'elected', 'patient'],
  ['Ann Lee was elected on Monday.', 'Ann Lee', 'elected', 'patient'],
  ['Ann Lee, who is no sailor, voted against it.', 'Ann Lee', 'voted', 'agent'],
  ['He left in protest when the pilot Ann Lee was dismissed.', 'Ann Lee', 'dismissed', 'patient'],
  ['The brother of Ann Lee voted against it.', 'Ann Lee', 'voted', 'neither'],
  ['Ann Lee’s visit to Bergen pleased them.', 'Ann Lee', 'visit', 'agent'],
  ['Ann Lee’s dismissal was expected.', 'Ann Lee', 'dismissal', 'patient'],
  ['Ann Lee is one of the biggest buyers of timber.', 'Ann Lee', 'buyers', 'agent'],
  ['The pact, signed on Monday by Ann Lee, is new.', 'Ann Lee', 'signed', 'agent'],
  ['Ann Lee got a pact signed on Monday by the mayor.', 'Ann Lee', 'signed', 'neither'],
  ['They won the prize given by Ann Lee.', 'Ann Lee', 'won', 'neither'],
  ['They visited the mother of Ann Lee.', 'Ann Lee', 'visited', 'neither'],
  ['Ann Lee slept while the council voted.', 'Ann Lee', 'voted', null],
  ['The council voted. Ann Lee slept.', 'Ann Lee', 'voted', null],
])('in “%s” %s is, of “%s”, the %s', (text, name, verb, side) => {
  expect(sideOf(spanOf(text, name), { ...spanOf(text, verb), term: 0, weight: 1 }, text)).toBe(side);
});
