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

/** A stretch of time in which a plan is due no further time. */
interface Stretch {
  /** Of the plan's schedule. */
  readonly key: string;
  /** The last due times up to its beginning, the latest first; two where there are as many. */
  readonly dues: readonly number[];
  /** The next one, with which it ends. */
  readonly next: number;
  /** Nothing is to be done until then. */
  isDone: boolean;
}

/** What is to be done for all plans; remembers until when there is nothing to do for which. */
export class Agenda {
  readonly #store: DigestStore;
  readonly #windowMs: number;
  readonly #onFault: (plan: DigestPlan, error: unknown) => Promise<void>;
  readonly #stretches = new Map<string, Stretch>();

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
        const { post, next: ownNext } = await this.#check(plan, now, isOpen);
        if (post !== null) tasks.push({ plan, due: post, skipBecause: null });
        next = Math.min(next, ownNext);
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
  ): Promise<{ readonly post: number | null; readonly next: number }> {
    const stretch = this.#stretchAt(plan, now);
    const { next } = stretch;
    if (stretch.isDone) return { post: null, next };
    const { dues, deliveries } = await this.#history(plan, stretch, now);
    const known = deliveries.map((each) => ({ due: each.due, isDone: isDone(each) }));
    const { post, skip } = decideDelivery({
      now,
      countsFrom: plan.countsFrom,
      dues,
      deliveries: known,
      windowMs: this.#windowMs,
    });
    for (const { dues: skipped, reason } of skip) await this.#store.skip(plan.id, skipped, reason, now);
    stretch.isDone = post === null;
    const isHeld = deliveries.some(({ due }) => due === post) && !isOpen.has(`${plan.id} ${post}`);
    return { post: isHeld ? null : post, next };
  }

  /** The stretch in which that moment lies. */
  #stretchAt(plan: DigestPlan, now: number): Stretch {
    const key = `${plan.cron} ${plan.zone} ${plan.countsFrom}`;
    const last = this.#stretches.get(plan.id);
    const isSame = last?.key === key;
    if (isSame && (last.dues[0] ?? plan.countsFrom) <= now && now < last.next) return last;
    // Nearly always it is the one after the last.
    const after = isSame && now >= last.next ? nextOf(plan, last.next) : 0;
    const stretch =
      isSame && now < after
        ? { key, dues: [last.next, ...last.dues].slice(0, 2), next: after, isDone: false }
        : { key, dues: lastDues(plan, now, 2), next: nextOf(plan, now), isDone: false };
    this.#stretches.set(plan.id, stretch);
    return stretch;
  }

  /** The last due times back to one of which something is known, and that. */
  async #history(
    plan: DigestPlan,
    stretch: Stretch,
    now: number,
  ): Promise<{ readonly dues: readonly number[]; readonly deliveries: readonly Delivery[] }> {
    // Nearly always the last one is new and the one before is known.
    const few = await this.#knownAmong(plan, stretch.dues, now);
    const isWhole = few.deliveries.length > 0 || few.dues.length < 2;
    return isWhole ? few : this.#knownAmong(plan, lastDues(plan, now, MOST_RECORDED), now);
  }

  async #knownAmong(
    plan: DigestPlan,
    all: readonly number[],
    now: number,
  ): Promise<{ readonly dues: readonly number[]; readonly deliveries: readonly Delivery[] }> {
    const dues = all.filter((due) => due >= plan.countsFrom);
    for (const [at, due] of dues.entries()) {
      const known = await this.#store.delivery(plan.id, due);
      if (known !== null && !isVoid(known, now)) return { dues: dues.slice(0, at + 1), deliveries: [known] };
    }
    return { dues, deliveries: [] };
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
      left.push({ plan, due: delivery.due, skipBecause: this.#skipBecause(plan, delivery, now) });
    }
    return left;
  }

  #skipBecause({ pausedBecause }: DigestPlan, { due, reason }: Delivery, now: number): string {
    if (reason !== null) return `${reason}, until it was too late`;
    if (pausedBecause !== null) return 'the digest was paused';
    return now - due > this.#windowMs ? lateWords(this.#windowMs) : OVERTAKEN;
  }

  #forget(plans: readonly DigestPlan[]): void {
    const kept = new Set(plans.map(({ id }) => id));
    for (const id of this.#stretches.keys()) if (!kept.has(id)) this.#stretches.delete(id);
  }
}

function nextOf(plan: DigestPlan, after: number): number {
  return nextDues(plan, after, 1)[0] ?? Number.POSITIVE_INFINITY;
}

function isDone({ state }: Delivery): boolean {
  return state !== 'claimed' && state !== 'sending';
}

/** Skipped by a clock that was ahead. */
function isVoid({ state, at }: Delivery, now: number): boolean {
  return state === 'skipped' && at > now + CLOCKS_APART_MS;
}

function keyOf({ planId, due }: Delivery): string {
  return `${planId} ${due}`;
}
