import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { DigestPlan } from '../../store/digest-plan.ts';
import { StoreError } from '../../store/store-error.ts';
import { Agenda, type Task } from './agenda.ts';
import { type DeliveryContext, deliverDigest, HOLD_MS, type Outcome, PAUSE_MS } from './deliver-digest.ts';
import { pauseDigest } from './pause-digest.ts';

export interface DigestsOptions extends Omit<DeliveryContext, 'holdMs' | 'pauseMs' | 'now'> {
  /** A due time is made up for within so many milliseconds. */
  readonly windowMs: number;
  readonly log: Logger;
  readonly now?: () => number;
  readonly holdMs?: number;
  readonly pauseMs?: number;
  /** Between two looks at what is due, at most. */
  readonly pollMs?: number;
  /** Between two digests of one worker. */
  readonly paceMs?: number;
  /** Done before each look. */
  readonly prepare?: (now: number) => Promise<void>;
}

/** What a plan changed by hand, or by another process, waits for at most. */
const POLL_MS = 5_000;
/** Digests at the same time. With the pace, a thousand take 50 s, less than half of what Discord lets a bot send. */
const WORKERS = 4;
const PACE_MS = 200;
/** A store that cannot be written lets everything wait for a second; it is left alone for longer each time. */
const FIRST_REST_MS = 5_000;
const LONGEST_REST_MS = 60_000;

/** Posts digests when they are due, until it is stopped. No failure ends it. */
export class Digests {
  readonly #context: DeliveryContext;
  readonly #agenda: Agenda;
  readonly #pollMs: number;
  readonly #paceMs: number;
  readonly #prepare: (now: number) => Promise<void>;
  readonly #queue: Task[] = [];
  readonly #busy = new Set<string>();
  readonly #workers = new Set<Promise<void>>();
  readonly #stopping = new AbortController();
  #loop: Promise<void> | null = null;
  #restUntil = 0;
  #restMs = 0;

  constructor(options: DigestsOptions) {
    const {
      now = Date.now,
      holdMs = HOLD_MS,
      pauseMs = PAUSE_MS,
      pollMs = POLL_MS,
      paceMs = PACE_MS,
      prepare,
      windowMs,
    } = options;
    this.#context = { ...options, now, holdMs, pauseMs };
    this.#agenda = new Agenda(options.store, windowMs, (plan, error) => this.#pauseWrong(plan, error));
    this.#pollMs = pollMs;
    this.#paceMs = paceMs;
    this.#prepare = prepare ?? (async () => {});
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  /** Takes nothing up any more; resolves when what is in hand has ended. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#queue.length = 0;
    await this.#loop;
    await this.settled();
  }

  /**
   * Posts the plan at once, whenever it is due, without a second try; an Error where the store fails. What may be in
   * the channel all the same is looked for later.
   */
  postNow(plan: DigestPlan): Promise<Outcome | null> {
    return deliverDigest(this.#context, plan, this.#context.now());
  }

  /** Looks once at what is due, and begins with it; when the next is due, in milliseconds since 1970. */
  async tick(): Promise<number> {
    const { now } = this.#context;
    if (performance.now() < this.#restUntil) return now() + this.#restMs;
    await this.#prepare(now());
    const { tasks, next } = await this.#agenda.work(now());
    for (const task of tasks) {
      const key = keyOf(task);
      if (this.#busy.has(key) || this.#stopping.signal.aborted) continue;
      this.#busy.add(key);
      this.#queue.push(task);
    }
    for (let free = Math.min(this.#queue.length, WORKERS - this.#workers.size); free > 0; free--)
      this.#hire();
    return next;
  }

  /** Resolves when nothing is in hand. */
  async settled(): Promise<void> {
    while (this.#workers.size > 0) await Promise.all(this.#workers);
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      let next = Number.POSITIVE_INFINITY;
      try {
        next = await this.tick();
      } catch (error) {
        this.#failed(error, 'digests could not be looked at');
      }
      // A clock that is set meanwhile is noticed at the next look.
      const wait = Math.min(Math.max(next - this.#context.now(), 0) + 1, this.#pollMs);
      await sleep(wait, undefined, { signal }).catch(() => {});
    }
  }

  #hire(): void {
    const worker = this.#work().finally(() => this.#workers.delete(worker));
    this.#workers.add(worker);
  }

  async #work(): Promise<void> {
    for (let task = this.#queue.shift(); task !== undefined; task = this.#queue.shift()) {
      await this.#do(task);
      if (this.#queue.length > 0 && this.#paceMs > 0) await sleep(this.#paceMs);
    }
  }

  async #do(task: Task): Promise<void> {
    try {
      if (performance.now() < this.#restUntil || this.#stopping.signal.aborted) return;
      // It may have waited behind a thousand others, and have been paused or changed meanwhile.
      const plan = await this.#context.store.find(task.plan.id);
      if (plan === null || (plan.pausedBecause !== null && task.skipBecause === null)) return;
      await deliverDigest(this.#context, plan, task.due, task.skipBecause);
      this.#restMs = 0;
    } catch (error) {
      this.#failed(error, 'a digest failed');
    } finally {
      this.#busy.delete(keyOf(task));
    }
  }

  #failed(error: unknown, words: string): void {
    this.#context.log.error({ event: 'digest', err: error }, words);
    if (!(error instanceof StoreError)) return;
    this.#restMs = Math.min(Math.max(this.#restMs * 2, FIRST_REST_MS), LONGEST_REST_MS);
    this.#restUntil = performance.now() + this.#restMs;
  }

  async #pauseWrong(plan: DigestPlan, error: unknown): Promise<void> {
    if (error instanceof StoreError) throw error;
    await pauseDigest(this.#context, plan, 'its schedule cannot be read');
  }
}

function keyOf({ plan, due }: Task): string {
  return `${plan.id} ${due}`;
}
