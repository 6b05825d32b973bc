import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import { keepWritten, makeFolder } from '../support/call-cli.ts';

/** Types the lines on a terminal without colour and gives what it showed. */
async function type(lines: readonly string[]): Promise<{ status: number; shown: string; history: string }> {
  const folder = await makeFolder({ 'one.txt': 'Rain fell on Marl on 3 May 2023.\n' });
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(keepWritten(), { isTTY: true, columns: 80, hasColors: () => false });
  const cache = await makeFolder({});
  const environment = { CORPUS_DIR: folder, CACHE_DIR: cache, DATA_DIR: cache };
  const called = runCli([], { input, output, error: keepWritten(), today: '2024-06-01', environment });
  const deadline = AbortSignal.timeout(10_000);
  while (!output.text().includes('Ask a question')) {
    deadline.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  input.write(lines.map((line) => `${line}\r`).join(''));
  const status = await called;
  const history = await readFile(join(cache, 'history'), 'utf8');
  return { status, shown: output.text(), history };
}

test('questions are answered one after another until quit, and kept', async () => {
  const { status, shown, history } = await type([
    'when did rain fall on Marl',
    '/sources',
    'dance --',
    'quit',
  ]);
  expect(status).toBe(0);
  expect(shown).toContain('Dateline has read 1 article.');
  expect(shown.match(/3 May 2023/g)?.length).toBeGreaterThanOrEqual(2);
  expect(history.split('\n')).toEqual(['quit', 'dance --', '/sources', 'when did rain fall on Marl']);
});

test('a wrong option is told and the prompt goes on', async () => {
  const { shown, status } = await type(['when --from never x', 'help', '\u0004']);
  expect(status).toBe(0);
  expect(shown).toContain('Tab completes');
});

test('Ctrl-C gives up a line half typed, and the prompt when nothing is typed', async () => {
  const { status, history } = await type(['help', 'half\u0003\u0003']);
  expect(status).toBe(0);
  expect(history).toBe('help');
});

test('help tells of one command what its options are', async () => {
  const { shown } = await type(['help quote', 'quit']);
  expect(shown).toMatch(/\n {2}--speaker +Who said it\n/);
});

test('a bare question takes options', async () => {
  const { shown } = await type(['when did rain fall on Marl? --from 2024', 'why rain --limit 99', 'quit']);
  expect(shown).toContain('The articles do not say.');
});
