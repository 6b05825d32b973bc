import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Digests } from '../../../src/discord/digests/run-digests.ts';
import { Connection } from '../../../src/store/connection.ts';
import { DELIVERIES_PER_PLAN, openDeliveries } from '../../../src/store/deliveries.ts';
import { openPlans } from '../../../src/store/digest-plans.ts';
import { migrate } from '../../../src/store/migrations.ts';
import { openSeen } from '../../../src/store/seen-articles.ts';
import type { DigestStore } from '../../../src/store/store.ts';
import { composeNote, makePlan } from '../../support/digest-plan.ts';
import { FakeDoor } from '../../support/fake-door.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A morning at eight in Berlin. */
const DUE = Date.UTC(2027, 4, 2, 6);
// One page of the file cannot hold their deliveries.
const PLANS = 80;
const WITHOUT_END = 2 ** 30;
// Each commit waits for the disk.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'dateline-unwritable-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let clock = DUE;
let stores = 0;
let path = '';
let connection: Connection;
let store: DigestStore;
let door: FakeDoor;
let said: string[] = [];
beforeEach(async () => {
  // The store is left alone for some time by this clock, which no test waits for.
  vi.useFakeTimers({ toFake: ['performance'] });
  clock = DUE - HOUR;
  said = [];
  path = join(folder, `${stores++}.sqlite`);
  connection = new Connection(path, 5);
  connection.prepareToWrite();
  migrate(connection);
  const { forgetPlans, plansOf, forgetCreator, ...plans } = openPlans(connection, () => {});
  store = { ...plans, ...openDeliveries(connection, DELIVERIES_PER_PLAN, () => {}), ...openSeen(connection) };
  door = new FakeDoor(() => clock);
  for (let at = 0; at < PLANS; at++)
    await store.add(makePlan({ guildId: String(at), channelId: String(at), createdAt: clock }));
});
afterEach(() => {
  vi.useRealTimers();
  connection.close();
});

function start(holder: string): Digests {
  return new Digests({
    store,
    door,
    compose: composeNote,
    log: pino({ level: 'error' }, { write: (line: string) => void said.push(line) }),
    now: () => clock,
    holder,
    windowMs: 6 * HOUR,
    paceMs: 0,
    markAgainMs: [],
  });
}

/** Looks each minute from one time to another, as the bot does. */
async function run(digests: Digests, from: number, to: number): Promise<void> {
  for (let time = from; time <= to; time += MINUTE) {
    vi.advanceTimersByTime(time - clock);
    clock = time;
    await digests.tick().catch(() => {});
    await digests.settled();
  }
}

/** What became of each plan's due time, with how many posts its channel has. */
async function ends(): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const { id, channelId } of await store.running()) {
    const [delivery] = await store.deliveries(id, 10);
    const posts = door.posted.filter((post) => post.channelId === channelId).length;
    const words = `${delivery?.state ?? 'nothing'}, ${posts} posts, ${delivery?.reason ?? 'no reason'}`;
    found.set(words, (found.get(words) ?? 0) + 1);
  }
  return found;
}

/** Lets the file grow to no more than its pages, as on a full disk: SQLite's own SQLITE_FULL. */
function fill(): void {
  connection.rows('PRAGMA max_page_count = 1');
}

function makeRoom(): void {
  connection.rows(`PRAGMA max_page_count = ${WITHOUT_END}`);
}

const ONCE = new Map([['sent, 1 posts, no reason', PLANS]]);

test('on a disk that is full for an hour nothing is posted twice, and all is posted when there is room', async () => {
  const digests = start('a');
  await run(digests, DUE - MINUTE, DUE - MINUTE);
  fill();
  await run(digests, DUE, DUE + HOUR);
  expect(said.join()).toContain('the disk is full');
  expect(door.posted.length).toBeLessThan(PLANS);
  makeRoom();
  await run(digests, DUE + HOUR + MINUTE, DUE + HOUR + 10 * MINUTE);
  expect(await ends()).toEqual(ONCE);
});

test('what was posted when the disk became full is found in its channel by the process after it', async () => {
  const digests = start('a');
  let posts = 0;
  door.after = () => {
    posts += 1;
    if (posts !== 5) return;
    fill();
    // Reasons of many words, until no page has room for another one.
    for (;;) {
      try {
        connection.change(
          "INSERT INTO named_values (name, value) VALUES (hex(randomblob(600)), '\"' || hex(randomblob(600)) || '\"')",
        );
      } catch {
        return;
      }
    }
  };
  await run(digests, DUE, DUE + HOUR);
  expect(said.join()).toContain('the disk is full');
  makeRoom();
  await run(start('b'), DUE + HOUR + MINUTE, DUE + HOUR + 10 * MINUTE);
  expect(await ends()).toEqual(ONCE);
});

test('on a disk that is full for longer than the window each due time has one post or its reason', async () => {
  const digests = start('a');
  await run(digests, DUE - MINUTE, DUE - MINUTE);
  fill();
  await run(digests, DUE, DUE + 7 * HOUR);
  const posted = door.posted.length;
  makeRoom();
  await run(digests, DUE + 7 * HOUR + MINUTE, DUE + 7 * HOUR + 10 * MINUTE);
  expect(door.posted.length).toBe(posted);
  const found = await ends();
  expect(
    [...found.keys()].filter((words) => !/^(?:sent, 1 posts|skipped, 0 posts, .*6 h$)/.test(words)),
  ).toEqual([]);
  await run(digests, DUE + 24 * HOUR, DUE + 24 * HOUR);
  expect(door.posted.length).toBe(posted + PLANS);
});

test('a database that another process holds for an hour keeps nothing from being posted once', async () => {
  const digests = start('a');
  await run(digests, DUE - MINUTE, DUE - MINUTE);
  const release = await holdElsewhere();
  await run(digests, DUE, DUE + HOUR);
  expect(door.posted).toEqual([]);
  expect(said.join()).toContain('is held by another program');
  await release();
  await run(digests, DUE + HOUR + MINUTE, DUE + HOUR + 10 * MINUTE);
  expect(await ends()).toEqual(ONCE);
});

test('a database that another process takes while posts are on their way has each of them once', async () => {
  const digests = start('a');
  let posts = 0;
  let holding: Promise<() => Promise<void>> | null = null;
  const { send } = door;
  door.send = async (...told) => {
    posts += 1;
    // It is held by the time that the fifth is in its channel.
    if (posts === 5) {
      holding = holdElsewhere();
      await holding;
    }
    return send.apply(door, told);
  };
  await run(digests, DUE, DUE + 30 * MINUTE);
  expect(door.posted.length).toBeGreaterThan(4);
  const release = await (holding as Promise<() => Promise<void>> | null);
  await release?.();
  await run(start('b'), DUE + 31 * MINUTE, DUE + HOUR);
  expect(await ends()).toEqual(ONCE);
});

/** Lets a process of its own hold the database; the function returned lets go of it. */
async function holdElsewhere(): Promise<() => Promise<void>> {
  const script = `
    const Database = require('libsql');
    const database = new Database(process.argv[1]);
    database.exec('PRAGMA busy_timeout = 10000');
    database.exec('BEGIN IMMEDIATE');
    console.log('held');
    process.stdin.once('data', () => { database.exec('COMMIT'); process.exit(); });`;
  const child = spawn(process.execPath, ['-e', script, path], {
    cwd: resolve(import.meta.dirname, '..', '..', '..'),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return async () => {
    child.stdin.write('go\n');
    await once(child, 'close');
  };
}
