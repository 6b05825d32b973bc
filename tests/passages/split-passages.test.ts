import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitPassages } from '../../src/passages/split-passages.ts';
import { makeArticle } from '../support/make-article.ts';

it('numbers paragraphs from one and keeps their place in the source', () => {
  const passages = splitPassages(makeArticle('a', ['First.', 'Second.']));
  expect(passages.map(({ number, text, source }) => [number, text, source])).toEqual([
    [1, 'First.', { start: 0, end: 6 }],
    [2, 'Second.', { start: 8, end: 15 }],
  ]);
});

it('cites a paragraph under the same id on every machine', () => {
  expect(splitPassages(makeArticle('a', ['First.']))[0]?.citation).toMatchInlineSnapshot(
    `"c:3b92030b98393694"`,
  );
});

it('gives each paragraph an id of its own, equal ones too, that moving it does not change', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('One.', 'Two.', 'Three.'), { maxLength: 8 }), (texts) => {
      const ids = splitPassages(makeArticle('a', texts)).map(({ citation }) => citation);
      expect(new Set(ids).size).toBe(texts.length);
      for (const id of ids) expect(id).toMatch(/^c:[0-9a-f]{16}$/);
      const moved = splitPassages(makeArticle('a', ['New.', ...[...texts].reverse()]));
      expect(new Set(moved.slice(1).map(({ citation }) => citation))).toEqual(new Set(ids));
    }),
  );
});
