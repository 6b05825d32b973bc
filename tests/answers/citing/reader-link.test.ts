import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeExcerpt } from '../../../src/answers/citing/make-excerpt.ts';
import { linkToReader } from '../../../src/answers/citing/reader-link.ts';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { makeArticle } from '../../support/make-article.ts';

const TEXT = 'The harbour reopened on Monday. People came.';
const archive = await buildArchive([
  makeArticle('plain', [TEXT]),
  makeArticle('web', ['Other words.'], { url: 'https://coast.example/a' }),
]);

function excerptOf(id: string, start: number, end?: number) {
  const passage = archive.passages.find(({ article }) => article.id === id);
  if (passage === undefined) throw new Error('The test asks for an article that there is.');
  const span = { start, end: end ?? passage.text.length };
  return makeExcerpt({ passage, span, highlights: [], score: 1 }, 1, archive);
}

test('an article without an address is linked in the reader, at the words of the excerpt', () => {
  const excerpt = excerptOf('plain', 32);
  const place = `read/c/${excerpt.citation.slice(2)}?from=32&to=44`;
  expect(linkToReader(excerpt, archive, 'http://127.0.0.1:4321').link).toBe(`http://127.0.0.1:4321/${place}`);
  expect(linkToReader(excerpt, archive, 'https://news.example/a(b)/').link).toBe(
    `https://news.example/a%28b%29/${place}`,
  );
});

test('an article with an address keeps its link, and without a reader there is none', () => {
  const web = excerptOf('web', 0);
  expect(linkToReader(web, archive, 'https://news.example')).toBe(web);
  expect(linkToReader(excerptOf('plain', 0), archive, null).link).toBeNull();
});

test('the place in the link is where the words of the excerpt stand', () => {
  fc.assert(
    fc.property(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: TEXT.length }), (start, length) => {
      const excerpt = excerptOf('plain', start, Math.min(TEXT.length, start + length));
      const { searchParams } = new URL(linkToReader(excerpt, archive, 'https://news.example').link ?? '');
      const [from, to] = [Number(searchParams.get('from')), Number(searchParams.get('to'))];
      expect(TEXT.slice(from, to)).toBe(excerpt.text);
    }),
  );
});
