import { expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { Citer } from '../../src/digests/citer.ts';
import type { DigestPerson } from '../../src/digests/digest.ts';
import { findPeople } from '../../src/digests/find-people.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

async function find(
  fresh: readonly Article[],
  older: readonly Article[] = [],
  isOld: (text: string) => boolean = () => false,
): Promise<DigestPerson[]> {
  const { archive } = await openArticles([...fresh, ...older]);
  const ids = new Set(fresh.map(({ id }) => id));
  return findPeople(archive, {
    articles: archive.articles.filter(({ id }) => ids.has(id)),
    most: 3,
    since: '2024-05-10',
    isOlder: ({ id }) => !ids.has(id),
    isOld: async ({ passage, span }) => isOld(passage.text.slice(span.start, span.end)),
    citer: new Citer(archive),
  });
}

const of = (id: string, published: string, ...paragraphs: string[]) =>
  makeArticle(id, paragraphs, { published });

const FERRY = of(
  'ferry',
  '2024-05-12',
  'Captain Pavel Ostrow brought the burning Lindholm ferry to the quay of Brackwater with all its passengers unhurt.',
  'The fire had begun in the engine room, and Pavel Ostrow was the last to leave the ship.',
);

it('tells of somebody whom the new articles name more than one passage long, with what is new', async () => {
  const [person] = await find([FERRY]);
  expect(person).toMatchObject({ name: 'Pavel Ostrow', articles: 1, before: 0 });
  expect(person?.excerpt.text).toMatch(/^Captain Pavel Ostrow brought the burning Lindholm ferry/);
});

it('leaves out whom an article names in passing', async () => {
  const passing = of(
    'lock',
    '2024-05-12',
    'Brackwater council closed the harbour lock on Tuesday, as Jonas Weller had asked it to do.',
    'The repair of the lock takes two months.',
  );
  expect(await find([passing])).toEqual([]);
});

it('leaves out whom the older articles named as often', async () => {
  const column = (id: string, published: string) =>
    of(
      id,
      published,
      'Mayor Ilse Varga opened the weekly market of Brackwater with a short speech to its traders.',
      'The traders gave Ilse Varga a basket of apples and a loaf of rye bread.',
    );
  const older = Array.from({ length: 6 }, (_, at) => column(`old-${at}`, `2024-04-0${at + 1}`));
  const names = (await find([column('new', '2024-05-12'), FERRY], older)).map(({ name }) => name);
  expect(names).toEqual(['Pavel Ostrow']);
});

it('does not tell of somebody what an older article has told', async () => {
  const [person] = await find([FERRY], [], (text) => text.startsWith('Captain Pavel'));
  expect(person?.excerpt.text).toMatch(/Pavel Ostrow was the last to leave the ship/);
  expect(await find([FERRY], [], () => true)).toEqual([]);
});

it('prefers what is new to what was before the news', async () => {
  const [person] = await find([
    of(
      'race',
      '2024-05-12',
      'Lena Dahl had sailed around the world in a wooden boat in 1998 and in 2004.',
      'Lena Dahl won the regatta of the Sound on Sunday in her new boat, two hours before all others.',
    ),
  ]);
  expect(person?.excerpt.text).toMatch(/won the regatta/);
});

it('calls somebody by the fuller role, but by no other rank', async () => {
  const [person] = await find([
    of(
      'vote',
      '2024-05-12',
      'President Otto Brandl asked the parliament of Norland for a vote of confidence on Tuesday.',
      'Norland President Otto Brandl won it with a majority of three votes on Tuesday evening.',
      'Former President Otto Brandl he is not, said a member of his party in Tuesday’s debate.',
    ),
  ]);
  expect(person?.name).toBe('Otto Brandl');
  expect(person?.role).not.toMatch(/former/i);
});

it('gives nobody where nobody is named', async () => {
  expect(
    await find([of('rain', '2024-05-12', 'It rained in the valley all night, and the river rose.')]),
  ).toEqual([]);
  expect(await find([])).toEqual([]);
});
