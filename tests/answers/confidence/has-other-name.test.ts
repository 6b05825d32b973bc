import { expect, test } from 'vitest';
import { claimsOf, workOut } from '../../../src/answers/answer-request.ts';
import { hasOtherName } from '../../../src/answers/confidence/has-other-name.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

const ARTICLES = [
  makeArticle('storm', [
    'Storm Hedda swept across the north on Sunday.',
    'The storm cut the power of 45,000 homes.',
    'It ended on Monday.',
  ]),
  makeArticle('brigid', ['Forty-two operations were put off at St Brigid’s hospital on Tuesday.']),
];

async function judge(query: string): Promise<boolean> {
  const { archive, index } = await openArticles(ARTICLES);
  const { about, findings } = await workOut({ command: 'ask', query, today: '2024-07-01' }, archive, index);
  if (!about || !findings) throw new Error('nothing was searched');
  const [claim] = claimsOf(about, findings, archive);
  if (!claim) throw new Error('nothing is claimed');
  return hasOtherName(about, claim, findings);
}

test('what is told of a thing with another name is not told of the one that is asked about', async () => {
  expect(await judge('how many homes lost power in storm wumbo')).toBe(true);
});

test('it is of the one that has the name, and of one that is asked about without', async () => {
  expect(await judge('how many homes lost power in storm hedda')).toBe(false);
  expect(await judge('how many homes lost power in the storm')).toBe(false);
});

test('a name typed without its apostrophe is the same', async () => {
  expect(await judge('how many operations were put off at st brigids hospital')).toBe(false);
});
