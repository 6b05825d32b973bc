import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openingOf } from '../../src/digests/opening-of.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

async function openingOfText(text: string): Promise<string | null> {
  const { archive } = await openArticles([makeArticle('a', [text])]);
  const [article] = archive.articles;
  return article ? openingOf(article, archive) : null;
}

it('is the first words of the article, cut behind a whole one', async () => {
  expect(
    await openingOfText(
      'The council of Brackwater closed the harbour lock on Tuesday, after divers had found a crack.',
    ),
  ).toBe('The council of Brackwater closed the harbour lock on Tuesday');
  expect(await openingOfText('The lock is shut.')).toBe('The lock is shut.');
});

it('stands in the article letter for letter, whatever the article is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
      const opening = await openingOfText(text);
      if (opening === null) return;
      expect(opening.length).toBeLessThanOrEqual(64);
      expect(text).toContain(opening);
      expect(opening.isWellFormed()).toBe(true);
    }),
  );
});
