/** What is being worked on, so that a stop can wait for it. */
export class InHand {
  readonly #works = new Set<Promise<void>>();

  get count(): number {
    return this.#works.size;
  }

  /** Counts the work until it has ended, well or not. */
  hold(work: Promise<void>): void {
    const held = work
      .catch(() => {})
      .finally(() => {
        this.#works.delete(held);
      });
    this.#works.add(held);
  }

  /** Whether everything in hand ended within the milliseconds. */
  async settle(milliseconds: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, milliseconds, false);
    });
    const settled = Promise.all(this.#works).then(() => true);
    try {
      return await Promise.race([settled, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
