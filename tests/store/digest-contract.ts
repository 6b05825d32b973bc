import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLOCKS_APART_MS, DELIVERY_DAYS, type Hold } from '../../src/store/deliveries.ts';
import type { NewDigestPlan } from '../../src/store/digest-plan.ts';
import { PLANS_PER_GUILD } from '../../src/store/digest-plans.ts';
import type { StoreOptions } from '../../src/store/open-store.ts';
import { GONE_DAYS } from '../../src/store/seen-articles.ts';
import type { Store } from '../../src/store/store.ts';
import { StoreError } from '../../src/store/store-error.ts';

const NOW = Date.UTC(2031, 4, 2, 7);
const DAY = 86_400_000;

/** What every store does for digests, as tests; `open` gives an empty one. */
export function digestContract(open: (options?: StoreOptions) => Store): void {
  const openDigests = (options?: StoreOptions) => open(options).digests;

  test('a plan comes back as it was added, with an id and not paused', async () => {
    const digests = openDigests();
    const plan = await digests.add(planOf({ roleId: '30', picture: true }));
    expect(plan).toEqual({
      ...planOf({ roleId: '30', picture: true }),
      id: plan.id,
      countsFrom: NOW,
      pausedBecause: null,
    });
    expect(await digests.find(plan.id)).toEqual(plan);
    expect(await digests.find('no such id')).toBeNull();
    expect(await digests.find(`${plan.id}0`)).toBeNull();
  });

  test("a server's plans are listed in their order, without those of others", async () => {
    const digests = openDigests();
    const first = await digests.add(planOf({}));
    await digests.add(planOf({ guildId: '2' }));
    const second = await digests.add(planOf({ channelId: '11' }));
    expect(await digests.list('1')).toEqual([first, second]);
    expect(await digests.list('3')).toEqual([]);
    expect((await digests.running()).length).toBe(3);
  });

  test('an id is never given again', async () => {
    const digests = openDigests();
    const { id } = await digests.add(planOf({}));
    expect(await digests.remove(id)).toBe(true);
    expect(await digests.remove(id)).toBe(false);
    expect((await digests.add(planOf({}))).id).not.toBe(id);
  });

  test('a server has so many plans, and one more is refused in words', async () => {
    const digests = openDigests();
    for (let count = 0; count < PLANS_PER_GUILD; count++) await digests.add(planOf({}));
    await expect(digests.add(planOf({}))).rejects.toThrow(/may have 25 digests/);
    await digests.add(planOf({ guildId: '2' }));
    expect((await digests.list('1')).length).toBe(PLANS_PER_GUILD);
  });

  test('a value that no plan may have is refused by its name, and nothing changes', async () => {
    const digests = openDigests();
    await expect(digests.add(planOf({ length: 'endless' as 'long' }))).rejects.toThrow(/length/);
    const plan = await digests.add(planOf({}));
    await expect(digests.update(plan.id, { cron: '' }, NOW)).rejects.toThrow(StoreError);
    expect(await digests.list('1')).toEqual([plan]);
  });

  test('a change keeps the rest, and counts due times anew where the schedule changed', async () => {
    const digests = openDigests();
    const plan = await digests.add(planOf({}));
    const longer = await digests.update(plan.id, { length: 'long' }, NOW + 5);
    expect(longer).toEqual({ ...plan, length: 'long' });
    const later = await digests.update(plan.id, { cron: '0 9 * * *' }, NOW + 6);
    expect(later).toEqual({ ...plan, length: 'long', cron: '0 9 * * *', countsFrom: NOW + 6 });
    expect((await digests.update(plan.id, { zone: 'UTC' }, NOW + 7))?.countsFrom).toBe(NOW + 7);
    expect(await digests.update('99', { length: 'long' }, NOW)).toBeNull();
  });

  test('a paused plan says why, does not run, and counts from its resumption', async () => {
    const digests = openDigests();
    const { id } = await digests.add(planOf({}));
    expect(await digests.pause(id, 'the channel is gone')).toBe(true);
    expect(await digests.pause(id, 'something else')).toBe(false);
    expect((await digests.find(id))?.pausedBecause).toBe('the channel is gone');
    expect(await digests.running()).toEqual([]);
    expect(await digests.resume(id, NOW + 9)).toBe(true);
    expect(await digests.resume(id, NOW + 10)).toBe(false);
    expect(await digests.find(id)).toMatchObject({ pausedBecause: null, countsFrom: NOW + 9 });
    expect((await digests.running()).length).toBe(1);
  });

  test('a due time is claimed by one alone, until its time has run out', async () => {
    const digests = openDigests();
    const { id } = await digests.add(planOf({}));
    expect(await digests.claim(id, NOW, holdOf('a', 0))).toMatchObject({
      planId: id,
      due: NOW,
      state: 'claimed',
      attempts: 1,
      sendingSince: null,
    });
    expect(await digests.claim(id, NOW, holdOf('b', 1))).toBeNull();
    expect(await digests.claim(id, NOW, holdOf('b', 99_999))).toBeNull();
    expect(await digests.claim(id, NOW + 1, holdOf('b', 1))).toMatchObject({ attempts: 1 });
    expect(await digests.claim(id, NOW, holdOf('b', 100_000))).toMatchObject({ attempts: 2 });
    expect(await digests.mark(id, NOW, 'a', { state: 'sent', at: NOW })).toBe(false);
    expect(await digests.mark(id, NOW, 'b', { state: 'sent', at: NOW, messageId: '5' })).toBe(true);
    expect(await digests.claim(id, NOW, holdOf('c', 500_000))).toBeNull();
    expect(await digests.delivery(id, NOW)).toMatchObject({ state: 'sent', messageId: '5', attempts: 2 });
  });

  test('what may have been sent stays so for the next one, with the first moment of it', async () => {
    const digests = openDigests();
    const { id } = await digests.add(planOf({}));
    await digests.claim(id, NOW, holdOf('a', 0));
    await digests.mark(id, NOW, 'a', { state: 'sending', at: NOW + 1, through: 7 });
    const again = await digests.claim(id, NOW, holdOf('b', 200_000));
    expect(again).toMatchObject({ state: 'sending', sendingSince: NOW + 1, through: 7 });
    await digests.mark(id, NOW, 'b', { state: 'sending', at: NOW + 200_001 });
    expect(await digests.delivery(id, NOW)).toMatchObject({ sendingSince: NOW + 1, through: 7 });
  });

  test('a claim given back with a reason may be had from the moment that was told', async () => {
    const digests = openDigests();
    const { id } = await digests.add(planOf({}));
    await digests.claim(id, NOW, holdOf('a', 0));
    await digests.mark(id, NOW, 'a', {
      state: 'claimed',
      at: NOW,
      reason: 'Discord is away',
      until: NOW + 50,
    });
    expect(await digests.open(NOW + 49)).toEqual([]);
    expect(await digests.open(NOW + 50)).toMatchObject([{ due: NOW, reason: 'Discord is away' }]);
    expect(await digests.claim(id, NOW, holdOf('b', 49))).toBeNull();
    expect(await digests.claim(id, NOW, holdOf('b', 50))).toMatchObject({ reason: 'Discord is away' });
    await digests.mark(id, NOW, 'b', { state: 'sent', at: NOW, reason: null });
    expect(await digests.delivery(id, NOW)).toMatchObject({ state: 'sent', reason: null });
    expect(await digests.open(NOW + DAY)).toEqual([]);
  });

  test('a claim, and a skip, that a clock far ahead has made binds nobody when it is back', async () => {
    const digests = openDigests();
    const { id } = await digests.add(planOf({}));
    await digests.claim(id, NOW, holdOf('a', DAY));
    await digests.skip(id, [NOW + 1], 'too late', NOW + DAY);
    expect((await digests.open(NOW)).length).toBe(1);
    expect(await digests.claim(id, NOW, holdOf('b', 0))).toMatchObject({ attempts: 2 });
    expect(await digests.claim(id, NOW + 1, holdOf('b', 0))).toMatchObject({ state: 'claimed' });
    // Two machines' clocks differ by a little.
    await digests.claim(id, NOW + 2, holdOf('a', CLOCKS_APART_MS));
    expect(await digests.claim(id, NOW + 2, holdOf('b', 0))).toBeNull();
  });

  test('due times are skipped with a reason, where nothing is known of them', async () => {
    const digests = openDigests();
    const { id } = await digests.add(planOf({}));
    await digests.claim(id, 2, holdOf('a', 0));
    await digests.mark(id, 2, 'a', { state: 'sent', at: NOW });
    await digests.skip(id, [1, 2, 3], 'nobody was there', NOW);
    expect((await digests.deliveries(id, 10)).map(({ due, state, reason }) => [due, state, reason])).toEqual([
      [3, 'skipped', 'nobody was there'],
      [2, 'sent', null],
      [1, 'skipped', 'nobody was there'],
    ]);
    expect((await digests.deliveries(id, 1)).length).toBe(1);
    expect(await digests.claim(id, 3, holdOf('a', 0))).toBeNull();
    expect(await digests.lastSent(id, 3)).toMatchObject({ due: 2 });
    expect(await digests.lastSent(id, 2)).toBeNull();
  });

  test('nothing is claimed or skipped for a plan that there is not', async () => {
    const digests = openDigests();
    expect(await digests.claim('77', NOW, holdOf('a', 0))).toBeNull();
    await digests.skip('77', [NOW], 'why', NOW);
    expect(await digests.deliveries('77', 5)).toEqual([]);
  });

  test('deliveries go with their plan, and with the server', async () => {
    const store = open();
    const [one, two, other] = await Promise.all(
      ['1', '1', '2'].map((guildId) => store.digests.add(planOf({ guildId }))),
    );
    for (const plan of [one, two, other]) await store.digests.claim(plan?.id ?? '', NOW, holdOf('a', 0));
    await store.digests.remove(one?.id ?? '');
    expect(await store.digests.deliveries(one?.id ?? '', 5)).toEqual([]);
    expect((await store.digests.deliveries(two?.id ?? '', 5)).length).toBe(1);
    store.forgetGuild('1');
    expect(await store.digests.list('1')).toEqual([]);
    expect(await store.digests.deliveries(two?.id ?? '', 5)).toEqual([]);
    expect((await store.digests.deliveries(other?.id ?? '', 5)).length).toBe(1);
  });

  test('of more deliveries than a plan may have the oldest go, and none that somebody is at', async () => {
    const digests = openDigests({ deliveriesPerPlan: 3 });
    const { id } = await digests.add(planOf({}));
    const other = await digests.add(planOf({}));
    await digests.skip(other.id, [1], 'why', NOW);
    await digests.claim(id, 0, holdOf('a', 0));
    await digests.skip(id, [1, 2, 3, 4, 5], 'why', NOW);
    expect((await digests.deliveries(id, 10)).map(({ due }) => due)).toEqual([5, 4, 3, 0]);
    expect((await digests.deliveries(other.id, 10)).length).toBe(1);
  });

  test('deliveries of long ago go, but for the latest ones', async () => {
    const digests = openDigests();
    const { id } = await digests.add(planOf({}));
    const dues = Array.from({ length: 210 }, (_, at) => NOW - (DELIVERY_DAYS + 300 - at) * DAY);
    await digests.skip(id, dues, 'why', NOW);
    expect((await digests.deliveries(id, 1000)).length).toBe(200);
    await digests.skip(id, [NOW], 'why', NOW);
    expect((await digests.deliveries(id, 1000)).length).toBe(200);
  });

  test('of the user who set a digest up nothing is kept when it is so wished, and the digest goes on', async () => {
    const store = open();
    const [ann, bob] = [store.hashUser('5'), store.hashUser('6')];
    const { id } = await store.digests.add(planOf({ createdBy: '5' }));
    await store.digests.add(planOf({ createdBy: '5', guildId: '2' }));
    const other = await store.digests.add(planOf({ createdBy: '6' }));
    await store.digests.add(planOf({ createdBy: null }));
    expect(store.keptOf(ann)).toEqual({ feedback: 0, digests: 2 });
    expect(store.forgetUser(ann)).toBe(2);
    expect(store.keptOf(ann)).toEqual({ feedback: 0, digests: 0 });
    expect(store.keptOf(bob)).toEqual({ feedback: 0, digests: 1 });
    expect((await store.digests.find(id))?.createdBy).toBeNull();
    expect((await store.digests.find(other.id))?.createdBy).toBe('6');
    expect((await store.digests.running()).length).toBe(4);
  });

  test('an article is first seen once, in the order of seeing whatever the clock says', async () => {
    const digests = openDigests();
    expect(await digests.lastSeen()).toBe(0);
    expect(await digests.see([seen('a', NOW), seen('b', NOW + 5)])).toBe(2);
    const before = await digests.lastSeen();
    expect(await digests.see([seen('b', NOW + 9), seen('c', NOW - 100)])).toBe(1);
    const through = await digests.lastSeen();
    expect(await digests.seenBetween(before, through)).toEqual(['c']);
    expect(await digests.seenBetween(0, before)).toEqual(['a', 'b']);
    expect(await digests.seenBetween(through, through + 10)).toEqual([]);
    expect(await digests.seenSince(NOW + 1, through)).toEqual(['b']);
    expect(await digests.seenSince(NOW, 1)).toEqual(['a']);
    expect(await digests.seen()).toEqual(['a', 'b', 'c']);
  });

  test('an article that went and came back is not new, unless it was away for very long', async () => {
    const digests = openDigests();
    await digests.see([seen('a', NOW), seen('b', NOW)]);
    await digests.miss(['a', 'nobody'], NOW);
    expect(await digests.see([seen('a', NOW + DAY)])).toBe(0);
    await digests.miss(['a'], NOW + 2 * DAY);
    await digests.miss([], NOW + (GONE_DAYS + 1) * DAY);
    expect(await digests.seen()).toEqual(['a', 'b']);
    await digests.miss([], NOW + (GONE_DAYS + 3) * DAY);
    expect(await digests.seen()).toEqual(['b']);
    expect(await digests.see([seen('a', NOW + 500 * DAY)])).toBe(1);
  });

  test('any words come back well-formed and otherwise as they were', async () => {
    const digests = openDigests();
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    const plans = fc.record({
      topics: fc.array(text, { maxLength: 4 }),
      people: fc.array(text, { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(text, plans, text, async (guild, { topics, people }, because) => {
        const guildId = `g${guild}`.replaceAll('\0', '').toWellFormed();
        const plan = await digests.add(planOf({ guildId, follow: { topics, people, outlets: [] } }));
        expect(plan.follow).toEqual({
          topics: topics.map((each) => each.toWellFormed()),
          people: people.map((each) => each.toWellFormed()),
          outlets: [],
        });
        await digests.pause(plan.id, because);
        expect((await digests.find(plan.id))?.pausedBecause).toBe(because.toWellFormed());
        expect(await digests.list(guildId)).toContainEqual(await digests.find(plan.id));
        await digests.skip(plan.id, [1], because, 1);
        expect((await digests.delivery(plan.id, 1))?.reason).toBe(because.toWellFormed());
        const id = because.toWellFormed();
        await digests.see([seen(id, 1)]);
        expect(await digests.seen()).toContain(id);
        await digests.remove(plan.id);
      }),
      { numRuns: 40, examples: [['a', { topics: ['\ud800', '\0', '"\\'], people: ['🌊'] }, '']] },
    );
  }, 120_000);

  test('a closed store rejects what is asked of it, with an error in words', async () => {
    const store = open();
    store.close();
    await expect(store.digests.list('1')).rejects.toThrow(StoreError);
    await expect(store.digests.claim('1', NOW, holdOf('a', 0))).rejects.toThrow(/closed/);
    await expect(store.digests.lastSeen()).rejects.toThrow(/closed/);
  });
}

function planOf(plan: Partial<NewDigestPlan>): NewDigestPlan {
  return {
    guildId: '1',
    channelId: '10',
    createdBy: '5',
    createdAt: NOW,
    cron: '0 8 * * *',
    zone: 'Europe/Berlin',
    follow: { topics: ['mills'], people: [], outlets: [] },
    length: 'medium',
    quiet: 'nothing',
    roleId: null,
    picture: false,
    ...plan,
  };
}

/** A hold from so many milliseconds after NOW, for 100 s. */
function holdOf(by: string, after: number): Hold {
  return { by, from: NOW + after, until: NOW + after + 100_000 };
}

function seen(id: string, at: number) {
  return { id, at };
}
