import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { noteArticles, noteChanges } from '../../../src/discord/digests/note-articles.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { makeArticle } from '../../support/make-article.ts';

const NOON = Date.parse('2024-06-01T12:00:00Z');
const bell = makeArticle('bell', ['A bell rang.'], { published: '2024-05-20' });
const ferry = makeArticle('ferry', ['A ferry left.'], { published: '2024-05-31' });
const mill = makeArticle('mill', ['A mill turns.']);

test('the articles of a first start are as old as their own dates, those of a later one are new', async () => {
  const { digests } = openStore(':memory:');
  await noteArticles(digests, await buildArchive([ferry, mill, bell]), NOON);
  expect(await digests.seen()).toEqual(['mill', 'bell', 'ferry']);
  expect(await digests.seenSince(Date.parse('2024-05-30'))).toEqual(['ferry']);
  const before = await digests.lastSeen();
  const storm = makeArticle('storm', ['A storm rose.'], { published: '2019-01-01' });
  await noteArticles(digests, await buildArchive([ferry, mill, storm]), NOON);
  expect(await digests.seenBetween(before, await digests.lastSeen())).toEqual(['storm']);
});

test('an article that went and comes back is not new', async () => {
  const { digests } = openStore(':memory:');
  await noteArticles(digests, await buildArchive([bell, ferry]), NOON);
  const before = await digests.lastSeen();
  await noteChanges(digests, [], ['bell'], NOON);
  await noteChanges(digests, [{ id: 'bell', at: NOON }], [], NOON);
  expect(await digests.seenBetween(before, await digests.lastSeen())).toEqual([]);
});
