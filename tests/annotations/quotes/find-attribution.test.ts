import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Place } from '../../../src/annotations/quotes/attribution.ts';
import { findAttribution } from '../../../src/annotations/quotes/find-attribution.ts';
import { pairMarks } from '../../../src/annotations/quotes/pair-marks.ts';
import { readTokens, type Token } from '../../../src/annotations/quotes/read-tokens.ts';

const SHORT = 6_000;
// What a sentence's place in its text may add; a search through the text would add its length.
const SLACK = 1.5;

it('looks at no more of a long text than of a short one', () => {
  const piece = fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      '“a b c d e” ',
      '“a” ',
      'Ruiz ',
      'Ana Ruiz, ',
      'said ',
      'saying ',
      'that ',
      'who ',
      'and ',
    ],
    ...[
      'according to ',
      'of ',
      'Ruiz’s claim ',
      'quoted ',
      'as ',
      'the ad ',
      '(',
      ')',
      ', ',
      '— ',
      ': ',
      'to ',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const unit = pieces.join('');
      const short = mostLookedAt(unit.repeat(Math.ceil(SHORT / unit.length)));
      const long = mostLookedAt(unit.repeat(Math.ceil((4 * SHORT) / unit.length)));
      expect(long).toBeLessThanOrEqual(SLACK * short + SHORT / 10);
    }),
    { numRuns: 150 },
  );
});

/** The most tokens that are looked at for one of ten quotations in the middle of a text. */
function mostLookedAt(text: string): number {
  let looked = 0;
  const all = readTokens(text, pairMarks([text])[0] ?? []);
  const tokens: readonly Token[] = new Proxy(all, {
    get(target, key) {
      looked++;
      return Reflect.get(target, key);
    },
  });
  const quotes = all.flatMap((token, at) => (token.kind === 'quote' ? [at] : []));
  const middle = quotes.slice(quotes.length / 2 - 5, quotes.length / 2 + 5);
  const counts = middle.map((at) => {
    looked = 0;
    const place: Place = { first: at, last: at, words: text.slice(all[at]?.start, all[at]?.end) };
    findAttribution(tokens, place);
    return looked;
  });
  return Math.max(0, ...counts);
}
