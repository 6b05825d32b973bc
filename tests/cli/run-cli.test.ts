import { expect, test } from 'vitest';
import { callCli } from '../support/call-cli.ts';

test('a question is answered with exit status 0 and nothing beside the results', async () => {
  const { status, output, error } = await callCli(['when', 'harbour', 'of', 'Tallow', 'reopened']);
  expect({ status, error }).toEqual({ status: 0, error: '' });
  expect(output).toContain('Monday 8 May 2023 [1]');
  expect(output).toContain('https://coast.example/harbour');
  expect(output).not.toContain('\u001b');
});

test('an answer in JSON has the names of the interface', async () => {
  const { output } = await callCli(['when', 'harbour of Tallow reopened', '--json']);
  expect(output.split('\n')).toHaveLength(2);
  const answer = JSON.parse(output);
  expect(answer).toMatchObject({ command: 'when', kind: 'when', answered: true, today: '2024-06-01' });
  expect(answer.took_ms).toEqual(expect.any(Number));
  expect(answer.answers[0]).toMatchObject({ value: '2023-05-08', citations: [1], basis: expect.any(String) });
  const [excerpt] = answer.excerpts;
  expect(Object.keys(excerpt).sort()).toEqual(
    ['article', 'citation', 'highlights', 'link', 'number', 'paragraph', 'score', 'text'].sort(),
  );
  expect(excerpt.article).toEqual({
    id: 'harbour',
    title: 'Harbour reopens',
    published: '2023-05-10',
    published_certainty: 'stated',
    source: 'Coast Post',
    url: 'https://coast.example/harbour',
  });
});

test('what no article tells is said so, with the words that none has', async () => {
  const { status, output } = await callCli(['who', 'zebra keeper']);
  expect(status).toBe(0);
  expect(output).toMatch(/^The articles do not say\.\nNo article has: .*zebra/);
});

test.each([
  [[]],
  [['nonsense']],
  [['when']],
  [['when', '   ']],
  [['when', 'x', '--limit', 'many']],
  [['when', 'x', '--limit', '0']],
  [['when', 'x', '--limit', '11']],
  [['timeline', '--limit', '101']],
  [['when', 'x', '--from', '2022-02-30']],
  [['when', 'x', '--from', '2023', '--to', '2022']],
  [['when', 'x', '--today', '2022']],
  [['when', 'x', '--nonsense']],
  [['annotate']],
  [['annotate', '--jsonl', 'a.txt']],
  [['annotate', 'a.txt', '--published', 'May']],
  [['batch', '--today', 'soon']],
])('%j is wrong usage: exit status 2, told on standard error', async (args) => {
  const { status, output, error } = await callCli(args);
  expect({ status, output }).toEqual({ status: 2, output: '' });
  expect(error).not.toBe('');
});

test.each([[['--help']], [['--version']], [['when', '--help']]])('%j is no failure', async (args) => {
  const { status, output, error } = await callCli(args);
  expect({ status, error }).toEqual({ status: 0, error: '' });
  expect(output).not.toBe('');
});

test('every command takes the common options', async () => {
  const { status } = await callCli([
    'cite',
    'c:0',
    '--limit',
    '3',
    '--from',
    '2022',
    '--to',
    '2023',
    '--source',
    'x',
  ]);
  expect(status).toBe(0);
});

test('index says what the articles hold', async () => {
  const { output } = await callCli(['index', '--json']);
  expect(JSON.parse(output)).toMatchObject({ articles: 2, passages: 3, warnings: 0 });
});
