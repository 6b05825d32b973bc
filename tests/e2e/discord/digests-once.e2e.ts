import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fault } from '../../../src/playground/loopback/faults.ts';
import type { Loopback } from '../../../src/playground/loopback/loopback.ts';
import { openLoopback } from '../../../src/playground/loopback/open-loopback.ts';
import type { Guild } from '../../../src/playground/loopback/world/guild.ts';
import { PERMISSION } from '../../../src/playground/loopback/world/permissions.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { makePlan } from '../../support/digest-plan.ts';
import { judgeRequest } from '../../support/judge-request.ts';
import { makeChance } from '../../support/make-chance.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
const RUNS = Number(process.env.DIGEST_RUNS ?? 20);
const SEED = Number(process.env.DIGEST_SEED ?? 9);
const HOLD_MS = 500;

/** Where a process dies, `null` for nowhere. */
const STEPS = [
  null,
  'before claim',
  'after claim',
  'before beginning',
  'after beginning',
  'before send',
  'during send',
  'after send',
  'before mark',
  'after mark',
] as const;

/** How Discord fails when the message is sent. */
const FAILURES: readonly (readonly Fault[])[] = [
  [],
  [],
  [{ status: 500, times: 3 }],
  [{ status: 500, times: 9 }],
  [{ status: 429, retryAfter: 0.2 }],
  [{ cut: 'before' }],
  [{ cut: 'after' }],
  [{ cut: 'after', times: 2 }],
  [{ status: 502 }, { cut: 'after' }, { status: 429, retryAfter: 0.1 }],
];

const folder = mkdtempSync(join(tmpdir(), 'dateline-digests-'));
let loopback: Loopback;
let guild: Guild;
beforeAll(async () => {
  if (!existsSync(join(ROOT, 'dist'))) throw new Error('There is no dist: run npm run build first.');
  loopback = await openLoopback({ judge: judgeRequest });
  guild = loopback.addGuild({ name: 'Press Room' });
});
afterAll(async () => {
  await loopback.close();
  rmSync(folder, { recursive: true, force: true });
});

const chance = makeChance(SEED);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item;
const runs = Array.from({ length: RUNS }, (_, number) => ({
  number,
  // Each step comes up, whatever the seed.
  dieAt: STEPS[number % STEPS.length] ?? null,
  again: chance() < 0.3 ? pick(STEPS) : null,
  failures: pick(FAILURES),
  mayRead: chance() < 0.8,
  two: chance() < 0.3,
  forgets: chance() < 0.5,
}));

test.each(runs)('run $number: dies $dieAt, then $again, Discord fails $failures: one post', async (run) => {
  const { number, dieAt, again, failures, mayRead, two } = run;
  const channel = loopback.addChannel(guild, { name: `news-${number}` });
  if (!mayRead) loopback.setBotPermissions(channel, { deny: PERMISSION.readMessageHistory });
  const database = join(folder, String(number), 'dateline.sqlite');
  const due = Math.floor(Date.now() / 60_000 - 2) * 60_000;
  const at = new Date(due);
  const store = openStore(database);
  const { id } = await store.digests.add(
    makePlan({
      guildId: guild.id,
      channelId: channel.id,
      cron: `${at.getUTCMinutes()} ${at.getUTCHours()} * * *`,
      zone: 'UTC',
      createdAt: due - 60_000,
    }),
  );
  for (const fault of failures) loopback.fail(new RegExp(`POST /channels/${channel.id}/messages`), fault);
  const deliver = (step: string | null) => startDelivery({ database, plan: id, due, dieAt: step });

  if (dieAt !== null) {
    await Promise.all([deliver(dieAt), ...(two ? [deliver(null)] : [])]);
    // Discord has forgotten the nonce by the time of the restart; then the look alone can tell.
    if (run.forgets && mayRead && !two) loopback.nonceLasts = 0;
  }
  if (again !== null) await deliver(again);
  const ends = await Promise.all([deliver(null), ...(two && loopback.nonceLasts > 0 ? [deliver(null)] : [])]);
  loopback.nonceLasts = 300_000;
  expect(ends.every(({ code }) => code === 0)).toBe(true);

  const posted = loopback.messages(channel).filter(({ author }) => author.id === loopback.botId);
  const [delivery] = await store.digests.deliveries(id, 5);
  store.close();
  expect(posted.length).toBe(1);
  expect(delivery).toMatchObject({ due, state: 'sent', messageId: posted[0]?.id });
  expect(loopback.complaints).toEqual([]);
});

/** Runs a process that delivers until the due time is done, or it dies; how it ended. */
async function startDelivery(about: {
  readonly database: string;
  readonly plan: string;
  readonly due: number;
  readonly dieAt: string | null;
}): Promise<{ readonly code: number | null }> {
  const told = { ...about, api: loopback.api, token: loopback.token, holdMs: HOLD_MS, pauseMs: 50 };
  const script = join(ROOT, 'tests', 'support', 'deliver-digests.mjs');
  const child = spawn(process.execPath, [script, join(ROOT, 'dist'), JSON.stringify(told)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(`The delivery ended with ${code}: ${errors}`);
  return { code };
}
