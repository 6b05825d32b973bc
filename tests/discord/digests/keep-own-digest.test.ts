import type { Client } from 'discord.js';
import { beforeEach, expect, test } from 'vitest';
import { keepOwnDigest, type OwnDigest } from '../../../src/discord/digests/keep-own-digest.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';

const NOW = Date.UTC(2027, 4, 2, 6);
const OWN: OwnDigest = { channelId: '10', cron: '0 8 * * *', zone: 'Europe/Berlin', topics: ['mills'] };

/** Knows channels 10 and 11 of server 1, 20 of server 2, and 30 that is a direct message. */
const client = {
  channels: {
    fetch: async (id: string) => ({
      guild: { id: id === '20' ? '2' : '1' },
      isDMBased: () => id === '30',
      isTextBased: () => true,
    }),
  },
} as unknown as Client<true>;

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});
const keep = (own: OwnDigest | null, now = NOW) => keepOwnDigest(client, store, own, now);
const plans = () => store.digests.running();

test('the digest of the settings is a plan that names no user', async () => {
  await keep(OWN);
  expect(await plans()).toMatchObject([
    {
      guildId: '1',
      channelId: '10',
      cron: '0 8 * * *',
      follow: { topics: ['mills'] },
      createdBy: null,
      createdAt: NOW,
    },
  ]);
});

test('a restart with the same settings changes nothing', async () => {
  await keep(OWN);
  const before = await plans();
  await keep(OWN, NOW + 5);
  expect(await plans()).toEqual(before);
});

test('other settings change it, and another server gets it anew', async () => {
  await keep(OWN);
  await keep({ ...OWN, channelId: '11', topics: [] }, NOW + 5);
  expect(await plans()).toMatchObject([{ channelId: '11', follow: { topics: [] }, countsFrom: NOW }]);
  await keep({ ...OWN, channelId: '20' }, NOW + 5);
  expect(await plans()).toMatchObject([{ guildId: '2', channelId: '20', createdAt: NOW + 5 }]);
});

test('without the settings it is taken away, and no other is', async () => {
  await keep(OWN);
  const [own] = await plans();
  const { id, countsFrom, pausedBecause, ...rest } = own ?? (await store.digests.add({} as never));
  const other = await store.digests.add({ ...rest, channelId: '11', createdBy: '5' });
  await keep(null);
  expect(await plans()).toEqual([other]);
  expect([id, countsFrom, pausedBecause]).toEqual([own?.id, NOW, null]);
});

test('one that was paused goes on with the next start', async () => {
  await keep(OWN);
  const [own] = await plans();
  await store.digests.pause(own?.id ?? '', 'a permission is missing');
  await keep(OWN, NOW + 5);
  expect(await plans()).toMatchObject([{ id: own?.id, countsFrom: NOW + 5 }]);
});

test('two processes that start at the same time keep one', async () => {
  await Promise.all([keep(OWN), keep(OWN)]);
  expect((await plans()).length).toBe(1);
  await keep(OWN);
  expect((await plans()).length).toBe(1);
});

test.each([
  [{ ...OWN, cron: 'daily' }, /DIGEST_CRON.*five fields/],
  [{ ...OWN, zone: 'Berlin' }, /DIGEST_ZONE.*no time zone/],
  [{ ...OWN, channelId: '30' }, /DIGEST_CHANNEL.*no channel of a server/],
])('%o is refused in words', async (own, words) => {
  await expect(keep(own)).rejects.toThrow(words);
  expect(await plans()).toEqual([]);
});
