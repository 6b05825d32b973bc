import { expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { foldCopies } from '../../src/digests/fold-copies.ts';
import { orderStories } from '../../src/digests/order-stories.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

const SINCE = '2024-05-10';

async function order(articles: readonly Article[]): Promise<string[]> {
  const { archive, index } = await openArticles(articles);
  const stories = await foldCopies(archive.articles, archive);
  return (await orderStories(stories, SINCE, archive, index)).map(({ article }) => article.id);
}

const told = (id: string, text: string, published: string | null = '2024-05-12', source = 'Post') =>
  makeArticle(id, [text], { published, source });

const FLOOD = [
  told('flood-a', 'The flood of the Lenne reached Ostrow and forced two thousand people from their houses.'),
  told('flood-b', 'After the flood of the Lenne the mayor of Ostrow asked the army for boats and sandbags.'),
  told('flood-c', 'Insurers count the damage of the Lenne flood in Ostrow in hundreds of millions.'),
];
const CHESS = told(
  'chess',
  'A schoolgirl from Kessel won the junior title in chess without losing any game.',
);

it('puts first what is nearest to all that is new', async () => {
  const [first] = await order([CHESS, ...FLOOD]);
  expect(first).toMatch(/^flood/);
});

it('tells a subject once before it tells it again', async () => {
  const again = told(
    'flood-d',
    'People forced from houses in Ostrow by the flood sleep in a school; the Lenne reached two thousand.',
  );
  const ordered = await order([CHESS, ...FLOOD, again]);
  expect(Math.abs(ordered.indexOf('flood-a') - ordered.indexOf('flood-d'))).toBeGreaterThan(1);
});

it('puts what appeared in the period before the same from long ago', async () => {
  const ordered = await order([
    told('old', 'Brackwater council closed the harbour lock for repairs of its northern gate.', '2021-03-01'),
    told('new', 'Selkirk council closed the market hall for repairs of its leaking roof.', '2024-05-12'),
  ]);
  expect(ordered).toEqual(['new', 'old']);
});

it('puts what several carry before what one has', async () => {
  const lock =
    'Brackwater council closed the harbour lock on Tuesday after divers had found a crack in its northern gate.';
  const hall =
    'Selkirk council closed the market hall on Tuesday after builders had found a hole in its southern roof.';
  const ordered = await order([
    told('a-hall', hall),
    told('lock', lock),
    told('lock-2', lock, '2024-05-13', 'Wire'),
  ]);
  expect(ordered).toEqual(['lock', 'a-hall']);
});

it('orders the same whatever the order in which the stories are given, and loses none of a few', async () => {
  const articles = [CHESS, ...FLOOD];
  const { archive, index } = await openArticles(articles);
  const stories = await foldCopies(archive.articles, archive);
  const forwards = await orderStories(stories, SINCE, archive, index);
  const backwards = await orderStories([...stories].reverse(), SINCE, archive, index);
  expect(backwards).toEqual(forwards);
  expect(new Set(forwards).size).toBe(articles.length);
});

it('gives nothing for nothing, and takes articles without words', async () => {
  expect(await order([])).toEqual([]);
  expect((await order([told('dots', '...'), told('marks', '— § —')])).sort()).toEqual(['dots', 'marks']);
});
