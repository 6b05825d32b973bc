import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Channel } from '../../../src/playground/loopback/world/channel.ts';
import { PERMISSION } from '../../../src/playground/loopback/world/permissions.ts';
import type { DigestPlan, NewDigestPlan } from '../../../src/store/digest-plan.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { makePlan } from '../../support/digest-plan.ts';
import { textIn } from './read-message.ts';
import { useScene } from './scene.ts';

const MINUTE = 60_000;
const scene = useScene({
  prepare: (here) => {
    const corpus = join(here.folder, 'corpus');
    mkdirSync(corpus);
    writeFileSync(
      join(corpus, 'ferry.txt'),
      `The ferry of Lindholm\n${today()}\n\nOtto Brask opened the ferry of Lindholm on Monday. "The village has waited for twenty years," Brask said.\n\nThe ferry carries 40 cars and costs 3 million crowns a year.\n`,
    );
    here.vary('CORPUS_DIR', corpus);
  },
});

let store: Store;
beforeAll(() => {
  store = openStore(join(scene.folder, 'data', 'dateline.sqlite'), { waitMs: 10_000 });
});
afterEach(async () => {
  const plans = [...(await store.digests.running()), ...(await store.digests.list(scene.guild.id))];
  for (const { id } of plans) await store.digests.remove(id);
});

/** The day before yesterday: within the first period of a weekly digest. */
function today(): string {
  return new Date(Date.now() - 2 * 24 * 60 * MINUTE).toISOString().slice(0, 10);
}

/** Adds a plan that was due a minute ago and is due next in a week. */
function addDue(channel: Channel, plan: Partial<NewDigestPlan> = {}): Promise<DigestPlan> {
  const due = new Date(Math.floor(Date.now() / MINUTE - 1) * MINUTE);
  return store.digests.add(
    makePlan({
      guildId: scene.guild.id,
      channelId: channel.id,
      createdBy: scene.manager.id,
      createdAt: due.getTime() - MINUTE,
      cron: `${due.getUTCMinutes()} ${due.getUTCHours()} * * ${due.getUTCDay()}`,
      zone: 'UTC',
      picture: true,
      ...plan,
    }),
  );
}

async function settled(
  plan: DigestPlan,
  count = 1,
): Promise<Awaited<ReturnType<Store['digests']['deliveries']>>> {
  for (;;) {
    const found = await store.digests.deliveries(plan.id, 10);
    const done = found.filter(({ state }) => state !== 'claimed' && state !== 'sending');
    if (done.length >= count) return done;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('what is due is posted with its sentences and its picture, and not again after a restart', async () => {
  const channel = scene.loopback.addChannel(scene.guild, { name: 'weekly' });
  scene.loopback.setBotPermissions(channel, { allow: PERMISSION.attachFiles });
  const plan = await addDue(channel);
  const [delivery] = await settled(plan);
  expect(delivery).toMatchObject({ state: 'sent' });
  await scene.restart();
  const posted = scene.written(channel);
  expect(posted.map(({ id }) => id)).toEqual([delivery?.messageId]);
  expect(posted.map(textIn).join()).toContain('Otto Brask opened the ferry of Lindholm');
  expect(posted[0]?.nonce).toMatch(/^[\w-]{24}$/);
});

test('where no picture may be sent the digest comes without it', async () => {
  const channel = scene.loopback.addChannel(scene.guild, { name: 'plain' });
  scene.loopback.setBotPermissions(channel, { deny: PERMISSION.attachFiles });
  const [delivery] = await settled(await addDue(channel));
  expect(delivery?.state).toBe('sent');
  expect(scene.written(channel).flatMap(({ attachments }) => attachments)).toEqual([]);
});

test('where nothing is new nothing is posted, and the reason is kept', async () => {
  const channel = scene.loopback.addChannel(scene.guild, { name: 'quiet' });
  const plan = await addDue(channel, { follow: { topics: ['volcanoes'], people: [], outlets: [] } });
  expect(await settled(plan)).toMatchObject([{ state: 'skipped', reason: 'there was nothing new to tell' }]);
  expect(scene.written(channel)).toEqual([]);
});

test('without permission it is paused, and who set it up is told directly', async () => {
  const channel = scene.loopback.addChannel(scene.guild, { name: 'locked' });
  scene.loopback.setBotPermissions(channel, { deny: PERMISSION.sendMessages });
  const plan = await addDue(channel);
  await settled(plan);
  expect((await store.digests.find(plan.id))?.pausedBecause).toBe('a permission is missing in the channel');
  const dm = scene.loopback.openDm(scene.manager);
  const told = await scene.loopback.waitFor(dm, ({ author }) => author.id === scene.loopback.botId);
  expect(textIn(told)).toContain(`<#${channel.id}>`);
});

test('in a channel that was deleted it is paused', async () => {
  const channel = scene.loopback.addChannel(scene.guild, { name: 'gone' });
  scene.loopback.deleteChannel(channel);
  const plan = await addDue(channel, { createdBy: null });
  await settled(plan);
  expect((await store.digests.find(plan.id))?.pausedBecause).toBe('the channel was deleted');
});

test('a locked database and a Discord that fails end in one post', async () => {
  scene.expectInLog(({ event }) => event === 'digest');
  const channel = scene.loopback.addChannel(scene.guild, { name: 'rough' });
  scene.loopback.fail(new RegExp(`POST /channels/${channel.id}/messages`), { status: 503, times: 3 });
  scene.loopback.fail(new RegExp(`POST /channels/${channel.id}/messages`), { status: 429, retryAfter: 0.5 });
  const plan = await addDue(channel);
  const other = new Database(join(scene.folder, 'data', 'dateline.sqlite'));
  other.exec('BEGIN IMMEDIATE');
  await scene.bot.waitForLog(({ event, level }) => event === 'digest' && level === 50);
  other.exec('COMMIT');
  other.close();
  expect((await settled(plan))[0]?.state).toBe('sent');
  expect(scene.written(channel).length).toBe(1);
});

test('a hundred at the same time are all posted, and questions are answered meanwhile', async () => {
  const channels = Array.from({ length: 100 }, (_, at) =>
    scene.loopback.addChannel(scene.guild, { name: `c${at}` }),
  );
  const guilds = channels.map((_, at) => ({ guildId: `9${at}`, createdBy: null }));
  const plans = await Promise.all(channels.map((channel, at) => addDue(channel, guilds[at])));
  await settled(plans[0] as DigestPlan);
  const from = scene.loopback.requests.length;
  const cards = Array.from({ length: 10 }, () =>
    scene.ask({ command: 'who', options: { person: 'Otto Brask' } }),
  );
  for (const card of await Promise.all(cards)) expect(textIn(card)).toContain('Otto Brask');
  const meanwhile = scene.loopback.requests
    .slice(from)
    .filter(({ path }) => /^\/channels\/\d+\/messages/.test(path));
  // All answers came before the rest of the digests.
  expect(meanwhile.length).toBeLessThan(99);
  for (const plan of plans) expect((await settled(plan))[0]?.state).toBe('sent');
  for (const channel of channels) expect(scene.written(channel).length).toBe(1);
});

test('the digest of the settings is posted without any in Discord', async () => {
  const channel = scene.loopback.addChannel(scene.guild, { name: 'own' });
  expect(await scene.bot.stop()).toEqual({ code: 0, signal: null });
  await scene.start({ DIGEST_CHANNEL: channel.id, DIGEST_CRON: '*/15 * * * *', DIGEST_TOPICS: 'ferry' });
  for (;;) {
    const [plan] = await store.digests.list(scene.guild.id);
    if (plan !== undefined) {
      expect(plan).toMatchObject({
        channelId: channel.id,
        cron: '*/15 * * * *',
        follow: { topics: ['ferry'] },
      });
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
});

test('a user who set one up is told so, and is forgotten when asked for, and a server that leaves is forgotten', async () => {
  const channel = scene.loopback.addChannel(scene.guild, { name: 'kept' });
  const plan = await addDue(channel, { createdAt: Date.now() + 60 * MINUTE });
  const card = await scene.ask({ command: 'privacy', user: scene.manager });
  expect(textIn(card)).toContain('Your id stands with **1** digest');
  await scene.press(card, 'Delete what is kept of me', scene.manager);
  expect((await store.digests.find(plan.id))?.createdBy).toBeNull();
  const guild = scene.loopback.addGuild({ name: 'Leaving' });
  const other = await addDue(channel, { guildId: guild.id, createdAt: Date.now() + 60 * MINUTE });
  scene.loopback.removeGuild(guild);
  while ((await store.digests.find(other.id)) !== null)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await store.digests.find(plan.id)).not.toBeNull();
});
