import type { Change } from './change.ts';

/** Those who look at this Discord. */
export class Watchers {
  readonly #watchers = new Set<(change: Change) => void>();

  /** Calls for all that is seen to happen until the returned function is called. */
  watch(watcher: (change: Change) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  tell(change: Change): void {
    for (const watcher of [...this.#watchers]) watcher(change);
  }
}
