import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { codeVersion } from '../../src/snapshots/code-version.ts';
import { FrameReader, FrameWriter } from '../../src/snapshots/frames.ts';
import { readSnapshot } from '../../src/snapshots/read-snapshot.ts';
import type { Snapshot } from '../../src/snapshots/snapshot.ts';
import { writeSnapshot } from '../../src/snapshots/write-snapshot.ts';
import { makeArticle } from '../support/make-article.ts';

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-frames-'));
  path = join(folder, 'a.snapshot');
});
afterAll(() => rm(folder, { recursive: true }));

function makeSnapshot(texts: readonly string[]): Snapshot {
  const article = makeArticle('a', texts);
  const facts = { file: 'a.txt', path: '/a.txt', id: 'a', size: 1, modified: 1.5, changed: 2.25, hash: 'h' };
  return {
    listed: 5,
    files: [{ ...facts, articles: [article], warnings: [{ file: 'a.txt', message: 'odd' }] }],
    mentions: new Map([[article, { article: 'a', names: [], places: '0 0' }]]),
    postings: {
      terms: texts,
      lengths: Uint32Array.from([1, 2, 0xffffffff]),
      entries: new Uint32Array(300_000).fill(7),
      counts: Uint16Array.from([1, 0xffff]),
      sizes: new Uint32Array(0),
    },
    order: Uint32Array.from([0, 1]),
  };
}

it('gives back what was written, lone surrogates too', async () => {
  const snapshot = makeSnapshot(['Ferry \ud800 left.', 'é'.repeat(600_000), '\0']);
  await writeSnapshot(path, snapshot);
  expect(await readSnapshot(path)).toEqual(snapshot);
});

it('takes none that other code has written', async () => {
  const file = await open(path, 'w');
  await new FrameWriter(file).writeJson({ code: `${await codeVersion()}0`, listed: 5 });
  await file.close();
  expect(await readSnapshot(path)).toBeNull();
});

it('takes no file of another kind', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      await writeFile(path, bytes);
      expect(await readSnapshot(path)).toBeNull();
    }),
    { numRuns: 50 },
  );
});

it('refuses frames in another order', async () => {
  const file = await open(path, 'w+');
  const writer = new FrameWriter(file);
  await writer.writeJson('one');
  const first = (await file.stat()).size;
  await writer.writeJson('two');
  const whole = Buffer.alloc((await file.stat()).size);
  await file.read(whole, 0, whole.length, 0);
  await file.close();
  await writeFile(path, Buffer.concat([whole.subarray(first), whole.subarray(0, first)]));
  const turned = await open(path);
  await expect(new FrameReader(turned).readJson()).rejects.toThrow('damaged');
  await turned.close();
});
