import { localDay } from '../text/calendar.ts';
import type { Io } from './io.ts';

/** The process's own streams and its date, taken once. */
export function processIo(): Io {
  // A reader that has seen enough closes its end; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return { input: process.stdin, output: process.stdout, error: process.stderr, today: localDay(new Date()) };
}
