import type { Writable } from 'node:stream';
import type { SingleBar } from 'cli-progress';
import type { OpenProgress } from '../newsroom.ts';
import type { TerminalLike } from './screen.ts';

/** What opens sooner needs no bar. */
const PATIENCE_MS = 1000;

/** A bar on a terminal while a large corpus is read; nothing where the stream is none. */
export function readingProgress(stream: Writable & TerminalLike): {
  onProgress: (progress: OpenProgress) => void;
  stop: () => void;
} {
  if (stream.isTTY !== true) return { onProgress: () => undefined, stop: () => undefined };
  let bar: SingleBar | undefined;
  let stopped = false;
  const timer = setTimeout(async () => {
    const { default: progress } = await import('cli-progress');
    if (stopped) return;
    bar = new progress.SingleBar({
      stream: stream as unknown as NodeJS.WritableStream,
      format: '{stage} {bar} {percentage}%',
      hideCursor: true,
      clearOnComplete: true,
      barCompleteChar: '━',
      barIncompleteChar: ' ',
    });
    bar.start(100, 0, { stage: 'reading ' });
  }, PATIENCE_MS);
  return {
    onProgress: ({ stage, done, total }) =>
      bar?.update(total > 0 ? Math.floor((100 * done) / total) : 0, { stage: stage.padEnd(8) }),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      bar?.stop();
    },
  };
}
