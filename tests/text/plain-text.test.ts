import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../src/text/plain-text.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
const DANGEROUS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

test('no text moves the cursor, changes direction or breaks the line, and offsets stay', () => {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xa0 }),
    fc.integer({ min: 0x2000, max: 0x2070 }),
    fc.integer({ min: 0, max: 0xffff }),
  );
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = String.fromCharCode(...units);
      const plain = plainText(text);
      expect(plain).not.toMatch(DANGEROUS);
      expect(plain.isWellFormed()).toBe(true);
      expect(plain.length).toBe(text.length);
    }),
  );
});

test.each(['Nicolás Maduro — “€5 bn”', 'Россия', '中国', '👩‍🚀', 'می‌خواهم'])('%s is let alone', (text) => {
  expect(plainText(text)).toBe(text);
});

test('takes the escape out of a sequence', () => {
  expect(plainText('a\u001b[31mred\u202eb')).toBe('a\ufffd[31mred\ufffdb');
});
