import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainSegments } from '../../src/text/plain-segments.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function expectSame(text: string): void {
  const found = plainSegments(text);
  if (!found) return;
  const expected = [...segmenter.segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
  expect(found).toEqual(expected);
}

const marks = ['.', '. ', '.  ', '...', '…', '!', '? ', '!”', '.” ', '."', '.) ', ' (', ' “', '”', '’s', "'"];
const others = [
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\u00a0',
  '\f',
  ',',
  ', ',
  ':',
  '-',
  '–',
  ' — ',
  ' ',
  '$',
  '%',
  '«',
  '»',
];
const words = [
  'The',
  'sea',
  'U',
  'u',
  'S',
  'a',
  'I',
  '5',
  '12',
  'É',
  'ñ',
  'Ł',
  'ß',
  'ª',
  '[',
  '{',
  '*',
  '/',
  '½',
  '·',
];
const news = fc.array(fc.constantFrom(...marks, ...others, ...words), { maxLength: 25 });

it('finds the segments that Intl.Segmenter finds', () => {
  fc.assert(
    fc.property(news, (pieces) => expectSame(pieces.join(''))),
    { numRuns: 3000 },
  );
});

it('finds them in any text that it takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => expectSame(text)),
    { numRuns: 1000 },
  );
});

it('takes all Latin letters and marks of news, and nothing that it does not know', () => {
  expect(plainSegments('“Łódź,” he said – “at last… now!” It’s 5.5; no more.')).toHaveLength(2);
  expect(plainSegments('Москва. Да.')).toBeNull();
  expect(plainSegments('so\u00adft')).toBeNull();
  // Which of two segments a semicolon after a point belongs to depends on the version of Unicode.
  expect(plainSegments('Co.; Then')).toBeNull();
});
