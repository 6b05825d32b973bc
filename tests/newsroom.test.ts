import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ask, type OpenProgress, openNewsroom } from '../src/newsroom.ts';

let corpus: string;
beforeEach(async () => {
  corpus = await mkdtemp(join(tmpdir(), 'dateline-newsroom-'));
});
afterEach(() => rm(corpus, { recursive: true }));

const put = (name: string, text: string) => writeFile(join(corpus, name), text);

it('opens every article of the folder, in order of id', async () => {
  await mkdir(join(corpus, 'deep'));
  await put('deep/b.txt', 'The bell rang.\n');
  await put('a.jsonl', '{"id": "z", "text": "A ferry left."}\n{"id": "c", "text": "A storm rose."}\n');
  const { archive, index, warnings } = await openNewsroom({ corpus });
  expect(archive.articles.map(({ id }) => id)).toEqual(['c', 'deep/b', 'z']);
  expect([index.size, warnings]).toEqual([3, []]);
});

it('keeps the first of two articles with one id, and names the other in a warning', async () => {
  await put('a.jsonl', '{"id": "same", "text": "A ferry left."}\n');
  await put('b.jsonl', '{"id": "other", "text": "A bell rang."}\n{"id": "same", "text": "A storm rose."}\n');
  const { archive, warnings } = await openNewsroom({ corpus });
  expect(archive.passages.map(({ text }) => text)).toEqual(['A bell rang.', 'A ferry left.']);
  expect(warnings).toMatchObject([{ file: 'b.jsonl', line: 2, message: expect.stringContaining('a.jsonl') }]);
});

it('serves the rest where a file cannot be read', async () => {
  await put('a.txt', '');
  await put('b.txt', 'The bell rang.\n');
  await put('c.jsonl', 'no JSON\n{"id": "c", "text": "A storm rose."}\n');
  const { archive, warnings } = await openNewsroom({ corpus });
  expect(archive.passages).toHaveLength(2);
  expect(warnings.map(({ file }) => file)).toEqual(['a.txt', 'c.jsonl']);
});

it('tells how far it is, up to the whole', async () => {
  await put('a.txt', 'The bell rang.\n\nA ferry left.\n');
  const seen: OpenProgress[] = [];
  await openNewsroom({ corpus, onProgress: (progress) => seen.push(progress) });
  expect(seen).toContainEqual({ stage: 'reading', done: 30, total: 30 });
  expect(seen.at(-1)).toEqual({ stage: 'indexing', done: 2, total: 2 });
});

it('refuses a folder that is not there', async () => {
  await expect(openNewsroom({ corpus: join(corpus, 'none') })).rejects.toThrow(/none/);
});

it('answers from what it has opened', async () => {
  await put('a.txt', 'Divers found a bronze bell off Harwich.\n');
  const newsroom = await openNewsroom({ corpus });
  const answer = await ask(newsroom, { command: 'ask', query: 'bronze bell', today: '2024-06-01' });
  expect(answer.excerpts[0]?.text).toBe('Divers found a bronze bell off Harwich.');
});

it('follows people.yml from the next opening on, snapshot or not, and names its wrong lines', async () => {
  await put('a.txt', 'The pier is closed, Fyodor Orlov said on Monday.\n');
  await put('b.txt', 'The pier is open, T. Orloff said on Friday.\n');
  const cache = await mkdtemp(join(tmpdir(), 'dateline-newsroom-cache-'));
  const whoIs = async () => {
    const { archive, warnings } = await openNewsroom({ corpus, cache });
    return { names: archive.people.find('Orlov').map(({ spellings }) => spellings), warnings };
  };
  try {
    expect(await whoIs()).toEqual({ names: [['Fyodor Orlov']], warnings: [] });
    await put('people.yml', 'join:\n  - [Fyodor Orlov, T. Orloff]\n  - Fyodor Orlov\n');
    const { names, warnings } = await whoIs();
    expect(names).toEqual([['Fyodor Orlov', 'T. Orloff']]);
    expect(warnings).toMatchObject([{ file: 'people.yml', line: 3 }]);
    await rm(join(corpus, 'people.yml'));
    expect(await whoIs()).toEqual({ names: [['Fyodor Orlov']], warnings: [] });
  } finally {
    await rm(cache, { recursive: true });
  }
});
