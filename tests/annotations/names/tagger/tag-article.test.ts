import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideNames } from '../../../../src/annotations/names/decide-names.ts';
import { ROWS } from '../../../../src/annotations/names/tagger/hash.ts';
import { LABEL_COUNT, mayFollow } from '../../../../src/annotations/names/tagger/labels.ts';
import { readArticle } from '../../../../src/annotations/names/tagger/read-article.ts';
import { breaks, tagArticle } from '../../../../src/annotations/names/tagger/tag-article.ts';
import { taggerWeights } from '../../../../src/annotations/names/tagger/weights.ts';
import { weighArticle } from '../../../../src/annotations/names/weigh-article.ts';

function tag(paragraphs: readonly string[], weights: ArrayLike<number>) {
  const weighed = weighArticle(paragraphs);
  const article = readArticle(weighed, decideNames(weighed.mentions));
  return { article, labels: tagArticle(article, weights) };
}

const piece = fc.constantFrom(
  ...[
    'Keller',
    'Anna',
    'of',
    'the',
    'LIMA',
    'Bank',
    'de',
    '12',
    'J.',
    'beat',
    'said',
    'U.S.',
    '(',
    ')',
    '\n',
    '.',
    ',',
  ],
);
const paragraph = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(' '));
const noise = new Int8Array(ROWS * LABEL_COUNT).map((_, at) => ((at * 2654435761) >>> 24) - 128);

describe('labels', () => {
  it.each([
    ['the weights that ship', taggerWeights()],
    ['any others', noise],
  ])('are of names that begin, and end with the line, under %s', (_, weights) => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 4 }), (paragraphs) => {
        const { article, labels } = tag(paragraphs, weights);
        article.passages.forEach(({ tokens, candidates }, p) => {
          const of = labels[p] as Uint8Array;
          expect(of).toHaveLength(tokens.length);
          tokens.forEach((token, at) => {
            const label = of[at] as number;
            if (candidates[at] === 0) expect(label).toBe(0);
            const before = at === 0 || breaks(token) ? 0 : (of[at - 1] as number);
            expect(mayFollow(before, label)).toBe(true);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  it('are none where all weights are nought', () => {
    const { labels } = tag(['Anna Keller beat Paul Jensen in Lima.'], new Int8Array(ROWS * LABEL_COUNT));
    expect([...(labels[0] ?? [])].every((label) => label === 0)).toBe(true);
  });

  it('are the same whatever was tagged before', () => {
    const text = ['3. Mirka Aldoven ( Finland ) 66.02 metres', 'Aldoven said she was glad.'];
    const first = tag(text, taggerWeights()).labels;
    tag(['Quite another text of Jarno Tessel, 42, from Uleby.'], taggerWeights());
    expect(tag(text, taggerWeights()).labels).toEqual(first);
  });
});
