import { LRUCache } from 'lru-cache';

// Users or channels remembered; with more at once, those longest silent may ask again sooner.
const MOST_KEYS = 50_000;

/** When each user or channel may ask again. Held in memory: after a restart everybody may. */
export class Cooldown {
  readonly #until = new LRUCache<string, number>({ max: MOST_KEYS });

  /** Milliseconds to wait still, 0 where none; then this counts as asked at `now`, in milliseconds. */
  take(key: string, seconds: number, now: number): number {
    if (seconds <= 0) return 0;
    const left = this.left(key, seconds, now);
    if (left === 0) this.#until.set(key, now + seconds * 1000);
    return left;
  }

  /** Milliseconds to wait still; a shorter setting counts at once, and a clock set back blocks nobody. */
  left(key: string, seconds: number, now: number): number {
    const left = (this.#until.get(key) ?? 0) - now;
    return left > 0 && left <= seconds * 1000 ? left : 0;
  }
}
