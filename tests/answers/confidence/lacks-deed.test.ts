import { expect, test } from 'vitest';
import { claimsOf, workOut } from '../../../src/answers/answer-request.ts';
import { lacksDeed } from '../../../src/answers/confidence/lacks-deed.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

const ARTICLES = [
  makeArticle('tram', [
    'The city council of Port Wexley decided on 15 May 2024 to order a study of a tram line.',
    'The old tram depot in Port Wexley stays closed until 3 June 2024.',
    'Foot passengers board at the tram stop at 7.15 a.m. on 4 June 2024.',
  ]),
];

async function judge(query: string): Promise<boolean> {
  const { archive, index } = await openArticles(ARTICLES);
  const { about, findings } = await workOut({ command: 'when', query, today: '2024-07-01' }, archive, index);
  if (!about || !findings) throw new Error('nothing was searched');
  const [claim] = claimsOf(about, findings, archive);
  if (!claim) throw new Error('nothing is claimed');
  return lacksDeed(about, claim, findings);
}

test('the day of a deed for which the paragraph has no word is not told', async () => {
  expect(await judge('when was the tram line in port wexley opened')).toBe(true);
});

test('that of a deed which it tells is', async () => {
  expect(await judge('when did the council of port wexley order a study of a tram line')).toBe(false);
});

test('until when something is closed tells when it opens', async () => {
  expect(await judge('when does the old tram depot in port wexley open')).toBe(false);
});

test('a time of day is told whatever its verb', async () => {
  expect(await judge('what time do foot passengers enter at the tram stop')).toBe(false);
});
