import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutParagraph, LONGEST_PASSAGE } from '../../src/passages/cut-paragraph.ts';

const paragraph = (text: string) => ({
  text,
  kind: 'body' as const,
  source: { start: 7, end: 7 + text.length },
});

it('leaves a paragraph of the greatest length as it is', () => {
  const whole = paragraph('a'.repeat(LONGEST_PASSAGE));
  expect(cutParagraph(whole)).toEqual([whole]);
});

it('cuts a longer one at the end of a sentence', () => {
  const parts = cutParagraph(paragraph('The harbour reopened. '.repeat(2000).trim()));
  expect(parts.length).toBeGreaterThan(2);
  for (const { text } of parts) expect(text).toMatch(/^The harbour reopened\..*reopened\.$/);
});

it('cuts a sentence at a blank, and a word anywhere but in a character', () => {
  for (const { text } of cutParagraph(paragraph('heron '.repeat(5000).trim())))
    expect(text).toMatch(/^heron .* heron$/);
  for (const { text } of cutParagraph(paragraph(`a${'🚢'.repeat(15_000)}`)))
    expect(text.isWellFormed()).toBe(true);
});

it('loses nothing but blanks at its cuts, and knows where each part stands', () => {
  const piece = fc.constantFrom(
    'Okafor',
    ' ',
    '. ',
    '   ',
    '🚢',
    '\ud800',
    'a'.repeat(3000),
    ' '.repeat(3000),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 300 }),
      (pieces, times) => {
        const text = pieces
          .join('')
          .repeat(times)
          .slice(0, 5 * LONGEST_PASSAGE);
        let end = 0;
        for (const part of cutParagraph(paragraph(text))) {
          expect(part.text.length).toBeLessThanOrEqual(LONGEST_PASSAGE);
          const { source } = part;
          expect(text.slice(end, source.start - 7).trim()).toBe('');
          expect(text.slice(source.start - 7, source.end - 7)).toBe(part.text);
          end = source.end - 7;
        }
        expect(text.slice(end).trim()).toBe('');
      },
    ),
    { numRuns: 30 },
  );
});

it('gives every part the whole source where it cannot be told', () => {
  const source = { start: 0, end: 50_000 };
  for (const part of cutParagraph({ text: 'Yes. '.repeat(5000), kind: 'body', source }))
    expect(part.source).toEqual(source);
});
