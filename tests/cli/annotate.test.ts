import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LARGEST_FILE } from '../../src/articles/list-corpus.ts';
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

test('a file of the corpus has the id and the citations that it has there', async () => {
  const folder = await makeFolder({
    'one.txt': 'Rain fell on Marl on 3 May 2023.\n',
    'one.md': 'Snow fell.\n',
  });
  const { output } = await callCli(['annotate', '--json', '--corpus', folder, join(folder, 'one.txt')]);
  const [annotated, ...more] = parse(output);
  expect(more).toEqual([]);
  expect(annotated.id).toBe('one.txt');
  const { output: listed } = await callCli(['sources', '--json', '--corpus', folder]);
  const cited = JSON.parse(listed).excerpts.map(({ citation }: { citation: string }) => citation);
  expect(cited).toContain(annotated.paragraphs[0].citation);
});

test('the corpus tells who a surname is', async () => {
  const folder = await makeFolder({ 'one.txt': 'Mayor Ines Okafor opened the harbour of Marl.\n' });
  const line = JSON.stringify({ id: 'two', text: '“It holds,” Ms Okafor said.' });
  const speakerOf = async (...args: string[]) =>
    parse((await callCli(['annotate', '--jsonl', ...args], line)).output)[0].paragraphs[0].quotes[0].speaker;
  expect(await speakerOf('--corpus', folder)).toBe('Ines Okafor');
  expect(await speakerOf()).not.toBe('Ines Okafor');
});

test('a line of the call stands for the article of the corpus that has its id', async () => {
  const folder = await makeFolder({ 'one.txt': 'Rain fell on Marl on 3 May 2023.\n' });
  const line = JSON.stringify({ id: 'one', text: 'Rain fell on Marl on 4 May 2023.' });
  const { output } = await callCli(['annotate', '--jsonl', '--corpus', folder], line);
  const { output: alone } = await callCli(['annotate', '--jsonl'], line);
  expect(parse(output)[0].paragraphs[0].citation).toBe(parse(alone)[0].paragraphs[0].citation);
});

test('a line separator inside a text ends no line', async () => {
  const { output } = await callCli(['annotate', '--jsonl'], '{"id": "a", "text": "Rain\u2028fell."}\n');
  expect(parse(output)).toMatchObject([{ id: 'a', paragraphs: expect.any(Array) }]);
});

test('a folder is no file', async () => {
  const { status, error } = await callCli(['annotate', '--json', await makeFolder({})]);
  expect(status).toBe(1);
  expect(error).toContain('is a folder');
});

test('a file larger than a file may be is refused without being read', async () => {
  const folder = await makeFolder({ 'large.txt': '' });
  await truncate(join(folder, 'large.txt'), LARGEST_FILE + 1);
  const { status, output, error } = await callCli(['annotate', '--json', join(folder, 'large.txt')]);
  expect(status).toBe(1);
  expect(parse(output)).toMatchObject([{ id: 'large', error: expect.stringContaining('too large') }]);
  expect(error).toContain('split it');
});
