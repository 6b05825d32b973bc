import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeExcerpt } from '../../../src/answers/citing/make-excerpt.ts';
import type { Passage } from '../../../src/passages/passage.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

const TEXT = 'Rain fell — “all night” — on Søndre Brygge. 🚢 The mill’s wheel stood still, said nobody…';
const { archive } = await openArticles([
  makeArticle('mill', ['The mill stands.', TEXT], {
    title: 'Mill',
    published: '2019-08-02',
    source: 'Harbour Post',
    url: 'https://harbour.example/mill',
  }),
  makeArticle('bare', ['The clinic stands.']),
]);
const passage = archive.passages.find(({ text }) => text === TEXT) as Passage;
const excerpt = (start: number, end: number, highlights: readonly (readonly [number, number])[] = []) =>
  makeExcerpt(
    {
      passage,
      span: { start, end },
      highlights: highlights.map(([from, to]) => ({ start: from, end: to })),
      score: 0.123456,
    },
    4,
    archive,
  );

describe('makeExcerpt', () => {
  test('tells where the run stands, with a score to three places', () => {
    expect(excerpt(0, 9)).toMatchObject({
      number: 4,
      citation: passage.citation,
      paragraph: 2,
      text: 'Rain fell',
      score: 0.123,
      article: {
        id: 'mill',
        title: 'Mill',
        published: '2019-08-02',
        publishedCertainty: 'stated',
        source: 'Harbour Post',
        url: 'https://harbour.example/mill',
      },
      link: expect.stringContaining('https://harbour.example/mill#:~:text='),
    });
  });

  test('an article without an address has no link, one without a date says so', () => {
    const bare = archive.passages.find(({ article }) => article.id === 'bare') as Passage;
    const made = makeExcerpt(
      { passage: bare, span: { start: 0, end: 5 }, highlights: [], score: 1 },
      1,
      archive,
    );
    expect(made.link).toBeNull();
    expect(made.article).toMatchObject({ published: null, publishedCertainty: 'unknown', source: null });
  });

  test('highlights count from the start of the run', () => {
    expect(excerpt(5, 20, [[5, 9]]).highlights).toEqual([[0, 4]]);
  });

  test('highlights that overlap or touch are one', () => {
    expect(
      excerpt(0, 40, [
        [10, 20],
        [0, 4],
        [15, 25],
        [25, 27],
      ]).highlights,
    ).toEqual([
      [0, 4],
      [10, 27],
    ]);
  });

  test('a highlight outside the run is left out, one across its edge is cut', () => {
    expect(
      excerpt(10, 20, [
        [0, 5],
        [8, 12],
        [18, 30],
        [25, 28],
      ]).highlights,
    ).toEqual([
      [0, 2],
      [8, 10],
    ]);
  });

  test('copies are told only where there are any', () => {
    const shown = { passage, span: { start: 0, end: 4 }, highlights: [], score: 1 };
    expect(makeExcerpt({ ...shown, alsoIn: ['x'] }, 1, archive).alsoIn).toEqual(['x']);
    expect(makeExcerpt({ ...shown, alsoIn: [] }, 1, archive)).not.toHaveProperty('alsoIn');
  });

  test('is verbatim, and its highlights are in range, in order and apart, whatever is highlighted', () => {
    const place = fc.nat({ max: TEXT.length });
    const span = fc.tuple(place, place).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const filled = span.filter(([start, end]) => start < end);
    fc.assert(
      fc.property(filled, fc.array(filled, { maxLength: 12 }), ([start, end], highlights) => {
        const made = excerpt(start, end, highlights);
        expect(made.text).toBe(TEXT.slice(start, end));
        let last = -1;
        for (const [from, to] of made.highlights) {
          expect(from).toBeGreaterThan(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(made.text.length);
          last = to;
        }
        const lit = new Set(made.highlights.flatMap(([from, to]) => range(from + start, to + start)));
        const asked = new Set(
          highlights.flatMap(([from, to]) => range(from, to)).filter((at) => at >= start && at < end),
        );
        expect([...lit].sort()).toEqual([...asked].sort());
      }),
    );
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
