import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeContract, expectContract } from '../annotator-contract.ts';
import { quotesOf } from './expect-quotes.ts';

describe('findQuotes on any text', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '— ',
    ' ',
    ', ',
    '. ',
    ': ',
    'Ruiz',
    ' said',
    'the minister ',
    'It is over',
    'he ',
    '\n',
  );
  const paragraph = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

  it('keeps its contract over paragraphs of marks in any order', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 5 }), (paragraphs) => {
        quotesOf(paragraphs).forEach((quotes, index) => {
          const text = paragraphs[index] as string;
          expectContract(text, quotes);
          for (const quote of quotes) {
            expect(/^\s|\s$/.test(quote.text)).toBe(false);
            expect(quote.speaker === null).toBe(quote.certainty === 'unclear');
            const span = quote.speakerSpan;
            if (span) expect(text.slice(span.start, span.end).trim()).not.toBe('');
          }
        });
      }),
      { numRuns: 400 },
    );
  });

  it('answers a long paragraph of nothing but marks', () => {
    for (const unit of ['"', '“', '”', "'", '“a” ', 'said “x y z w” ', 'a.” ', '— '])
      expect(() => quotesOf([unit.repeat(20_000)])).not.toThrow();
  });
});

describeContract(
  (text) => quotesOf([text])[0] ?? [],
  ['“It is over,” Ruiz said.', "'It is over,' said Ruiz.", 'Ruiz: “It is over.”'],
  ['“', '”', '"', "'", 'Ruiz', 'said', 'It is over', ',', '—', 'according to', 'she', 'that'],
);
