import { expect, test } from 'vitest';
import { callCli } from '../support/call-cli.ts';

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
