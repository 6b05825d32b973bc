import { expect } from 'vitest';
import type { QuoteAnnotation } from '../../../src/annotations/annotation.ts';

/** A quotation as told by a table: words, speaker, certainty, form; what is undefined is not judged. */
export type Expected = readonly [
  words: string,
  speaker: string | null | undefined,
  certainty?: QuoteAnnotation['certainty'] | undefined,
  form?: QuoteAnnotation['form'],
];

/** What it shows, the paragraphs, and the quotations in them. */
export type Snippet = readonly [shows: string, paragraphs: readonly string[], quotes: readonly Expected[]];

/** Expects the quotations that a table tells, no more and no less. */
export function expectSnippet(found: readonly QuoteAnnotation[], expected: readonly Expected[]): void {
  const seen = found.map((quote, at) => {
    const [, speaker, certainty, form] = expected[at] ?? [];
    return [
      quote.text,
      speaker === undefined ? undefined : quote.speaker,
      certainty && quote.certainty,
      form && quote.form,
    ];
  });
  expect(seen).toEqual(
    expected.map(([words, speaker, certainty, form]) => [words, speaker, certainty, form]),
  );
}
