import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Loopback } from '../../../src/playground/loopback/loopback.ts';
import { openLoopback } from '../../../src/playground/loopback/open-loopback.ts';

const START_MS = 60_000;
const STOP_MS = 15_000;
const LATE_MS = 60_000;
const MS_A_TICK = 10;
const REPORT_MEMORY = fileURLToPath(new URL('report-memory.js', import.meta.url));

/** A bot in a process of its own, with a Discord of its own. */
export interface Subject {
  readonly name: string;
  readonly loopback: Loopback;
  /** Milliseconds of processor time so far, all threads. */
  cpu(): number;
  /** Resident bytes now. */
  rss(): number;
  /** Bytes after a collection. */
  collected(): Promise<NodeJS.MemoryUsage>;
  stop(): Promise<void>;
}

/** The bot that this script runs, connected and with its commands registered. */
export async function startSubject(
  name: string,
  script: string,
  environment: NodeJS.ProcessEnv,
  nodeOptions: readonly string[] = [],
): Promise<Subject> {
  const loopback = await openLoopback();
  // What comes too late is measured like the rest.
  loopback.lateAfter = LATE_MS;
  const child = spawn(process.execPath, ['--expose-gc', '--import', REPORT_MEMORY, ...nodeOptions, script], {
    env: { ...process.env, ...environment, DISCORD_TOKEN: loopback.token, DISCORD_API: loopback.api },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${name} did not start`);
  await registered(name, loopback, child);
  return {
    name,
    loopback,
    cpu() {
      // After the name in brackets; 12th and 13th from there are user and system time.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) * MS_A_TICK;
    },
    rss() {
      const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
      return Number(kilobytes) * 1024;
    },
    async collected() {
      const answer = once(child, 'message');
      child.send('memory');
      const [usage] = (await answer) as [NodeJS.MemoryUsage];
      return usage;
    },
    async stop() {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await exit;
      clearTimeout(timer);
      await loopback.close();
    },
  };
}

async function registered(name: string, loopback: Loopback, child: ChildProcess): Promise<void> {
  const until = performance.now() + START_MS;
  while (loopback.commands().length === 0 || loopback.connected === 0) {
    if (child.exitCode !== null) throw new Error(`${name} ended with status ${child.exitCode}`);
    if (performance.now() > until) throw new Error(`${name} registered no commands within ${START_MS} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
