import { Tinypool } from 'tinypool';
import { type Painted, type Painting, paint } from './paint.ts';

// A thread that nobody needs any more gives its memory back.
const IDLE_MS = 15_000;
const YOUNG_MB = 2;
const OWN = new URL(import.meta.url);

let pool: Tinypool | undefined;

/** The picture of that painting, made by a second thread, one after another, while this one answers. */
export async function paintElsewhere(painting: Painting): Promise<Painted> {
  // Node runs no TypeScript, so before the build there is nothing that a thread could be started from.
  if (!OWN.pathname.endsWith('.js')) return paint(painting);
  pool ??= new Tinypool({
    filename: new URL('painting-thread.js', OWN).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    // A thread that waits without a turn of its event loop never gives back what the renderer holds outside of the heap.
    useAtomics: false,
    // It collects when it has made some garbage of its own, not knowing of the megabytes that hang on it.
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  return pool.run(painting);
}
