import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from '../../../src/discord/markdown/cut-text.ts';
import { readText } from '../../../src/discord/markdown/read-text.ts';
import { showText } from '../../../src/discord/markdown/show-text.ts';
import { plainText } from '../../../src/text/plain-text.ts';
import { HOSTILE_TEXT, splitsGrapheme } from './hostile-text.ts';

test('a text that has room is shown whole', () => {
  expect(cutText('Two *words*', 20)).toBe('Two \\*words\\*');
});

test('marks that were escaped count', () => {
  expect(cutText('a*****b', 8)).toBe('a\\*\\*\\*…');
});

test('flags, families and accents stay together or go', () => {
  expect(cutText('a🇻🇪🇷🇺', 7)).toBe('a🇻🇪…');
  expect(cutText('a👨‍👩‍👧‍👦b', 8)).toBe('a…');
  expect(cutText('caf\u0065\u0301s', 5)).toBe('caf…');
});

test('an address is shown whole or not at all, since a part of it leads elsewhere', () => {
  expect(cutText('see https://a.example/b/c now', 24)).toBe('see…');
  expect(cutText('see https://a.example/b/c now and then', 28)).toBe('see <https://a.example/b/c>…');
});

test('bold words that are cut off take their stars with them', () => {
  expect(cutText('one two three', 12, [{ start: 4, end: 7 }])).toBe('one **two**…');
  expect(cutText('one two three', 9, [{ start: 4, end: 13 }])).toBe('one two…');
});

test('no room shows nothing', () => {
  expect(cutText('one', 0)).toBe('');
});

test('is never longer than the room, and the beginning of the text, cut behind a whole grapheme', () => {
  fc.assert(
    fc.property(HOSTILE_TEXT, fc.integer({ min: 1, max: 120 }), (text, room) => {
      const shown = cutText(text, room);
      expect(shown.length).toBeLessThanOrEqual(room);
      if (shown === showText(text)) return;
      const plain = plainText(text);
      const kept = readText(shown.replace(/…$/, ''));
      expect(plain.startsWith(kept)).toBe(true);
      expect(splitsGrapheme(plain, kept)).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

test('with words in bold it is never longer than the room either', () => {
  fc.assert(
    fc.property(
      HOSTILE_TEXT,
      fc.integer({ min: 1, max: 120 }),
      fc.nat(30),
      fc.nat(30),
      (text, room, start, length) => {
        expect(cutText(text, room, [{ start, end: start + length }]).length).toBeLessThanOrEqual(room);
      },
    ),
    { numRuns: 2000 },
  );
});
