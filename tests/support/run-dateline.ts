import { PassThrough, Readable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';
import { runCli } from '../../src/cli/run-cli.ts';

/** What a call of the terminal left behind. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the terminal on streams in memory, with no settings but those given; today is 24 November 2026. */
export async function runDateline(
  args: readonly string[],
  { stdin = '', environment = {} }: { stdin?: string | Uint8Array; environment?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  const io = makeIo(Readable.from([Buffer.from(stdin)]), environment);
  const status = await runCli(args, io);
  return { status, ...io.written() };
}

/** Streams in memory, and what was written to them so far. */
export function makeIo(
  input: Readable,
  environment: NodeJS.ProcessEnv = {},
  { tty = false, columns }: { tty?: boolean; columns?: number } = {},
): Io & { written(): { out: string; err: string } } {
  const output = collecting({ isTTY: tty, ...(columns !== undefined && { columns }) });
  const error = collecting({ isTTY: false });
  return {
    input: Object.assign(input, { isTTY: tty }),
    output: output.stream,
    error: error.stream,
    today: '2026-11-24',
    environment,
    written: () => ({ out: output.text(), err: error.text() }),
  };
}

function collecting<Facts extends object>(facts: Facts) {
  const stream = Object.assign(new PassThrough(), facts);
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString() };
}
