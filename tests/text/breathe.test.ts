import { describe, expect, it } from 'vitest';
import { makeBreather } from '../../src/text/breathe.ts';

/** Holds the event loop. */
function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('makeBreather', () => {
  it('gives way to other work once a turn has lasted', async () => {
    let others = 0;
    const breathe = makeBreather();
    setImmediate(() => others++);
    work(30);
    await breathe();
    expect(others).toBe(1);
  });

  it('goes on at once while a turn is young', async () => {
    let others = 0;
    const breathe = makeBreather();
    setImmediate(() => others++);
    await breathe();
    expect(others).toBe(0);
  });
});
