import { beforeEach, expect, test } from 'vitest';
import { requestDigest } from '../../../src/discord/digests/request-digest.ts';
import type { DigestPlan } from '../../../src/store/digest-plan.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { DigestStore } from '../../../src/store/store.ts';
import { makePlan } from '../../support/digest-plan.ts';

/** A morning at eight in Berlin. */
const DUE = Date.UTC(2027, 4, 3, 6);
const DAY = 86_400_000;

let store: DigestStore;
let plan: DigestPlan;
beforeEach(async () => {
  store = openStore(':memory:').digests;
  plan = await store.add(
    makePlan({ follow: { topics: ['mills'], people: [], outlets: [] }, length: 'short' }),
  );
});

async function send(due: number, through: number): Promise<void> {
  await store.claim(plan.id, due, { by: 'a', from: due, until: due + 1 });
  await store.mark(plan.id, due, 'a', { state: 'sending', at: due, through });
  await store.mark(plan.id, due, 'a', { state: 'sent', at: due });
}

test('the first digest tells of what came within one period', async () => {
  await store.see([
    { id: 'old', at: DUE - 2 * DAY },
    { id: 'new', at: DUE - DAY },
  ]);
  expect(await requestDigest(store, plan, DUE)).toEqual({
    request: {
      fresh: ['new'],
      today: '2027-05-03',
      since: '2027-05-02',
      follow: plan.follow,
      length: 'short',
      quiet: 'nothing',
    },
    through: 2,
  });
});

test('the next one tells of what came after the last post, also where that is long ago', async () => {
  await store.see([{ id: 'a', at: DUE }]);
  await send(DUE - 5 * DAY, 1);
  await store.skip(plan.id, [DUE - DAY], 'there was nothing', DUE);
  await store.see([{ id: 'b', at: 0 }]);
  const { request } = await requestDigest(store, plan, DUE);
  expect(request).toMatchObject({ fresh: ['b'], since: '2027-04-28' });
});

test('days are those of the zone', async () => {
  const kathmandu = { ...plan, zone: 'Asia/Kathmandu' };
  const at = Date.UTC(2027, 4, 3, 18, 15);
  expect((await requestDigest(store, kathmandu, at)).request.today).toBe('2027-05-04');
  expect((await requestDigest(store, kathmandu, at - 1)).request.today).toBe('2027-05-03');
});

test('an attempt before has settled on the last article', async () => {
  await send(DUE - DAY, 0);
  await store.see([
    { id: 'a', at: DUE },
    { id: 'b', at: DUE },
  ]);
  expect((await requestDigest(store, plan, DUE, 1)).request.fresh).toEqual(['a']);
});
