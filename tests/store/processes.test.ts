import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { makePlan } from '../support/digest-plan.ts';
import { compileStore } from './compile-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
let compiled = '';
beforeAll(() => {
  mkdirSync(join(folder, 'compiled'));
  compiled = compileStore(join(folder, 'compiled'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what was written before the process was killed is all there, and nothing by halves', async () => {
  const path = join(folder, 'killed', 'dateline.sqlite');
  // The last round's moments fall elsewhere between two writes than the first one's.
  for (const [round, upTo] of [1, 7, 20, 33, 60].entries()) {
    const name = `ann${round}`;
    const { printed, signal } = await write(path, name, 0, upTo);
    expect(signal).toBe('SIGKILL');
    const done = Number(printed.at(-1));
    expect(done).toBeGreaterThanOrEqual(upTo);

    const warnings: string[] = [];
    const store = openStore(path, { onWarning: (message) => warnings.push(message) });
    const kept = [...store.feedback('1')].filter(({ question }) => question.startsWith(`${name} `));
    // Of the one that it was at, the vote may be kept already.
    expect([done, done + 1]).toContain(kept.length);
    expect(kept).toEqual(kept.map((entry, at) => ({ ...entry, ...wholeVote(name, at + 1) })));
    expect([done, done + 1].map(String)).toContain(store.settings('1').allowedChannels[0]);
    expect([done, done + 1].map((number) => text(name, number))).toContain(store.value(name));
    expect(warnings).toEqual([]);
    store.close();
  }
});

test('processes that make a store at the same time share it, and each write of each is kept', async () => {
  const path = join(folder, 'shared', 'dateline.sqlite');
  const names = ['ann', 'bob', 'cem'];
  const ends = await Promise.all(names.map((name) => write(path, name, 40)));
  expect(ends.map(({ code, errors }) => ({ code, errors }))).toEqual(
    names.map(() => ({ code: 0, errors: '' })),
  );
  expect(new Set(ends.map(({ printed }) => printed[0])).size).toBe(1);

  const store = openStore(path);
  for (const name of names) {
    const kept = [...store.feedback('1')].filter(({ question }) => question.startsWith(`${name} `));
    expect(kept).toEqual(kept.map((entry, at) => ({ ...entry, ...wholeVote(name, at + 1) })));
    expect(store.keptOf(name)).toEqual({ feedback: 40, digests: 0 });
    expect(store.value(name)).toBe(text(name, 40));
  }
  expect(store.settings('1')).toMatchObject({ questionChannels: ['40'], allowedChannels: ['40'] });
  expect(`hash ${store.hashUser('1')}`).toBe(ends[0]?.printed[0]);
  store.close();
});

test('of processes that claim the same due times each is had by one', async () => {
  const path = join(folder, 'claims', 'dateline.sqlite');
  const store = openStore(path);
  const { id } = await store.digests.add(makePlan());
  const ends = await Promise.all(
    ['ann', 'bob', 'cem'].map((name) => run('claim-deliveries.mjs', [path, name, id, '60'])),
  );
  expect(ends.map(({ code, errors }) => ({ code, errors }))).toEqual(
    ends.map(() => ({ code: 0, errors: '' })),
  );
  const had = ends.flatMap(({ printed }) => printed.map(Number)).sort((a, b) => a - b);
  expect(had).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
  store.close();
});

/** Lets a process write so many times, or kills it once it has printed that number. */
function write(path: string, name: string, count: number, killAt?: number) {
  return run('write-store.mjs', [path, name, String(count)], killAt);
}

/** Runs one of the scripts beside this file. */
async function run(script: string, args: readonly string[], killAt?: number) {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), compiled, ...args]);
  const printed: string[] = [];
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    printed.push(line);
    if (Number(line) === killAt) child.kill('SIGKILL');
  });
  const [[code, signal]] = await Promise.all([once(child, 'close'), once(lines, 'close')]);
  return { code, signal, printed, errors };
}

function wholeVote(name: string, number: number) {
  return { question: text(name, number), citations: [text(name, number), text(name, number)] };
}

function text(name: string, number: number): string {
  return `${name} ${number} `.repeat(40);
}
