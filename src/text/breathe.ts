import { setImmediate } from 'node:timers/promises';

// Short enough that a question or a heartbeat that arrives meanwhile is not felt to wait.
const TURN_MS = 20;

/** A function to await inside a long loop: it gives way to other work whenever one turn has lasted long enough. */
export function makeBreather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN_MS) return;
    await setImmediate();
    since = performance.now();
  };
}
