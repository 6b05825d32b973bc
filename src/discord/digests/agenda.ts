import { decideDelivery, lateWords, OVERTAKEN } from '../../digests/decide-delivery.ts';
import { lastDues, nextDues } from '../../digests/due-times.ts';
import { CLOCKS_APART_MS, type Delivery } from '../../store/deliveries.ts';
import type { DigestPlan } from '../../store/digest-plan.ts';
import type { DigestStore } from '../../store/store.ts';

/** A due time that is to be delivered now, or settled where it is no longer to be posted. */
export interface Task {
  readonly plan: DigestPlan;
  readonly due: number;
  /** Why it is not to be posted any more; null where it is. */
  readonly skipBecause: string | null;
}

/** What is to be done now, and when something will be next. */
export interface Work {
  readonly tasks: readonly Task[];
  /** Milliseconds since 1970; infinite for never. */
  readonly next: number;
}

/** So many of the due times that nobody was there for are recorded; those before are as well known by then. */
const MOST_RECORDED = 50;

/** Between these nothing of a plan becomes due. */
interface Quiet {
  readonly key: string;
  readonly from: number;
  readonly until: number;
}

/** What is to be done for all plans; remembers until when there is nothing to do for which. */
export class Agenda {
  readonly #store: DigestStore;
  readonly #windowMs: number;
  readonly #onFault: (plan: DigestPlan, error: unknown) => Promise<void>;
  readonly #quiet = new Map<string, Quiet>();

  /** A due time is made up for within the window; `onFault` is told of a plan whose schedule cannot be read. */
  constructor(
    store: DigestStore,
    windowMs: number,
    onFault: (plan: DigestPlan, error: unknown) => Promise<void>,
  ) {
    this.#store = store;
    this.#windowMs = windowMs;
    this.#onFault = onFault;
  }

  /** What is to be done now; due times of which nothing will come are recorded on the way. */
  async work(now: number): Promise<Work> {
    const plans = await this.#store.running();
    const open = await this.#store.open(now);
    const isOpen = new Set(open.map(keyOf));
    const tasks: Task[] = [];
    let next = Number.POSITIVE_INFINITY;
    for (const plan of plans) {
      try {
        const { post, until } = await this.#check(plan, now, isOpen);
        if (post !== null) tasks.push({ plan, due: post, skipBecause: null });
        next = Math.min(next, until);
      } catch (error) {
        await this.#onFault(plan, error);
      }
    }
    this.#forget(plans);
    return { tasks: [...tasks, ...(await this.#leftOver(open, tasks, plans, now))], next };
  }

  /** The due time to post now, and when the next one is. */
  async #check(
    plan: DigestPlan,
    now: number,
    isOpen: ReadonlySet<string>,
  ): Promise<{ readonly post: number | null; readonly until: number }> {
    const key = `${plan.cron} ${plan.zone} ${plan.countsFrom}`;
    const quiet = this.#quiet.get(plan.id);
    if (quiet?.key === key && quiet.from <= now && now < quiet.until)
      return { post: null, until: quiet.until };
    const { dues, deliveries } = await this.#history(plan, now);
    const known = deliveries.map((each) => ({ due: each.due, isDone: isDone(each, now) }));
    const { post, skip } = decideDelivery({
      now,
      countsFrom: plan.countsFrom,
      dues,
      deliveries: known,
      windowMs: this.#windowMs,
    });
    for (const { dues: skipped, reason } of skip) await this.#store.skip(plan.id, skipped, reason, now);
    const [until = Number.POSITIVE_INFINITY] = nextDues(plan, now, 1);
    if (post === null) {
      this.#quiet.set(plan.id, { key, from: dues[0] ?? plan.countsFrom, until });
      return { post, until };
    }
    const isHeld = deliveries.some(({ due }) => due === post) && !isOpen.has(`${plan.id} ${post}`);
    return { post: isHeld ? null : post, until };
  }

  /** The last due times back to one of which something is known, and that. */
  async #history(
    plan: DigestPlan,
    now: number,
  ): Promise<{ readonly dues: readonly number[]; readonly deliveries: readonly Delivery[] }> {
    // Nearly always the last one is new and the one before is known.
    for (const count of [1, 2, MOST_RECORDED]) {
      const dues = lastDues(plan, now, count).filter((due) => due >= plan.countsFrom);
      const deliveries: Delivery[] = [];
      for (const [at, due] of dues.entries()) {
        const known = await this.#store.delivery(plan.id, due);
        if (known === null) continue;
        deliveries.push(known);
        return { dues: dues.slice(0, at + 1), deliveries };
      }
      if (dues.length < count || count === MOST_RECORDED) return { dues, deliveries };
    }
    return { dues: [], deliveries: [] };
  }

  /** Deliveries that were begun and are no longer to be posted. */
  async #leftOver(
    open: readonly Delivery[],
    tasks: readonly Task[],
    plans: readonly DigestPlan[],
    now: number,
  ): Promise<Task[]> {
    const posted = new Set(tasks.map(({ plan, due }) => `${plan.id} ${due}`));
    const running = new Map(plans.map((plan) => [plan.id, plan]));
    const left: Task[] = [];
    for (const delivery of open.filter((each) => !posted.has(keyOf(each)))) {
      const plan = running.get(delivery.planId) ?? (await this.#store.find(delivery.planId));
      if (plan === null) continue;
      const because =
        plan.pausedBecause === null ? this.#lateBecause(delivery, now) : 'the digest was paused';
      const { reason } = delivery;
      left.push({
        plan,
        due: delivery.due,
        skipBecause: reason === null ? because : `${reason}; ${because}`,
      });
    }
    return left;
  }

  #lateBecause({ due }: Delivery, now: number): string {
    return now - due > this.#windowMs ? lateWords(this.#windowMs) : OVERTAKEN;
  }

  #forget(plans: readonly DigestPlan[]): void {
    const kept = new Set(plans.map(({ id }) => id));
    for (const id of this.#quiet.keys()) if (!kept.has(id)) this.#quiet.delete(id);
  }
}

/** Done; but what a clock that was ahead has skipped is not. */
function isDone({ state, at }: Delivery, now: number): boolean {
  if (state === 'claimed' || state === 'sending') return false;
  return state !== 'skipped' || at <= now + CLOCKS_APART_MS;
}

function keyOf({ planId, due }: Delivery): string {
  return `${planId} ${due}`;
}
