import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../../src/newsroom.ts';
import { readSnapshot } from '../../src/snapshots/read-snapshot.ts';
import { findTerms } from '../../src/text/find-terms.ts';

let root: string;
let corpus: string;
let cache: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dateline-snapshot-'));
  corpus = join(root, 'corpus');
  cache = join(root, 'cache');
  await mkdir(corpus);
});
afterEach(() => rm(root, { recursive: true }));

const LONG_AGO = new Date('2020-01-01T00:00:00Z');

/** Writes an article; its time lies far enough back for a snapshot to trust it. */
async function put(name: string, text: string, time = LONG_AGO): Promise<void> {
  await writeFile(join(corpus, name), text);
  await utimes(join(corpus, name), time, time);
}

const open = () => openNewsroom({ corpus, cache });
const snapshotFile = async () => join(cache, (await readdir(cache))[0] as string);

/** All that a newsroom tells of itself and of some searches. */
async function tell(newsroom: Newsroom) {
  const queries = ['harbour minister', 'ferry strike Monday', 'storm', 'vessels council', 'bridge'];
  const searches = [];
  for (const query of queries) {
    const terms = findTerms(query).map(({ term }) => ({ term, weight: 1 }));
    const found = await newsroom.index.search(terms, 50);
    searches.push(found.map(({ passage, score }) => [passage.citation, passage.number, score]));
  }
  return {
    searches,
    near: newsroom.index.near('harbuor'),
    articles: newsroom.archive.articles,
    passages: newsroom.archive.passages.map(({ citation }) => citation),
    people: newsroom.archive.people.all,
    warnings: newsroom.warnings,
    size: newsroom.index.size,
  };
}

const FERRY = 'The ferry strike ended on Monday.\n\nHarbour minister Lena Okafor thanked the crews.\n';
const STORM = 'A storm closed the old bridge.\n\nThe council wants two more vessels.\n';

describe('a corpus that is opened again', () => {
  it('tells the same as when it was opened cold', async () => {
    await put('ferry.txt', FERRY);
    await put('storm.txt', STORM);
    const cold = await tell(await open());
    expect(await tell(await open())).toEqual(cold);
  });

  it('serves the new words of a file that kept its size and time', async () => {
    await put('ferry.txt', 'The ferry left.\n');
    await open();
    await put('ferry.txt', 'The train left.\n');
    const newsroom = await open();
    expect(newsroom.archive.passages.map(({ text }) => text)).toEqual(['The train left.']);
    expect(newsroom.index.frequency('ferri')).toBe(0);
  });

  it('has nothing of a file that is gone', async () => {
    await put('ferry.txt', FERRY);
    await put('storm.txt', STORM);
    await put('other.txt', 'One more article on trains.\n\nAnd trams.\n\nAnd carts.\n\nAnd carriages.\n');
    await open();
    await rm(join(corpus, 'storm.txt'));
    const newsroom = await open();
    expect(await newsroom.index.search([{ term: 'storm', weight: 1 }], 10)).toEqual([]);
    expect(newsroom.archive.articles.map(({ id }) => id)).toEqual(['ferry', 'other']);
  });

  it('tells the same as a cold one after any edits', async () => {
    const word = fc.constantFrom(
      'harbour',
      'minister',
      'ferry',
      'strike',
      'storm',
      'vessels',
      'bridge',
      'Lena Okafor said',
    );
    const text = fc
      .array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 })
      .map((paragraphs) => paragraphs.map((words) => `The ${words.join(' ')}.`).join('\n\n'));
    const name = fc.constantFrom('a.txt', 'a.md', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt');
    const edit = fc.record({ name, text: fc.option(text, { freq: 3 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
        async (rounds) => {
          await rm(corpus, { recursive: true });
          await mkdir(corpus);
          for (const each of ['g', 'h', 'i']) await put(`${each}.txt`, FERRY);
          for (const edits of rounds) {
            for (const { name, text } of edits) {
              if (text === null) await rm(join(corpus, name), { force: true });
              else await put(name, text);
            }
            expect(await tell(await open())).toEqual(await tell(await openNewsroom({ corpus })));
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('a snapshot', () => {
  it('that is damaged at any byte is noticed and replaced', async () => {
    await put('ferry.txt', FERRY);
    const cold = await tell(await open());
    const path = await snapshotFile();
    const whole = await readFile(path);
    expect(await readSnapshot(path)).not.toBeNull();
    for (let at = 0; at < whole.length; at += 37) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] as number) ^ 0x10;
      await writeFile(path, damaged);
      expect(await readSnapshot(path)).toBeNull();
    }
    expect(await tell(await open())).toEqual(cold);
    expect(await readSnapshot(path)).not.toBeNull();
  });

  it('that is cut off anywhere is noticed', async () => {
    await put('ferry.txt', FERRY);
    await open();
    const path = await snapshotFile();
    const whole = await readFile(path);
    for (let length = 0; length < whole.length; length += 53) {
      await writeFile(path, whole.subarray(0, length));
      expect(await readSnapshot(path)).toBeNull();
    }
  });

  it('is one file, whole, after several writers at once', async () => {
    await put('ferry.txt', FERRY);
    await Promise.all([open(), open(), open()]);
    expect(await readdir(cache)).toHaveLength(1);
    expect(await readSnapshot(await snapshotFile())).not.toBeNull();
  });

  it('that cannot be written is a warning', async () => {
    await put('ferry.txt', FERRY);
    await writeFile(cache, 'a file in the way');
    const newsroom = await open();
    expect(newsroom.index.size).toBe(2);
    expect(newsroom.warnings.map(({ message }) => message).join()).toMatch(/no snapshot can be written/);
  });

  it('is not written into the corpus, by a link neither', async () => {
    await put('ferry.txt', FERRY);
    await symlink(corpus, join(root, 'link'));
    for (const inside of [corpus, join(corpus, 'deep', 'cache'), join(root, 'link', 'cache')]) {
      const newsroom = await openNewsroom({ corpus, cache: inside });
      expect(newsroom.warnings.map(({ message }) => message).join()).toMatch(/lies in the corpus/);
    }
    expect(await readdir(corpus)).toEqual(['ferry.txt']);
  });
});
