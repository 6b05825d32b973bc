import { pino } from 'pino';
import { expect, test } from 'vitest';
import { digestMark } from '../../../src/discord/digests/digest-mark.ts';
import { Digests } from '../../../src/discord/digests/run-digests.ts';
import type { DigestPlan } from '../../../src/store/digest-plan.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { composeNote, makePlan } from '../../support/digest-plan.ts';
import { expectedDues } from '../../support/expected-dues.ts';
import { FakeDoor } from '../../support/fake-door.ts';
import { makeChance } from '../../support/make-chance.ts';
import { oddSchedules, ZONES } from '../../support/odd-schedules.ts';

const HOUR = 3_600_000;
const FROM = Date.UTC(2027, 0, 1);
const TO = Date.UTC(2029, 0, 1);
// Two due times of a line are half an hour apart, and a quarter where a clock leaves one out.
const LONGEST_STEP_MS = 14 * 60_000;

test.each(ZONES)(
  'over two years in %s each due time is posted exactly once, within a step of the clock',
  async (zone) => {
    const clock = { now: FROM };
    // Restarts and clocks come as they come, and the same ones each time.
    const chance = makeChance(20_270_101);
    const store = openStore(':memory:');
    const door = new FakeDoor(() => clock.now);
    const start = (holder: string) =>
      new Digests({
        store: store.digests,
        door,
        compose: composeNote,
        log: pino({ level: 'silent' }),
        now: () => clock.now,
        windowMs: 6 * HOUR,
        holder,
        paceMs: 0,
      });
    const schedules = oddSchedules().filter((each) => each.zone === zone);
    const plans: DigestPlan[] = [];
    for (const [at, { cron }] of schedules.entries())
      plans.push(await store.digests.add(makePlan({ guildId: String(at), cron, zone, createdAt: FROM })));

    let digests = start('first');
    let other = start('other');
    let restarts = 0;
    const counted = new Map<string, number[]>();
    let taken = 0;
    while (clock.now < TO) {
      // The other process looks now and then, and at the same time.
      const [next] = await Promise.all([digests.tick(), chance() < 0.3 ? other.tick() : null]);
      await Promise.all([digests.settled(), other.settled()]);
      for (; taken < door.posted.length; taken++) {
        const { nonce } = door.posted[taken] ?? { nonce: '' };
        counted.set(nonce, [...(counted.get(nonce) ?? []), clock.now]);
      }
      // Nothing happens until the next due time; the clock is looked at some time after it.
      clock.now = Math.max(next, clock.now) + Math.floor(chance() * LONGEST_STEP_MS);
      if (chance() < 0.01) {
        restarts += 1;
        if (chance() < 0.5) digests = start(`first ${restarts}`);
        else other = start(`other ${restarts}`);
      }
      // A clock that is set back for a while.
      if (chance() < 0.01) clock.now -= Math.floor(chance() * 3 * HOUR);
    }

    let all = 0;
    for (const [at, plan] of plans.entries()) {
      const { plain } = schedules[at] ?? {};
      if (plain === undefined) throw new Error('There is a plan for each schedule.');
      const dues = expectedDues(plain, FROM, TO);
      all += dues.length;
      const times = dues.map((due) => counted.get(digestMark(plan, due).nonce) ?? []);
      const name = `${plan.cron} in ${plan.zone}`;
      expect([name, dues.filter((_, each) => times[each]?.length !== 1)]).toEqual([name, []]);
      const late = dues.filter((due, each) => {
        const posted = times[each]?.[0] ?? 0;
        return posted < due || posted > due + LONGEST_STEP_MS;
      });
      expect([name, late]).toEqual([name, []]);
      const history = await store.digests.deliveries(plan.id, 5_000);
      const kept = history.map(({ due }) => due).reverse();
      // Those of long ago are kept no longer.
      expect([name, kept]).toEqual([name, dues.slice(dues.length - kept.length)]);
      expect(kept.length).toBeGreaterThanOrEqual(Math.min(dues.length, 200));
      expect(history.filter(({ state }) => state !== 'sent')).toEqual([]);
    }
    expect(door.posted.length).toBe(all);
    expect(all).toBeGreaterThan(2_000);
    expect(restarts).toBeGreaterThan(5);
  },
  120_000,
);
