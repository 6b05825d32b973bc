import { DiscordAPIError } from 'discord.js';
import { type Logger, pino } from 'pino';
import { beforeEach, expect, test } from 'vitest';
import { OVERTAKEN } from '../../../src/digests/decide-delivery.ts';
import { Digests, type DigestsOptions } from '../../../src/discord/digests/run-digests.ts';
import type { DigestPlan, NewDigestPlan } from '../../../src/store/digest-plan.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { DigestStore } from '../../../src/store/store.ts';
import { StoreError } from '../../../src/store/store-error.ts';
import { composeNote, makePlan } from '../../support/digest-plan.ts';
import { FakeDoor } from '../../support/fake-door.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A morning at eight in Berlin. */
const DUE = Date.UTC(2027, 4, 2, 6);

let clock = DUE;
let store: DigestStore;
let door: FakeDoor;
let digests: Digests;
beforeEach(() => {
  clock = DUE - HOUR;
  store = openStore(':memory:').digests;
  door = new FakeDoor(() => clock);
  digests = start();
});

function start(options: Partial<DigestsOptions> = {}): Digests {
  return new Digests({
    store,
    door,
    compose: composeNote,
    log: pino({ level: 'silent' }),
    now: () => clock,
    holder: 'a',
    windowMs: 6 * HOUR,
    pauseMs: MINUTE,
    paceMs: 0,
    ...options,
  });
}

const add = (plan: Partial<NewDigestPlan> = {}) => store.add(makePlan({ createdAt: clock, ...plan }));
async function lookAt(time: number, runner = digests): Promise<void> {
  clock = time;
  await runner.tick();
  await runner.settled();
}
const history = async ({ id }: DigestPlan) =>
  (await store.deliveries(id, 100)).map(({ due, state, reason }) => [due, state, reason]);

test('nothing is posted before it is due, and the look says when that is', async () => {
  await add();
  expect(await digests.tick()).toBe(DUE);
  await lookAt(DUE - 1);
  expect(door.posted).toEqual([]);
  await lookAt(DUE);
  expect(door.posted.length).toBe(1);
  expect(await digests.tick()).toBe(DUE + DAY);
});

test('a restart over the due time, within the window, posts it once', async () => {
  const plan = await add();
  await lookAt(DUE - 1);
  await lookAt(DUE + 5 * HOUR, start());
  await lookAt(DUE + 5 * HOUR + 1, start({ holder: 'b' }));
  expect(await history(plan)).toEqual([[DUE, 'sent', null]]);
  expect(door.posted.length).toBe(1);
});

test('after days without the bot the latest alone is posted, and the others have their reason', async () => {
  const plan = await add();
  await lookAt(DUE + 3 * DAY + HOUR, start());
  expect(await history(plan)).toEqual([
    [DUE + 3 * DAY, 'sent', null],
    [DUE + 2 * DAY, 'skipped', OVERTAKEN],
    [DUE + DAY, 'skipped', OVERTAKEN],
    [DUE, 'skipped', OVERTAKEN],
  ]);
});

test('after the window nothing is posted, and the reason is kept once', async () => {
  const plan = await add();
  await lookAt(DUE + 7 * HOUR);
  await lookAt(DUE + 8 * HOUR);
  expect(await history(plan)).toEqual([[DUE, 'skipped', 'nobody was there to post it within 6 h']]);
  await lookAt(DUE + DAY);
  expect(door.posted.length).toBe(1);
});

test('an outage of an hour ends in one post', async () => {
  const plan = await add();
  door.before = () => {
    if (clock < DUE + HOUR) throw new TypeError('fetch failed');
  };
  for (let time = DUE; time < DUE + 2 * HOUR; time += MINUTE / 2) await lookAt(time);
  expect(await history(plan)).toEqual([[DUE, 'sent', null]]);
  expect(door.posted.length).toBe(1);
  // Five minutes apart in the end.
  expect(door.sendings).toBeLessThan(20);
});

test('an hour in which Discord says 429, or does not answer in time, ends in one post', async () => {
  const plan = await add();
  let sendings = 0;
  door.before = () => {
    if (clock >= DUE + HOUR) return;
    sendings += 1;
    // discord.js waits for what Discord asks for, and the door gives up after a minute.
    if (sendings % 2 === 0) clock += MINUTE;
    throw sendings % 2 === 0
      ? new DOMException('The operation was aborted due to timeout', 'TimeoutError')
      : new DiscordAPIError({ code: 0, message: 'limited' }, 0, 429, 'POST', 'https://a.example', {
          body: {},
          files: [],
        });
  };
  let restarts = 0;
  for (let time = DUE; time < DUE + 2 * HOUR; time = Math.max(clock, time) + MINUTE / 2) {
    // A restart in between begins nothing anew.
    if (time > DUE + restarts * 20 * MINUTE) digests = start({ holder: `a${restarts++}` });
    await lookAt(time);
  }
  expect(await history(plan)).toEqual([[DUE, 'sent', null]]);
  expect(door.posted.map(({ at }) => at >= DUE + HOUR && at <= DUE + HOUR + 6 * MINUTE)).toEqual([true]);
  expect(sendings).toBeLessThan(25);
});

test('an outage longer than the window ends with the reason', async () => {
  const plan = await add();
  door.before = () => {
    throw new TypeError('fetch failed');
  };
  for (let time = DUE; time < DUE + 7 * HOUR; time += 5 * MINUTE) await lookAt(time);
  expect(await history(plan)).toEqual([
    [DUE, 'skipped', 'Discord could not be reached, until it was too late'],
  ]);
  expect(door.posted).toEqual([]);
});

test('an outage over two due times posts the later one', async () => {
  const plan = await add({ cron: '0 * * * *', createdAt: DUE });
  door.before = () => {
    if (clock < DUE + 80 * MINUTE) throw new TypeError('fetch failed');
  };
  for (let time = DUE; time < DUE + 100 * MINUTE; time += MINUTE) await lookAt(time);
  expect(await history(plan)).toEqual([
    [DUE + HOUR, 'sent', null],
    [DUE, 'skipped', 'Discord could not be reached, until it was too late'],
  ]);
});

test('a clock that is set back posts nothing again, and goes on as usual', async () => {
  const plan = await add({ createdAt: DUE - 3 * DAY });
  await lookAt(DUE);
  for (const back of [HOUR, DAY, 2 * DAY]) await lookAt(DUE - back);
  await lookAt(DUE + MINUTE);
  await lookAt(DUE + DAY);
  expect(door.posted.length).toBe((await history(plan)).filter(([, state]) => state === 'sent').length);
  const times = (await history(plan)).filter(([, state]) => state === 'sent').map(([due]) => due);
  expect(times).toContain(DUE + DAY);
  expect(new Set(times).size).toBe(times.length);
});

test('a clock that was a week ahead for a while keeps no due time of that week from being posted', async () => {
  const plan = await add();
  await lookAt(DUE);
  await lookAt(DUE + 7 * DAY);
  expect(door.posted.length).toBe(2);
  for (let day = 1; day <= 8; day++) await lookAt(DUE + day * DAY);
  expect((await history(plan)).map(([due, state]) => [due, state])).toEqual(
    [8, 7, 6, 5, 4, 3, 2, 1, 0].map((day) => [DUE + day * DAY, 'sent']),
  );
  expect(door.posted.length).toBe(9);
});

test('two processes on one store post once', async () => {
  await add();
  const others = ['b', 'c', 'd'].map((holder) => start({ holder }));
  clock = DUE;
  await Promise.all([digests, ...others].map((each) => each.tick()));
  await Promise.all([digests, ...others].map((each) => each.settled()));
  expect(door.sendings).toBe(1);
});

test('a plan that is paused or removed is not posted, and one that is resumed goes on from then', async () => {
  const [paused, removed] = [await add(), await add()];
  await store.pause(paused.id, 'by hand');
  await store.remove(removed.id);
  await lookAt(DUE);
  expect(door.posted).toEqual([]);
  await store.resume(paused.id, DUE + MINUTE);
  await lookAt(DUE + HOUR);
  expect(door.posted).toEqual([]);
  await lookAt(DUE + DAY);
  expect(door.posted.length).toBe(1);
});

test('a plan that is paused while it waits for its turn is not posted', async () => {
  const plans = [await add(), await add(), await add(), await add(), await add(), await add()];
  door.before = () => {
    for (const { id } of plans) void store.pause(id, 'by hand');
  };
  await lookAt(DUE);
  expect(door.posted.length).toBeLessThan(6);
});

test('another schedule counts from the change on', async () => {
  const plan = await add();
  await lookAt(DUE);
  clock = DUE + 2 * HOUR;
  await store.update(plan.id, { cron: '0 9 * * *' }, clock);
  await lookAt(DUE + 3 * HOUR);
  expect(door.posted.length).toBe(1);
  await lookAt(DUE + DAY + HOUR);
  expect(await history(plan)).toEqual([
    [DUE + DAY + HOUR, 'sent', null],
    [DUE, 'sent', null],
  ]);
});

test('what was begun and then paused is settled without a post', async () => {
  const plan = await add();
  door.before = () => {
    throw new TypeError('fetch failed');
  };
  await lookAt(DUE);
  await store.pause(plan.id, 'by hand');
  door.before = () => {};
  await lookAt(DUE + HOUR);
  expect(await history(plan)).toEqual([
    [DUE, 'skipped', 'Discord could not be reached, until it was too late'],
  ]);
});

test('a store that fails is left alone for a while, told in the log, and all goes on after it', async () => {
  const said: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void said.push(line) });
  let isFull = true;
  const claim: DigestStore['claim'] = async (...told) => {
    if (isFull) throw new StoreError('The disk is full.');
    return store.claim(...told);
  };
  const runner = start({ store: { ...store, claim }, log });
  for (let count = 0; count < 10; count++) await add();
  await lookAt(DUE, runner);
  await lookAt(DUE + 1, runner);
  expect(said.length).toBeLessThan(5);
  expect(said[0]).toContain('The disk is full.');
  isFull = false;
  await lookAt(DUE + 2, start({ store: { ...store, claim } }));
  expect(door.posted.length).toBe(10);
});

test('a plan of which the schedule cannot be read is paused, and the others are posted', async () => {
  const wrong = await add({ cron: 'whenever' });
  await add();
  await lookAt(DUE);
  expect((await store.find(wrong.id))?.pausedBecause).toBe('its schedule cannot be read');
  expect(door.posted.length).toBe(1);
});

test('what is asked for by hand is posted at once, and the due time after it as well', async () => {
  const plan = await add();
  expect(await digests.postNow(plan)).toEqual({ state: 'sent', reason: null });
  await lookAt(DUE);
  expect((await history(plan)).map(([due]) => due)).toEqual([DUE, DUE - HOUR]);
});

test('what was asked for by hand and failed is not tried again, and its reason is kept', async () => {
  const plan = await add();
  door.before = () => {
    throw new TypeError('fetch failed');
  };
  expect((await digests.postNow(plan))?.state).toBe('put off');
  door.before = () => {};
  await lookAt(clock + 10 * MINUTE);
  expect(door.posted).toEqual([]);
  expect((await history(plan))[0]?.[1]).toBe('skipped');
});

test('the loop posts by itself, outlives a failure, and ends when it is told to', async () => {
  const failures: Logger = pino({ level: 'silent' });
  await add();
  let looks = 0;
  const runner = start({
    pollMs: 5,
    log: failures,
    prepare: async () => {
      looks += 1;
      if (looks === 1) throw new Error('no articles');
      clock = DUE;
    },
  });
  runner.start();
  while (door.posted.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await runner.stop();
  const after = looks;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(looks).toBe(after);
});

test('a thousand at the same time are all posted, few of them at once', async () => {
  for (let guild = 0; guild < 1000; guild++) await add({ guildId: String(guild), channelId: String(guild) });
  let now = 0;
  let most = 0;
  const compose: DigestsOptions['compose'] = async () => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setImmediate(resolve));
    now -= 1;
    return composeNote();
  };
  await lookAt(DUE, start({ compose }));
  expect(new Set(door.posted.map(({ channelId }) => channelId)).size).toBe(1000);
  expect(door.posted.length).toBe(1000);
  expect(most).toBeLessThanOrEqual(4);
});
