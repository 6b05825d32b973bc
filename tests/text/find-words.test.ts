import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../src/text/find-words.ts';

const words = (text: string) => findWords(text).map((word) => word.text);

describe('findWords', () => {
  it.each([
    ['The ship left.', ['the', 'ship', 'left']],
    ['Nicolás', ['nicolas']],
    ["Petrov's ship", ['petrov', 'ship']],
    ['Petrov’s ship', ['petrov', 'ship']],
    ['O’Leary', ['oleary']],
    ["don't", ['dont']],
    ['2,021 boats', ['2021', 'boats']],
    ['1.5 metres', ['1.5', 'metres']],
    ['U.S. sanctions', ['usa', 'sanctions']],
    ['US sanctions', ['usa', 'sanctions']],
    ['tell us', ['tell', 'us']],
    ['U.N.', ['un']],
    ['well-known', ['well', 'known']],
    ['COVID-19', ['covid', '19']],
    ['50%', ['50']],
    ['$5bn', ['5', 'bn']],
    ['Москва', ['москва']],
    ['— … “”', []],
  ])('reads %s', (text, expected) => expect(words(text)).toEqual(expected));

  it('says which words are written with a capital or a digit first', () => {
    expect(findWords('Ruiz sold 3 boats').map((word) => word.capital)).toEqual([true, false, true, false]);
  });

  it('gives spans in order that hold the word as written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const word of findWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('reads plain letters by the table as it reads them beside others by the pattern', () => {
    const pieces = fc.constantFrom(
      ...[
        "Holm's",
        'U.S.',
        'U.',
        '1,234',
        '3.5',
        '5bn',
        '3rd',
        'A4',
        'O’Neil',
        'é',
        'Ño',
        'x1é',
        ' ',
        ', ',
        '. ',
        '-',
        '“',
        "'",
        '😀',
        '5,',
        '7.',
        'a.b',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const pattern =
          /\p{N}+(?:[.,]\p{N}+)*|(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}][\p{L}\p{M}]*)*/gu;
        const expected = [...text.matchAll(pattern)].map((match) => [
          match.index,
          match.index + match[0].length,
        ]);
        expect(findWords(text).map(({ start, end }) => [start, end])).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
