/** How a route fails for a while. */
export interface Fault {
  /** Answered instead; without it the request is only delayed. */
  readonly status?: number;
  /** How many requests it meets; 1 unless told. */
  readonly times?: number;
  readonly body?: unknown;
  /** In seconds, for 429. */
  readonly retryAfter?: number;
  readonly global?: boolean;
  /** In milliseconds, before the answer. */
  readonly delay?: number;
  /** The connection is cut: before anything is done, or when it is done and only the answer is lost. */
  readonly cut?: 'before' | 'after';
}

/** What a fault answers with; or that it does not answer. */
export type Met = FaultAnswer | 'cut before' | 'cut after';

/** What a fault answers with. */
export interface FaultAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** Faults by the routes that they meet, each tried on `METHOD /path`. */
export class Faults {
  readonly #faults: { readonly route: RegExp; readonly fault: Fault; left: number }[] = [];
  readonly #holds = new Set<{ readonly route: RegExp; readonly released: Promise<void> }>();

  fail(route: RegExp, fault: Fault): void {
    this.#faults.push({ route, fault, left: fault.times ?? 1 });
  }

  /** Lets no request of the route through until the returned function is called. */
  hold(route: RegExp): () => void {
    let release = (): void => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const hold = { route, released };
    this.#holds.add(hold);
    return () => {
      this.#holds.delete(hold);
      release();
    };
  }

  /** Waits as long as the request is held or delayed; then what comes in place of the truth, or null. */
  async meet(request: string): Promise<Met | null> {
    for (const { route, released } of this.#holds) if (route.test(request)) await released;
    const met = this.#faults.find(({ route, left }) => left > 0 && route.test(request));
    if (met === undefined) return null;
    met.left -= 1;
    const { delay = 0, status, cut } = met.fault;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (cut !== undefined) return `cut ${cut}`;
    return status === undefined ? null : answerOf(status, met.fault);
  }

  get none(): boolean {
    return this.#holds.size === 0 && this.#faults.every(({ left }) => left <= 0);
  }
}

function answerOf(status: number, fault: Fault): FaultAnswer {
  const { retryAfter = 1, global = false } = fault;
  if (status !== 429) {
    return { status, body: fault.body ?? { message: `${status}: on purpose`, code: 0 }, headers: {} };
  }
  return {
    status,
    body: fault.body ?? { message: 'You are being rate limited.', retry_after: retryAfter, global, code: 0 },
    headers: {
      'retry-after': String(retryAfter),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global ? { 'x-ratelimit-global': 'true' } : { 'x-ratelimit-remaining': '0' }),
      'x-ratelimit-reset-after': String(retryAfter),
    },
  };
}
