import type { OpenProgress } from '../newsroom.ts';
import type { Io } from './io.ts';

// A bar that flashes up for less is noise.
const PATIENCE_MS = 1000;
const STAGES = { reading: 'reading articles', indexing: 'indexing' } as const;

/** Where progress is told, and its end. */
export interface Progress {
  show(progress: OpenProgress): void;
  stop(): void;
}

/** A bar on a terminal once the work has lasted about a second; nothing anywhere else. */
export async function showProgress(
  stream: Io['error'],
  now: () => number = () => performance.now(),
): Promise<Progress> {
  if (!stream.isTTY) return { show: () => {}, stop: () => {} };
  const { SingleBar } = (await import('cli-progress')).default;
  const bar = new SingleBar({
    stream,
    format: '{stage} [{bar}] {percentage}%',
    barCompleteChar: '#',
    barIncompleteChar: '.',
    barsize: 30,
    clearOnComplete: true,
    // An interrupted run would leave the terminal without its cursor.
    hideCursor: false,
    linewrap: true,
  });
  const since = now();
  let running = false;
  return {
    show: ({ stage, done, total }) => {
      if (total <= 0 || now() - since < PATIENCE_MS) return;
      if (!running) bar.start(total, 0, { stage: STAGES[stage] });
      running = true;
      bar.setTotal(total);
      bar.update(Math.min(done, total), { stage: STAGES[stage] });
    },
    stop: () => {
      if (running) bar.stop();
      running = false;
    },
  };
}
