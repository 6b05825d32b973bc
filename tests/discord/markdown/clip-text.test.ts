import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipText } from '../../../src/discord/markdown/clip-text.ts';
import { plainText } from '../../../src/text/plain-text.ts';
import { HOSTILE_TEXT, splitsGrapheme } from './hostile-text.ts';

test('a short text stays as it is, without the blanks around it', () => {
  expect(clipText(' Two words\n', 20)).toBe('Two words');
});

test('a long text ends in an ellipsis that counts', () => {
  expect(clipText('abcdefgh', 5)).toBe('abcd…');
  expect(clipText('ab cdefgh', 4)).toBe('ab…');
});

test('a family stays together or goes', () => {
  const family = '👨‍👩‍👧‍👦';
  expect(clipText(`a${family}bcd`, 5)).toBe('a…');
  expect(clipText(`a${family}bcd`, family.length + 2)).toBe(`a${family}…`);
});

test('is never longer than allowed and the beginning of the text, cut behind a whole grapheme', () => {
  fc.assert(
    fc.property(HOSTILE_TEXT, fc.integer({ min: 1, max: 100 }), (text, most) => {
      const clipped = clipText(text, most);
      const plain = plainText(text).trim();
      expect(clipped.length).toBeLessThanOrEqual(most);
      if (clipped === plain) return;
      const kept = clipped.replace(/…$/, '');
      expect(plain.startsWith(kept)).toBe(true);
      expect(splitsGrapheme(plain, kept)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
