import { expect } from 'vitest';
import type { NameAnnotation, NameType, QuoteAnnotation } from '../../../src/annotations/annotation.ts';
import type { PassageNames } from '../../../src/annotations/names/find-names.ts';
import { findQuotes } from '../../../src/annotations/quotes/find-quotes.ts';
import { splitPassages } from '../../../src/passages/split-passages.ts';
import { makeArticle } from '../../support/make-article.ts';

/** Names by their written forms: [written, canonical, type]. */
export type Cast = readonly (readonly [written: string, name: string, type?: NameType])[];

/** The people of most of these tests. */
export const CAST: Cast = [
  ['Ana Ruiz', 'Ana Ruiz'],
  ['Ruiz', 'Ana Ruiz'],
  ['Ivo Petrov', 'Ivo Petrov'],
  ['Petrov', 'Ivo Petrov'],
  ['Harbour Board', 'Harbour Board', 'organisation'],
];

/** The quotations of paragraphs, a list for each, with the cast found wherever it is written. */
export function quotesOf(paragraphs: readonly string[], cast: Cast = CAST): QuoteAnnotation[][] {
  const passages = splitPassages(makeArticle('a', paragraphs));
  return findQuotes(
    passages,
    passages.map((passage) => namesIn(passage.text, cast)),
  );
}

/** Expects the quotations of paragraphs as [words, speaker], the form behind them where a row tells it. */
export function expectQuotes(
  paragraphs: readonly string[],
  rows: readonly (readonly [words: string, speaker: string | null, form?: QuoteAnnotation['form']])[],
): void {
  const found = quotesOf(paragraphs).flat();
  const seen = found.map((quote, at) =>
    rows[at]?.[2] === undefined ? [quote.text, quote.speaker] : [quote.text, quote.speaker, quote.form],
  );
  expect(seen).toEqual(rows);
}

function namesIn(text: string, cast: Cast): PassageNames {
  const names: NameAnnotation[] = [];
  for (const [written, name, type = 'person'] of cast)
    for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
      const end = at + written.length;
      if (names.some((other) => other.start < end && at < other.end)) continue;
      names.push({ start: at, end, text: written, type, name });
    }
  return { names: names.sort((a, b) => a.start - b.start), references: [] };
}
