import type { Readable, Writable } from 'node:stream';
import type { TerminalLike } from './screen.ts';

/** What a command is run with, so that tests can give their own. */
export interface Io {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & TerminalLike;
  readonly error: Writable & TerminalLike;
  /** ISO date of the machine, taken once. */
  readonly today: string;
  /** Settings; left out: those of the process and its `.env`. */
  readonly environment?: NodeJS.ProcessEnv;
}
