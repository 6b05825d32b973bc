import { Worker } from 'node:worker_threads';
import { type ArticleReader, READ_HERE } from './article-reader.ts';
import { readElsewhere } from './read-elsewhere.ts';

// Bytes: below this a thread takes longer to start than the files to read.
const WORTH_A_THREAD = 1024 * 1024;
const OWN = new URL(import.meta.url);

/**
 * A reader for so many bytes; many are read by a second thread, so that this one stays free. `worthAThread` is how
 * many those are.
 */
export function startReader(bytes: number, worthAThread = WORTH_A_THREAD): ArticleReader {
  // Node runs no TypeScript, so before the build there is nothing that a thread could be started from.
  if (bytes < worthAThread || !OWN.pathname.endsWith('.js')) return READ_HERE;
  let started: ArticleReader | undefined;
  // Files whose content turns out to be known need none.
  const reader = () => {
    if (started) return started;
    const worker = new Worker(new URL('reading-worker.js', OWN));
    started = readElsewhere(worker, async () => {
      await worker.terminate();
    });
    return started;
  };
  return {
    read: (file, bytes) => reader().read(file, bytes),
    names: async () => (started ? started.names() : READ_HERE.names()),
    close: async () => started?.close(),
  };
}
