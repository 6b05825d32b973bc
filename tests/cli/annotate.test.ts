import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callCli, makeFolder } from '../support/call-cli.ts';

const parse = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('one line is written for each line read, in order, a broken one with its error', async () => {
  const text = 'Mayor Ines Okafor met 40 engineers on Monday. “It holds,” said Okafor.';
  const lines = [
    JSON.stringify({ id: 'a', text, published: '2023-05-10' }),
    'broken',
    JSON.stringify({ id: 'c' }),
    JSON.stringify({ id: 'a', text }),
  ];
  const { status, output } = await callCli(['annotate', '--jsonl'], lines.join('\n'));
  expect(status).toBe(0);
  const [first, second, third, fourth, ...more] = parse(output);
  expect(more).toEqual([]);
  expect(second).toMatchObject({ error: expect.any(String) });
  expect(third).toMatchObject({ id: 'c', error: expect.any(String) });
  expect(fourth).toMatchObject({ id: 'a', paragraphs: [{ text }] });
  expect(first).toMatchObject({ id: 'a', published: '2023-05-10', published_certainty: 'stated' });
  const [paragraph] = first.paragraphs;
  expect(paragraph).toMatchObject({ number: 1, text, source: [0, text.length] });
  expect(paragraph.citation).toMatch(/^c:[0-9a-f]{16,}$/);
  expect(paragraph.dates).toMatchObject([
    { text: 'Monday', type: 'DATE', value: '2023-05-08', certainty: 'resolved' },
  ]);
  expect(paragraph.quotes[0]).toMatchObject({ form: 'direct', cue: 'said' });
  for (const kind of ['dates', 'names', 'references', 'quotes', 'numbers'])
    for (const { start, end, text: own } of paragraph[kind]) expect(text.slice(start, end)).toBe(own);
  const [start, end] = paragraph.quotes[0].speaker_span;
  expect(text.slice(start, end)).toContain('Okafor');
});

test('a file that is not there has its line, the others theirs, and the call fails', async () => {
  const folder = await makeFolder({ 'one.txt': 'Rain fell on Marl on 3 May 2023.\n', 'empty.txt': '' });
  const files = ['gone.txt', 'empty.txt', 'one.txt'].map((name) => join(folder, name));
  const { status, output, error } = await callCli(['annotate', '--json', ...files]);
  expect(status).toBe(1);
  expect(error).toContain('gone.txt');
  expect(parse(output)).toMatchObject([
    { id: 'gone', error: expect.any(String) },
    { id: 'empty', error: expect.any(String) },
    { id: 'one', paragraphs: [{ dates: [{ value: '2023-05-03' }] }] },
  ]);
});

test('--published dates an article that states no day', async () => {
  const folder = await makeFolder({ 'one.txt': 'Rain fell on Marl on Monday.\n' });
  const { output } = await callCli([
    'annotate',
    '--json',
    '--published',
    '2023-05-10',
    join(folder, 'one.txt'),
  ]);
  expect(parse(output)).toMatchObject([
    { published: '2023-05-10', paragraphs: [{ dates: [{ value: '2023-05-08' }] }] },
  ]);
});

test('for people the text stands with what was found below it', async () => {
  const folder = await makeFolder({ 'one.txt': 'Rain fell on Marl on 3 May 2023.\n' });
  const { output } = await callCli(['annotate', join(folder, 'one.txt')]);
  expect(output).toMatch(/Rain fell on Marl on 3 May 2023\.[\s\S]*date +3 May 2023 +2023-05-03 \(stated\)/);
});
