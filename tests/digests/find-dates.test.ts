import { expect, it } from 'vitest';
import { Citer } from '../../src/digests/citer.ts';
import { findDates } from '../../src/digests/find-dates.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

async function find(paragraphs: readonly string[], most = 6): Promise<[string, boolean][]> {
  const { archive } = await openArticles([makeArticle('a', paragraphs, { published: '2024-05-14' })]);
  const found = await findDates(archive, {
    articles: archive.articles,
    today: '2024-05-15',
    since: '2024-05-10',
    most,
    citer: new Citer(archive),
  });
  return found.map(({ from, ahead }) => [from, ahead]);
}

it('tells what lies in the period and what comes, in order of time', async () => {
  expect(
    await find([
      'The new bridge of Ostrow will be opened by Mayor Ilse Varga on 21 June.',
      'Brackwater council closed the harbour lock on 13 May after divers had found a crack.',
      'The trial of the banker Otto Brandl begins in Moravec on 3 June.',
    ]),
  ).toEqual([
    ['2024-05-13', false],
    ['2024-06-03', true],
    ['2024-06-21', true],
  ]);
});

it.each([
  [
    'before the period',
    'Brackwater council closed the harbour lock on 13 April after divers had found a crack.',
  ],
  [
    'more than a year ahead',
    'The new tunnel of Corran will be opened to its first trains on 21 October 2026.',
  ],
  [
    'on which somebody only spoke',
    'The lock of Brackwater will stay closed, Mayor Ilse Varga said on 13 May.',
  ],
  [
    'called off',
    'The concert of the singer Tom Reuss that was planned for 21 June was called off for want of a hall.',
  ],
  [
    'no whole event of a few days',
    'The repair of the harbour lock of Brackwater will last until the year 2025.',
  ],
])('does not tell a day %s', async (_, text) => {
  expect(await find([text])).toEqual([]);
});

it('tells one event once, whoever tells it', async () => {
  const texts = [
    'The trial of the banker Otto Brandl begins in Moravec on 3 June.',
    'The banker Otto Brandl stands trial in Moravec from 3 June, a trial that his bank awaits.',
  ];
  const { archive } = await openArticles(
    texts.map((text, at) => makeArticle(`a${at}`, [text], { published: '2024-05-14' })),
  );
  const found = await findDates(archive, {
    articles: archive.articles,
    today: '2024-05-15',
    since: '2024-05-10',
    most: 6,
    citer: new Citer(archive),
  });
  expect(found.map(({ from }) => from)).toEqual(['2024-06-03']);
});

it('gives no more than it is asked for', async () => {
  const days = Array.from(
    { length: 9 },
    (_, at) =>
      `The council of Lindholm meets for its plan number ${at + 2} about road ${at + 20} on ${at + 20} May.`,
  );
  expect((await find(days, 4)).length).toBe(4);
});
