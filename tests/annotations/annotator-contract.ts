import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/annotations/annotation.ts';

/** What every annotator promises of one list of annotations: in range, in order, none within another, verbatim. */
export function expectContract(text: string, annotations: readonly Annotation[]): void {
  let end = 0;
  for (const annotation of annotations) {
    const { start } = annotation;
    expect(Number.isInteger(start) && Number.isInteger(annotation.end)).toBe(true);
    expect(start).toBeGreaterThanOrEqual(end);
    expect(annotation.end).toBeGreaterThan(start);
    expect(annotation.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, annotation.end)).toBe(annotation.text);
    end = annotation.end;
  }
}

/**
 * The contract of an annotator, as tests. `samples` are texts in which it finds something; `pieces` are words that
 * matter to it, of which texts are put together at random.
 */
export function describeContract(
  annotate: (text: string) => readonly Annotation[],
  samples: readonly string[],
  pieces: readonly string[],
): void {
  describe('the contract of annotators', () => {
    it.each(samples)('finds verbatim spans in order: %s', (text) => {
      const found = annotate(text);
      expect(found.length).toBeGreaterThan(0);
      expectContract(text, found);
    });

    it('finds the same twice', () => {
      for (const text of samples) expect(annotate(text)).toEqual(annotate(text));
    });

    it('finds nothing where nothing is', () => {
      for (const text of ['', ' ', '\n', '\u0000', '\ud800', '…']) expect(annotate(text)).toEqual([]);
    });

    it('holds on any text', () => {
      const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
      fc.assert(fc.property(anything, (text) => expectContract(text, annotate(text))));
    });

    it('holds on its own words in any order', () => {
      const glue = fc.constantFrom(' ', ', ', '. ', '-', '', ' – ', '”', '’s ', '\n');
      const word = fc.constantFrom(...pieces);
      const texts = fc.array(fc.tuple(word, glue), { maxLength: 30 }).map((parts) => parts.flat().join(''));
      fc.assert(
        fc.property(texts, (text) => expectContract(text, annotate(text))),
        { numRuns: 500 },
      );
    });
  });
}
