import { DiscordAPIError } from 'discord.js';
import { pino } from 'pino';
import { beforeEach, expect, test } from 'vitest';
import { textsOf } from '../../../src/discord/cards/card.ts';
import type { DigestMessage } from '../../../src/discord/cards/digest-card-message.ts';
import { type DeliveryContext, deliverDigest, EMPTY } from '../../../src/discord/digests/deliver-digest.ts';
import type { DigestPlan } from '../../../src/store/digest-plan.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { StoreError } from '../../../src/store/store-error.ts';
import { composeNote, makePlan } from '../../support/digest-plan.ts';
import { FakeDoor } from '../../support/fake-door.ts';

const DUE = Date.UTC(2027, 4, 2, 6);
const MINUTE = 60_000;

let clock = DUE;
let store: Store;
let door: FakeDoor;
let plan: DigestPlan;
let composed: (DigestMessage | null)[] = [];
beforeEach(async () => {
  clock = DUE;
  composed = [];
  store = openStore(':memory:');
  door = new FakeDoor(() => clock);
  plan = await store.digests.add(makePlan({ picture: true }));
});

function deliver(change: Partial<DeliveryContext> = {}, skipBecause: string | null = null) {
  const context: DeliveryContext = {
    store: store.digests,
    door,
    compose: composeNote,
    log: pino({ level: 'silent' }),
    now: () => clock,
    holder: 'a',
    holdMs: MINUTE,
    pauseMs: 1_000,
    ...change,
  };
  return deliverDigest(context, plan, DUE, skipBecause);
}

const kept = async () => (await store.digests.deliveries(plan.id, 1))[0];
const fails = (error: unknown) => () => {
  throw error;
};
const once = (act: () => void) => {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
};
const refusal = (status: number, code: number) =>
  new DiscordAPIError({ code, message: 'no' }, code, status, 'POST', 'https://a.example', {
    body: {},
    files: [],
  });

test('a digest is posted, marked, and not posted again', async () => {
  expect(await deliver()).toEqual({ state: 'sent', reason: null });
  expect(await kept()).toMatchObject({ state: 'sent', messageId: '1', reason: null });
  expect(await deliver({ holder: 'b' })).toBeNull();
  clock += 10 * MINUTE;
  expect(await deliver({ holder: 'b' })).toBeNull();
  expect(door.posted.length).toBe(1);
});

test('where nothing is to be told nothing is sent, and the reason is kept', async () => {
  expect(await deliver({ compose: async () => null })).toEqual({ state: 'skipped', reason: EMPTY });
  expect(await kept()).toMatchObject({ state: 'skipped', reason: EMPTY });
  expect(door.sendings).toBe(0);
});

test('a failure puts it off, longer each time, and the next attempt posts it', async () => {
  door.before = once(fails(new TypeError('fetch failed')));
  expect(await deliver()).toEqual({ state: 'put off', reason: 'Discord could not be reached' });
  expect(await kept()).toMatchObject({ state: 'sending', reason: 'Discord could not be reached' });
  expect(await deliver()).toBeNull();
  clock += 1_000;
  expect(await deliver()).toEqual({ state: 'sent', reason: null });
  expect(await kept()).toMatchObject({ state: 'sent', attempts: 2, reason: null });
});

test('what was sent though the answer was lost is found in the channel, also long after', async () => {
  door.after = once(fails(new TypeError('fetch failed')));
  expect((await deliver())?.state).toBe('put off');
  clock += 60 * MINUTE;
  expect(await deliver()).toEqual({ state: 'sent', reason: null });
  expect([door.posted.length, door.sendings]).toEqual([1, 1]);
  expect(await kept()).toMatchObject({ messageId: '1' });
});

test('what a store knows nothing of, since a copy of it was put back, is found in the channel', async () => {
  await deliver();
  const before = store;
  store = openStore(':memory:');
  await store.digests.add(makePlan({ picture: true }));
  clock += 30 * MINUTE;
  expect((await deliver())?.state).toBe('sent');
  expect([door.posted.length, door.sendings]).toEqual([1, 1]);
  before.close();
});

test('where nobody may look, it is sent again within minutes, when Discord knows the nonce', async () => {
  door.mayLook = false;
  door.after = once(fails(refusal(502, 0)));
  expect(await deliver()).toEqual({ state: 'put off', reason: 'Discord answered 502' });
  clock += MINUTE;
  expect(await deliver()).toEqual({ state: 'sent', reason: null });
  expect([door.posted.length, door.sendings]).toEqual([1, 2]);
});

test('where nobody may look and it is longer ago, it is unknown and not repeated', async () => {
  door.mayLook = false;
  door.after = once(fails(new TypeError('fetch failed')));
  await deliver();
  clock += 3 * MINUTE;
  expect(await deliver()).toMatchObject({ state: 'unknown' });
  expect(await kept()).toMatchObject({ state: 'unknown', reason: expect.stringContaining('may not look') });
  clock += 60 * MINUTE;
  expect(await deliver()).toBeNull();
  expect(door.sendings).toBe(1);
});

test('a clock that was set back does not make the nonce young', async () => {
  door.mayLook = false;
  door.after = once(fails(new TypeError('fetch failed')));
  await deliver();
  clock -= 30 * MINUTE;
  expect((await deliver({ holder: 'b' }))?.state).toBe('unknown');
});

test('a look that fails puts it off, and nothing is sent', async () => {
  door.after = once(fails(new TypeError('fetch failed')));
  await deliver();
  door.beforeLook = once(fails(refusal(500, 0)));
  clock += MINUTE;
  expect((await deliver())?.state).toBe('put off');
  clock += MINUTE;
  expect((await deliver())?.state).toBe('sent');
  expect(door.posted.length).toBe(1);
});

test('what is no longer to be posted is skipped, or found to have been posted', async () => {
  door.before = once(fails(new TypeError('fetch failed')));
  await deliver();
  clock += MINUTE;
  expect(await deliver({}, 'too late')).toEqual({ state: 'skipped', reason: 'too late' });
  plan = await store.digests.add(makePlan({ channelId: '11' }));
  door.after = once(fails(new TypeError('fetch failed')));
  await deliver();
  clock += MINUTE;
  expect(await deliver({}, 'too late')).toEqual({ state: 'sent', reason: null });
});

test.each([
  [403, 50013, 'a permission is missing in the channel'],
  [403, 50001, 'I may not see the channel'],
  [404, 10003, 'the channel was deleted'],
])('at %d with code %d the plan is paused, and who set it up is told once', async (status, code, words) => {
  door.before = fails(refusal(status, code));
  expect(await deliver()).toEqual({ state: 'skipped', reason: words });
  expect((await store.digests.find(plan.id))?.pausedBecause).toBe(words);
  expect(door.told.map(({ userId }) => userId)).toEqual(['5']);
  const text = textsOf(door.told[0]?.card ?? []).join('\n');
  expect(text).toContain(words);
  expect(text).toContain('<#10>');
  expect(await deliver({ holder: 'b' })).toBeNull();
  expect(door.told.length).toBe(1);
});

test('whoever takes no messages, or is not kept, is not told, and all else goes on', async () => {
  door.before = fails(refusal(403, 50013));
  door.tell = async () => {
    throw refusal(403, 50007);
  };
  expect((await deliver())?.state).toBe('skipped');
  plan = await store.digests.add(makePlan({ createdBy: null }));
  door.tell = async () => {
    throw new Error('nobody is to be told');
  };
  expect((await deliver())?.state).toBe('skipped');
  expect((await store.digests.find(plan.id))?.pausedBecause).not.toBeNull();
});

test('what Discord calls wrong is skipped and does not pause the plan', async () => {
  door.before = once(fails(refusal(400, 50035)));
  expect(await deliver()).toEqual({ state: 'skipped', reason: 'Discord refused it (400, code 50035)' });
  expect((await store.digests.find(plan.id))?.pausedBecause).toBeNull();
});

test.each([401, 429, 500, 503])('at %d it is tried again', async (status) => {
  door.before = once(fails(refusal(status, 0)));
  expect((await deliver())?.state).toBe('put off');
  clock += MINUTE;
  expect((await deliver())?.state).toBe('sent');
});

test('a digest that cannot be composed is put off, and says so', async () => {
  const compose = async () => {
    throw new Error('no verbs');
  };
  expect(await deliver({ compose })).toEqual({ state: 'put off', reason: 'it could not be composed' });
  expect(await kept()).toMatchObject({ state: 'claimed', sendingSince: null });
});

test('a picture is left out where it may not be sent', async () => {
  const compose: DeliveryContext['compose'] = async (_, { picture }) => {
    composed.push(picture ? await composeNote() : null);
    return composeNote();
  };
  await deliver({ compose });
  plan = await store.digests.add(makePlan({ picture: true }));
  door.mayAttach = async () => false;
  await deliver({ compose });
  expect(composed.map((each) => each !== null)).toEqual([true, false]);
});

test('without a store that can be written nothing is sent', async () => {
  const full = async () => {
    throw new StoreError('the disk is full');
  };
  await expect(deliver({ store: { ...store.digests, claim: full } })).rejects.toThrow('full');
  let marks = 0;
  const mark: typeof store.digests.mark = async (...told) => {
    marks += 1;
    return marks === 1 ? full() : store.digests.mark(...told);
  };
  await expect(deliver({ store: { ...store.digests, mark } })).rejects.toThrow('full');
  expect(door.sendings).toBe(0);
});

test('a claim that another took over meanwhile sends nothing', async () => {
  const compose = async () => {
    clock += 2 * MINUTE;
    await store.digests.claim(plan.id, DUE, { by: 'b', from: clock, until: clock + MINUTE });
    return composeNote();
  };
  expect(await deliver({ compose })).toBeNull();
  expect(door.sendings).toBe(0);
});

test('a second attempt tells of the same articles as the first, and the next digest of those after', async () => {
  const asked: (readonly string[])[] = [];
  const compose: DeliveryContext['compose'] = async ({ fresh }) => {
    asked.push(fresh);
    return composeNote();
  };
  await store.digests.see([
    { id: 'old', at: DUE - 30 * 24 * 60 * MINUTE },
    { id: 'a', at: DUE - MINUTE },
  ]);
  door.before = once(fails(new TypeError('fetch failed')));
  await deliver({ compose });
  await store.digests.see([{ id: 'b', at: DUE - MINUTE }]);
  clock += MINUTE;
  await deliver({ compose });
  await deliverDigest(
    {
      store: store.digests,
      door,
      compose,
      log: pino({ level: 'silent' }),
      now: () => clock,
      holder: 'a',
      holdMs: MINUTE,
      pauseMs: 1,
    },
    plan,
    DUE + 24 * 60 * MINUTE,
  );
  expect(asked).toEqual([['a'], ['a'], ['b']]);
});
