import { setTimeout as sleep } from 'node:timers/promises';

/** More than this in waiting would not be answered before the interactions' tokens end, 15 minutes. */
const MOST_WAITING = 20_000;
/** So many turns of the event loop without anything new to acknowledge: what was to be sent is on its way. */
const QUIET_TURNS = 2;
/** However much comes in, an answer is given this often. */
const LONGEST_HOLD_MS = 250;

/** However many answers wait, what stands behind them goes on after so long. */
const LONGEST_BEHIND_MS = 5_000;
const LOOK_MS = 10;

/** Refused, since more questions wait than can be answered in time. */
export class QueueFullError extends Error {
  constructor() {
    super('too many questions are waiting');
  }
}

/**
 * Work done one at a time, and only when no acknowledgement waits to be sent: Discord gives 3 s to acknowledge and 15
 * minutes to answer, so under load all are acknowledged first. While they travel there is time to answer.
 */
export class AnswerQueue {
  readonly #waiting: (() => Promise<void>)[] = [];
  #acknowledged = 0;
  #running = false;

  /** Lets this acknowledgement go before any further answer; its result. */
  acknowledge<Result>(sending: Promise<Result>): Promise<Result> {
    this.#acknowledged += 1;
    return sending;
  }

  /** The result of the work when its turn has come; a QueueFullError at once where that would be too late. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#waiting.length >= MOST_WAITING) return Promise.reject(new QueueFullError());
    return new Promise((resolve, reject) => {
      this.#waiting.push(() => work().then(resolve, reject));
      if (!this.#running) void this.#work();
    });
  }

  /** Resolves when no answer waits or is being made; however many there are, within some seconds. */
  async idle(): Promise<void> {
    const until = performance.now() + LONGEST_BEHIND_MS;
    while (this.#running && performance.now() < until) await sleep(LOOK_MS);
  }

  async #work(): Promise<void> {
    this.#running = true;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      await this.#quiet();
      await next();
    }
    this.#running = false;
  }

  async #quiet(): Promise<void> {
    const until = performance.now() + LONGEST_HOLD_MS;
    for (let quiet = 0; quiet < QUIET_TURNS && performance.now() < until; ) {
      const before = this.#acknowledged;
      await turn();
      quiet = this.#acknowledged === before ? quiet + 1 : 0;
    }
  }
}

/** Lets everything that came in meanwhile be read, and what was written go out. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
