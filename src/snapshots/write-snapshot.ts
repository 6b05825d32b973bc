import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeBreather } from '../text/breathe.ts';
import { codeVersion } from './code-version.ts';
import { FrameWriter } from './frames.ts';
import type { Snapshot } from './snapshot.ts';

// Characters of one frame of JSON: a few milliseconds to write and to read.
const CHUNK_LENGTH = 150_000;
const ABANDONED_MS = 24 * 3600 * 1000;

/** Writes a snapshot whole or, with an error thrown, not at all; of several writers at once the last one stays. */
export async function writeSnapshot(path: string, snapshot: Snapshot): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await removeAbandoned(path);
  const draft = `${path}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await writeContent(new FrameWriter(file), snapshot);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function writeContent(writer: FrameWriter, snapshot: Snapshot): Promise<void> {
  const { listed, files, mentions, postings, order } = snapshot;
  await writer.writeJson({ code: await codeVersion(), listed });
  const facts = files.map(({ articles, ...rest }) => ({ ...rest, articles: articles.length }));
  await writeList(writer, facts, () => 1000);
  const articles = files.flatMap((file) => file.articles);
  await writeList(
    writer,
    articles.map((article) => ({ article, mentions: mentions.get(article) ?? null })),
    ({ article }) => article.paragraphs.reduce((sum, { text }) => sum + text.length + 100, 1000),
  );
  await writeList(writer, postings.terms, (term) => term.length + 3);
  await writer.writeNumbers(postings.lengths);
  await writer.writeNumbers(postings.entries);
  await writer.writeNumbers(postings.counts);
  await writer.writeNumbers(postings.sizes);
  await writer.writeNumbers(order);
}

/** A list of any length: its parts, then an empty one. */
async function writeList<T>(
  writer: FrameWriter,
  list: readonly T[],
  length: (item: T) => number,
): Promise<void> {
  const breathe = makeBreather();
  let part: T[] = [];
  let size = 0;
  for (const item of list) {
    part.push(item);
    size += length(item);
    if (size < CHUNK_LENGTH) continue;
    await writer.writeJson(part);
    await breathe();
    part = [];
    size = 0;
  }
  if (part.length > 0) await writer.writeJson(part);
  await writer.writeJson([]);
}

/** Drafts of writers that were stopped halfway. */
async function removeAbandoned(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(path)}.`) || !name.endsWith('.tmp')) continue;
    const facts = await stat(join(folder, name)).catch(() => null);
    if (facts && Date.now() - facts.mtimeMs > ABANDONED_MS) await rm(join(folder, name), { force: true });
  }
}
