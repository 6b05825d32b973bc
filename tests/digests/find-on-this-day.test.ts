import { expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { Citer } from '../../src/digests/citer.ts';
import { findOnThisDay } from '../../src/digests/find-on-this-day.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

async function find(
  articles: readonly Article[],
  { most = 6, takes = () => true }: { most?: number; takes?: (article: Article) => boolean } = {},
): Promise<[string, string][]> {
  const { archive } = await openArticles(articles);
  const found = await findOnThisDay(archive, { takes, today: '2024-05-17', most, citer: new Citer(archive) });
  return found.map(({ from, excerpt }) => [from, excerpt.article.id]);
}

const of = (id: string, published: string | null, text: string) => makeArticle(id, [text], { published });
const FIRE = of('fire', '2019-05-18', 'A fire destroyed the rope factory of Brackwater on 17 May 2019.');
const YEARS_LATER = of(
  'memory',
  '2023-11-02',
  'The dam of Quell burst on May 17, 1998, and the water took forty houses with it.',
);
const YESTERDAY = of(
  'ferry',
  '2021-05-18',
  'The Lindholm ferry sank in the sound yesterday with a cargo of salt.',
);

it('tells what happened on this day in other years, the latest first, however the day is written', async () => {
  expect(await find([FIRE, YEARS_LATER, YESTERDAY])).toEqual([
    ['2021-05-17', 'ferry'],
    ['2019-05-17', 'fire'],
    ['1998-05-17', 'memory'],
  ]);
});

it.each([
  [
    'of this year',
    of('now', '2024-05-17', 'The market hall of Selkirk was opened on 17 May 2024 by its mayor.'),
  ],
  [
    'of another day',
    of('other', '2019-05-09', 'A fire destroyed the rope factory of Brackwater on 7 May 2019.'),
  ],
  [
    'planned for it',
    of('plan', '2019-04-02', 'The new bridge of Ostrow is to be opened on 17 May 2019, its builder hopes.'),
  ],
])('does not tell what is %s', async (_, article) => {
  expect(await find([article])).toEqual([]);
});

it('tells what was reported on it where nothing is known to have happened', async () => {
  const report = of(
    'report',
    '2020-05-17',
    'Brackwater council means to close the harbour lock for two months of repair.',
  );
  expect(await find([report])).toEqual([['2020-05-17', 'report']]);
});

it('tells an event of each year before the second of any', async () => {
  const second = of(
    'ball',
    '2019-05-18',
    'Selkirk Town won the cup of the Sound states on 17 May 2019 for the first time.',
  );
  expect((await find([FIRE, second, YEARS_LATER], { most: 2 })).map(([day]) => day)).toEqual([
    '2019-05-17',
    '1998-05-17',
  ]);
});

it('asks only of articles that it would tell of whether they are wanted', async () => {
  const asked: string[] = [];
  const takes = ({ id }: Article) => {
    asked.push(id);
    return id !== 'fire';
  };
  const other = of('other', '2019-08-09', 'The harvest of the Lenne plain was poor, farmers said in Ostrow.');
  expect(await find([FIRE, YESTERDAY, other], { takes })).toEqual([['2021-05-17', 'ferry']]);
  expect(asked).not.toContain('other');
});
