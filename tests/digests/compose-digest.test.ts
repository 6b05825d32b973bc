import { expect, it } from 'vitest';
import type { Excerpt } from '../../src/answers/answer.ts';
import { composeDigest } from '../../src/digests/compose-digest.ts';
import type { Digest } from '../../src/digests/digest.ts';
import type { DigestRequest } from '../../src/digests/digest-request.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

const LOCK = [
  'Brackwater council closed the harbour lock on Tuesday after engineers found a crack in the northern gate.',
  'Mayor Ilse Varga said that the repair of the lock would cost about 4 million euros.',
  '“The harbour cannot live without its lock, and the council will pay for the repair at once,” Mayor Ilse Varga said.',
  'Ilse Varga will open the repaired lock of Brackwater harbour on June 20.',
];
const FERRY = [
  'The Lindholm ferry carried its first passengers across the sound on Wednesday, and all cabins were sold.',
  'Captain Pavel Ostrow said the crossing of the sound takes two hours.',
];
const ARTICLES = [
  makeArticle('lock', LOCK, { title: 'Lock closed', published: '2024-05-15', source: 'Brackwater Post' }),
  makeArticle('lock-copy', LOCK, { title: 'Harbour shut', published: '2024-05-16', source: 'Sound Wire' }),
  makeArticle('ferry', FERRY, { title: 'Ferry sails', published: '2024-05-16', source: 'Sound Wire' }),
  makeArticle(
    'fire',
    ['A fire destroyed the rope factory of Brackwater on 17 May 2019, and forty people lost their work.'],
    {
      title: 'Rope factory burns',
      published: '2019-05-18',
      source: 'Brackwater Post',
    },
  ),
];
const REQUEST: DigestRequest = {
  fresh: ['lock', 'lock-copy', 'ferry', 'gone'],
  today: '2024-05-17',
  since: '2024-05-14',
  follow: { topics: [], people: [], outlets: [] },
  length: 'long',
  quiet: 'on-this-day',
};

async function compose(change: Partial<DigestRequest> = {}): Promise<Digest | null> {
  const { archive, index } = await openArticles(ARTICLES);
  return composeDigest({ ...REQUEST, ...change }, archive, index);
}

const follow = (change: Partial<DigestRequest['follow']>) => ({ follow: { ...REQUEST.follow, ...change } });

it('folds a near copy into the article that appeared first', async () => {
  const digest = await compose();
  expect(digest?.articles.map(({ id, alsoIn }) => [id, alsoIn.map((copy) => copy.id)])).toEqual(
    expect.arrayContaining([
      ['lock', ['lock-copy']],
      ['ferry', []],
    ]),
  );
  expect(digest?.counts).toEqual({ articles: 3, copies: 1, outlets: 2 });
});

it('tells of the person named most, quotes the one who certainly spoke, and names the day ahead', async () => {
  const digest = await compose();
  expect(digest?.people[0]?.name).toBe('Ilse Varga');
  expect(digest?.quotation).toMatchObject({ speaker: 'Ilse Varga' });
  expect(digest?.dates.filter(({ ahead }) => ahead).map(({ value }) => value)).toEqual(['2024-06-20']);
});

it('cites every sentence letter for letter, numbered from 1', async () => {
  const { archive } = await openArticles(ARTICLES);
  const digest = await compose();
  const cited = excerptsOf(digest);
  for (const { citation, text } of cited) expect(archive.find(citation)?.text).toContain(text);
  const numbers = [...new Set(cited.map(({ number }) => number))].sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
});

it('gives the same digest for the same corpus and request', async () => {
  expect(await compose()).toEqual(await compose({ fresh: [...REQUEST.fresh].reverse() }));
});

it.each([
  [follow({ topics: ['ferries'] }), ['ferry']],
  [follow({ people: ['varga'] }), ['lock']],
  [follow({ outlets: ['sound wire'] }), ['ferry', 'lock-copy']],
  [follow({ outlets: ['sound wire'], topics: ['lock'] }), ['lock-copy']],
])('takes what is followed alone: %j', async (change, ids) => {
  expect((await compose(change))?.articles.map(({ id }) => id).sort()).toEqual(ids);
});

it('tells on a quiet day what happened on it in another year, or nothing, as chosen', async () => {
  const quiet = await compose({ fresh: [] });
  expect(quiet).toMatchObject({ kind: 'on-this-day', articles: [], onThisDay: [{ value: '2019-05-17' }] });
  expect(await compose({ fresh: [], quiet: 'nothing' })).toBeNull();
  expect(await compose({ fresh: [], today: '2024-05-21' })).toBeNull();
});

function excerptsOf(digest: Digest | null): Excerpt[] {
  if (digest === null) return [];
  return [
    ...digest.articles.flatMap(({ excerpts }) => excerpts),
    ...digest.contradictions.flatMap(({ now, before }) => [now.excerpt, before.excerpt]),
    ...digest.people.map(({ excerpt }) => excerpt),
    ...(digest.quotation ? [digest.quotation.excerpt] : []),
    ...digest.dates.map(({ excerpt }) => excerpt),
    ...digest.onThisDay.map(({ excerpt }) => excerpt),
  ];
}
