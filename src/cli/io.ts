import type { Readable, Writable } from 'node:stream';

/** What a command is run with, so that tests can give their own. */
export interface Io {
  readonly input: Readable & { isTTY?: boolean };
  readonly output: Writable & { isTTY?: boolean; columns?: number };
  readonly error: Writable & { isTTY?: boolean };
  /** ISO date of the machine, taken once. */
  readonly today: string;
  readonly environment?: NodeJS.ProcessEnv;
}

/** Whether somebody sits there who can be asked for a line. */
export function isInteractive({ input, output }: Io): boolean {
  return input.isTTY === true && output.isTTY === true;
}
