import { expect, test } from 'vitest';
import { findSuccessions } from '../../../src/answers/people/find-successors.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

test.each([
  ['Mayor Ann Lee left in May. She was succeeded by Bo Berg, a baker.', 'Ann Lee', 'Bo Berg'],
  ['Bo Berg will succeed Ann Lee as mayor.', 'Ann Lee', 'Bo Berg'],
  ['Minister Ann Lee resigned on Friday; her deputy, Bo Berg, takes over.', 'Ann Lee', 'Bo Berg'],
])('in “%s” the office passes from %s to %s', async (text, from, to) => {
  const { archive } = await openArticles([makeArticle('office', [text])]);
  const found = archive.passages.flatMap((passage) => findSuccessions(passage, archive));
  expect(found.map((each) => [each.from, each.to.name])).toContainEqual([from, to]);
});

test.each(['Mayor Ann Lee met Bo Berg in May.', 'Ann Lee takes over the firm that Bo Berg sold.'])(
  'in “%s” no office passes on',
  async (text) => {
    const { archive } = await openArticles([makeArticle('office', [text])]);
    expect(archive.passages.flatMap((passage) => findSuccessions(passage, archive))).toEqual([]);
  },
);
