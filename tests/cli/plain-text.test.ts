import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/cli/plain-text.ts';

describe('plainText', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', '\ufffd[31mred\ufffd[0m'],
    ['a\u202eb\u2066c\u200fd', 'a\ufffdb\ufffdc\ufffdd'],
    ['a\tb\nc', 'a b c'],
    ['\u009b2J', '\ufffd2J'],
    ['a\ud800b', 'a\ufffdb'],
    ['Nicolás “é” 桥 👩‍🚀', 'Nicolás “é” 桥 👩‍🚀'],
  ])('turns %j into %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('leaves no control character, mark of direction or half of a pair, and the same length', () => {
    const anything = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)),
    });
    fc.assert(
      fc.property(anything, (text) => {
        const plain = plainText(text);
        expect(plain).not.toMatch(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
        expect(plain.isWellFormed()).toBe(true);
        expect(plain).toHaveLength(text.length);
        expect(plainText(plain)).toBe(plain);
      }),
      { numRuns: 500 },
    );
  });
});
