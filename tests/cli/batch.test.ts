import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { batch as runBatch } from '../../src/cli/batch.ts';
import { openNewsroom } from '../../src/newsroom.ts';
import { callCli, keepWritten, makeFolder } from '../support/call-cli.ts';

async function batch(lines: readonly string[]): Promise<Record<string, unknown>[]> {
  const { status, output } = await callCli(['batch'], lines.map((line) => `${line}\n`).join(''));
  expect(status).toBe(0);
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('one line is answered for each line read, in order', async () => {
  const answers = await batch([
    '{"id": "a", "command": "when", "event": "harbour of Tallow reopened"}',
    '{"id": 7, "command": "who", "person": "mayor of Tallow", "limit": 1}',
    '{"id": null, "command": "quote", "speaker": "okafor"}',
    '{"id": "d", "command": "ask", "query": "why was the bridge closed", "from": null}',
  ]);
  expect(answers.map(({ id }) => id)).toEqual(['a', 7, null, 'd']);
  expect(answers.map(({ command }) => command)).toEqual(['when', 'who', 'quote', 'ask']);
});

test.each([
  ['', 'JSON'],
  ['not json', 'JSON'],
  ['[]', 'object'],
  ['null', 'object'],
  ['{"id": 1}', 'command'],
  ['{"id": 1, "command": "dance"}', 'command'],
  ['{"id": 1, "command": "when"}', 'query'],
  ['{"id": 1, "command": "ask", "query": 5}', 'query'],
  ['{"id": 1, "command": "ask", "query": "x", "limit": 0}', 'limit'],
  ['{"id": 1, "command": "ask", "query": "x", "limit": 11}', 'limit'],
  ['{"id": 1, "command": "ask", "query": "x", "limit": 1.5}', 'limit'],
  ['{"id": 1, "command": "ask", "query": "x", "from": "2022-02-30"}', 'from'],
  ['{"id": 1, "command": "ask", "query": "x", "today": "2022"}', 'today'],
])('%s gets an error and the next line its answer', async (line, word) => {
  const [wrong, right] = await batch([line, '{"id": 2, "command": "sources"}']);
  expect(Object.keys(wrong ?? {}).sort()).toEqual(['error', 'id']);
  expect(wrong?.id).toBe(line.includes('"id": 1') ? 1 : null);
  expect(wrong?.error).toContain(word);
  expect(right).toMatchObject({ id: 2, answered: true });
});

test.each([
  ['100,000 characters', 'harbour '.repeat(12_500)],
  ['a lone surrogate', '\ud800 harbour \udc00'],
  ['punctuation', '?!…'],
  ['markup', '<b>**harbour**</b>'],
  ['another alphabet', 'где порт'],
  ['one letter', 'x'],
])('a question of %s is answered', async (_, query) => {
  const [answer] = await batch([JSON.stringify({ id: 1, command: 'ask', query })]);
  expect(answer).toMatchObject({ id: 1, command: 'ask', answered: expect.any(Boolean) });
});

const SOURCES = '{"command": "sources"}\n';

async function newsroom() {
  return openNewsroom({ corpus: await makeFolder({ 'one.txt': 'Rain fell on Marl.\n' }), cache: null });
}

test('CRLF, a byte order mark, letters cut in two and a last line without an end are taken', async () => {
  const text = '\ufeff{"id":1,"command":"ask","query":"“é”"}\r\n{"id":2,"command":"sources"}';
  const output = keepWritten();
  const bytes = [...Buffer.from(text)].map((byte) => Buffer.of(byte));
  await runBatch(await newsroom(), Readable.from(bytes), output, '2024-06-01');
  const answers = output
    .text()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id, error }) => [id, error])).toEqual([
    [1, undefined],
    [2, undefined],
  ]);
});

test('an answer is written before the next line is asked for', async () => {
  const output = keepWritten();
  async function* lines() {
    yield Buffer.from(SOURCES);
    await new Promise((resolve) => setImmediate(resolve));
    expect(output.text().split('\n')).toHaveLength(2);
    yield Buffer.from(SOURCES);
  }
  await runBatch(await newsroom(), Readable.from(lines()), output, '2024-06-01');
  expect(output.text().split('\n')).toHaveLength(3);
});

test('a reader that is behind is waited for', async () => {
  let open = 0;
  let most = 0;
  const slow = new Writable({
    highWaterMark: 1,
    writev(chunks, done) {
      most = Math.max(most, chunks.length);
      setImmediate(done);
    },
    write(_chunk, _encoding, done) {
      open++;
      setImmediate(done);
    },
  });
  await runBatch(await newsroom(), Readable.from([SOURCES.repeat(10)]), slow, '2024-06-01');
  expect([open, most]).toEqual([10, 0]);
});

test('a reader that is gone ends the call with its error', async () => {
  const gone = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => done(new Error('write EPIPE')),
  });
  const ended = runBatch(await newsroom(), Readable.from([SOURCES.repeat(3)]), gone, '2024-06-01');
  await expect(ended).rejects.toThrow('EPIPE');
});
