import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runCli } from '../../src/cli/run-cli.ts';

/** What a call wrote, and its exit status. */
export interface Called {
  readonly status: number;
  readonly output: string;
  readonly error: string;
}

/** A stream that keeps what is written to it. */
export function keepWritten(): Writable & { text: () => string } {
  const parts: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      parts.push(String(chunk));
      done();
    },
  });
  return Object.assign(stream, { text: () => parts.join('') });
}

/** Streams that are no terminal, with this standard input and these settings alone. */
export function pipes(input: string, environment: NodeJS.ProcessEnv) {
  const output = keepWritten();
  const error = keepWritten();
  const io: Io = { input: Readable.from([input]), output, error, today: '2024-06-01', environment };
  return { io, output, error };
}

/** Runs one command as a script would, on a folder of its own with two invented articles. */
export async function callCli(args: readonly string[], input = ''): Promise<Called> {
  const folder = await makeFolder({
    'harbour.md':
      '---\ntitle: Harbour reopens\ndate: 2023-05-10\nsource: Coast Post\nurl: https://coast.example/harbour\n---\n\nThe harbour of Tallow reopened on Monday, Mayor Ines Okafor said.\n\n“We waited eleven years for this day,” said Okafor.\n',
    'bridge.md':
      '---\ntitle: Bridge closed\ndate: 2023-06-02\nsource: Inland Times\n---\n\nEngineer Paul Redding closed the bridge at Marl after finding 40 cracks in its piers.\n',
  });
  const { io, output, error } = pipes(input, { CORPUS_DIR: folder, CACHE_DIR: await makeFolder({}) });
  const status = await runCli(args, io);
  return { status, output: output.text(), error: error.text() };
}

/** A folder with these files, gone when the test is over. */
export async function makeFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}
