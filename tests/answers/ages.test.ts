import { expect, test } from 'vitest';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

test('an age after a name answers how old, and no other question', async () => {
  const ask = await askArticles([
    makeArticle('vote', [
      'Ines Falk, 43, was elected mayor of Brunnmark on Sunday, ahead of two others.',
      'The count of ballots went on all night in the old customs house.',
    ]),
  ]);
  expect((await ask({ command: 'howmany', query: 'how old is ines falk' })).answers[0]?.value).toBe(43);
  const votes = await ask({ command: 'howmany', query: 'votes for falk as mayor' });
  expect(votes.answers.map(({ value }) => value)).not.toContain(43);
});
