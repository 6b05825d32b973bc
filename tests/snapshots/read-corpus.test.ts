import { expect, it } from 'vitest';
import { readCorpus } from '../../src/snapshots/read-corpus.ts';
import type { ReadFile } from '../../src/snapshots/snapshot.ts';
import { makeArticle } from '../support/make-article.ts';

// No file lies there, so whatever is served was remembered.
const FILE = { file: 'a.txt', path: '/nowhere/a.txt', id: 'a', size: 9, modified: 1000, changed: 1000 };
const REMEMBERED: ReadFile = {
  ...FILE,
  hash: 'h',
  articles: [makeArticle('a', ['The ferry left.'])],
  warnings: [],
};
const LATER = 60_000;
const read = (file: Partial<typeof FILE>, listed = LATER) =>
  readCorpus([{ ...FILE, ...file }], { files: [REMEMBERED], listed }, () => {});

it('does not read a file of the same path, size and times', async () => {
  expect(await read({})).toMatchObject({ files: [REMEMBERED], warnings: [], unchanged: true });
});

it.each([
  ['size', { size: 10 }],
  ['time of its content', { modified: 1001 }],
  ['time of its entry', { changed: 1001 }],
  ['id', { id: 'a.txt' }],
  ['place', { path: '/nowhere/b.txt' }],
])('reads a file of another %s', async (_, facts) => {
  const { files, warnings, unchanged } = await read(facts);
  expect({ files, unchanged }).toEqual({ files: [], unchanged: false });
  expect(warnings[0]?.message).toMatch(/was removed while the corpus was read/);
});

it('reads a file that changed just before it was listed', async () => {
  expect((await read({}, FILE.changed + 100)).unchanged).toBe(false);
});

it('counts the bytes of each file, in order', async () => {
  const seen: number[] = [];
  await readCorpus([FILE, FILE], { files: [REMEMBERED], listed: LATER }, (done) => seen.push(done));
  expect(seen).toEqual([9, 18]);
});
