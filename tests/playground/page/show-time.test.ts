import fc from 'fast-check';
import { expect, test } from 'vitest';
import { showTime } from '../../../src/playground/page/markdown/show-time.ts';

const NOON = new Date(2022, 1, 16, 12).getTime() / 1000;

test.each([
  ['D', 'en-US', 'February 16, 2022'],
  ['D', 'ru', '16 февраля 2022 г.'],
  ['D', 'es-ES', '16 de febrero de 2022'],
  ['d', 'en-US', '2/16/22'],
])('%s in %s is %s', (format, language, words) => {
  expect(showTime(NOON, format, language, 0)).toBe(words);
});

test('a letter that is not known is shown as the usual one', () => {
  expect(showTime(NOON, '?', 'en-US', 0)).toBe(showTime(NOON, 'f', 'en-US', 0));
});

test.each([
  [-3600, '1 hour ago'],
  [90, 'in 2 minutes'],
  [-400 * 86_400, 'last year'],
  [0, 'now'],
])('%i seconds away is %j', (distance, words) => {
  expect(showTime(NOON + distance, 'R', 'en-US', NOON * 1000)).toBe(words);
});

test('a number that is no time is null, and no number throws', () => {
  expect(showTime(1e20, 'f', 'en-US', 0)).toBeNull();
  fc.assert(
    fc.property(fc.double(), fc.constantFrom('t', 'D', 'f', 'R'), (seconds, format) => {
      expect(['string', 'object']).toContain(typeof showTime(seconds, format, 'en-US', 0));
    }),
  );
});
