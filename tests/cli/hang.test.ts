import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { clip, hang, pad } from '../../src/cli/hang.ts';

const LINK = `https://coast.example/${'harbour'.repeat(20)}`;
const text = fc
  .string({ unit: 'grapheme', maxLength: 200 })
  .filter((each) => !/[\p{C}\p{Z}]|:\/\//u.test(each));

describe('hang', () => {
  it('puts further lines below the words of the first', () => {
    expect(hang('[1] ', 'one two three four five six', { width: 24, colour: false })).toBe(
      '[1] one two three four\n    five six',
    );
  });

  it('never breaks an address', () => {
    expect(hang('', `see ${LINK} there`, { width: 40, colour: false }).split('\n')).toContain(LINK);
  });

  it('keeps every line within the width', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 120 }), (words, width) => {
        for (const line of hang('  ', words, { width, colour: false }).split('\n')) {
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

describe('clip', () => {
  it.each<[text: string, columns: number, clipped: string]>([
    ['harbour', 7, 'harbour'],
    ['harbour', 6, 'harbo…'],
    ['a harbour', 3, 'a…'],
    ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 5, '👩‍👩‍👧👩‍👩‍👧…'],
    ['東京港', 4, '東…'],
    ['é'.normalize('NFD').repeat(3), 2, `${'é'.normalize('NFD')}…`],
  ])('cuts %j to %i columns as %j', (given, columns, clipped) => {
    expect(clip(given, columns)).toBe(clipped);
  });

  it('is never wider than it may be', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 80 }), (words, columns) => {
        expect(stringWidth(clip(words, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe('pad', () => {
  it('counts columns, not letters', () => {
    expect(pad('東', 4)).toBe('東  ');
    expect(pad('long', 2)).toBe('long');
  });
});
