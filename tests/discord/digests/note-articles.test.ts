import { beforeEach, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { ArticleNotes } from '../../../src/discord/digests/note-articles.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { DigestStore } from '../../../src/store/store.ts';

const NOW = Date.UTC(2027, 4, 2, 6);
const DAY = 86_400_000;

let store: DigestStore;
beforeEach(() => {
  store = openStore(':memory:').digests;
});

/** An archive of those articles, each with the date that it has or null. */
function archiveOf(articles: Readonly<Record<string, string | null>>): Archive {
  return {
    articles: Object.keys(articles).map((id) => ({ id })),
    published: ({ id }: { id: string }) => ({ value: articles[id] ?? null }),
  } as unknown as Archive;
}

test('at the first start articles are as old as they say, and none is new that says nothing', async () => {
  const notes = new ArticleNotes(store);
  await notes.note(archiveOf({ a: '2027-05-01', b: '2024-01-01', c: null, d: '2031-01-01', e: '2027' }), NOW);
  const last = await store.lastSeen();
  expect(await store.seenSince(NOW - DAY, last)).toEqual(['a', 'd']);
  expect(await store.seenSince(1, last)).toEqual(['a', 'b', 'd']);
  expect(await store.seen()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('what comes later is new, whatever date it has', async () => {
  const notes = new ArticleNotes(store);
  await notes.note(archiveOf({ a: null }), NOW);
  const before = await store.lastSeen();
  await notes.note(archiveOf({ a: null, b: '2019-03-04' }), NOW + DAY);
  expect(await store.seenBetween(before, await store.lastSeen())).toEqual(['b']);
});

test('what came while the bot was away is new after the restart, and nothing else', async () => {
  await new ArticleNotes(store).note(archiveOf({ a: null, b: null }), NOW);
  const before = await store.lastSeen();
  await new ArticleNotes(store).note(archiveOf({ b: null, c: null }), NOW + DAY);
  await new ArticleNotes(store).note(archiveOf({ a: null, b: null, c: null }), NOW + 2 * DAY);
  expect(await store.seenBetween(before, await store.lastSeen())).toEqual(['c']);
});

test('the same archive is not noted again', async () => {
  let writes = 0;
  const counting = {
    ...store,
    see: (...told: Parameters<DigestStore['see']>) => {
      writes += 1;
      return store.see(...told);
    },
  };
  const notes = new ArticleNotes(counting);
  const archive = archiveOf({ a: null });
  await notes.note(archive, NOW);
  await notes.note(archive, NOW);
  await notes.note(archiveOf({ a: null }), NOW);
  expect(writes).toBe(1);
});

test('thousands at once are all noted', async () => {
  const ids = Array.from({ length: 2_345 }, (_, at) => [`article ${at}`, null] as const);
  await new ArticleNotes(store).note(archiveOf(Object.fromEntries(ids)), NOW);
  expect((await store.seen()).length).toBe(2_345);
});
