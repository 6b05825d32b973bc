/** More than this in waiting would not be answered before the interactions' tokens end, 15 minutes. */
const MOST_WAITING = 20_000;
/** An acknowledgement that takes longer than this holds up nobody else. */
const LONGEST_HOLD_MS = 250;

/** Refused, since more questions wait than can be answered in time. */
export class QueueFullError extends Error {
  constructor() {
    super('too many questions are waiting');
  }
}

/**
 * Work done one at a time, with the event loop free between two pieces, and only while no acknowledgement is on its
 * way: Discord gives 3 s to acknowledge and 15 minutes to answer, so under load all are acknowledged first.
 */
export class AnswerQueue {
  readonly #waiting: (() => Promise<void>)[] = [];
  #acknowledging = 0;
  #running = false;

  /** Holds answers back until this acknowledgement is through, or has failed; its result. */
  async acknowledge<Result>(sending: Promise<Result>): Promise<Result> {
    this.#acknowledging += 1;
    const release = once(() => {
      this.#acknowledging -= 1;
    });
    const timer = setTimeout(release, LONGEST_HOLD_MS);
    try {
      return await sending;
    } finally {
      clearTimeout(timer);
      release();
    }
  }

  /** The result of the work when its turn has come; a QueueFullError at once where that would be too late. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#waiting.length >= MOST_WAITING) return Promise.reject(new QueueFullError());
    return new Promise((resolve, reject) => {
      this.#waiting.push(() => work().then(resolve, reject));
      if (!this.#running) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#running = true;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      await turn();
      for (const until = performance.now() + LONGEST_HOLD_MS; this.#acknowledging > 0; ) {
        if (performance.now() > until) break;
        await turn();
      }
      await next();
    }
    this.#running = false;
  }
}

/** Lets everything that came in meanwhile be read, and what was written go out. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
