import { open } from 'node:fs/promises';
import type { ArticleMentions } from '../archive/article-mentions.ts';
import type { Article } from '../articles/article.ts';
import { makeBreather } from '../text/breathe.ts';
import { codeVersion } from './code-version.ts';
import { FrameReader } from './frames.ts';
import type { ReadFile, Snapshot } from './snapshot.ts';

/** The snapshot at a path, or null where there is none that this code has written whole. */
export async function readSnapshot(path: string): Promise<Snapshot | null> {
  const file = await open(path).catch(() => null);
  if (!file) return null;
  try {
    return await readContent(new FrameReader(file));
  } catch {
    // What is damaged is as good as none: the corpus is read anew and the snapshot replaced.
    return null;
  } finally {
    await file.close();
  }
}

async function readContent(reader: FrameReader): Promise<Snapshot | null> {
  const { code, listed } = (await reader.readJson()) as { code: string; listed: number };
  if (code !== (await codeVersion())) return null;
  const facts = await readList<Omit<ReadFile, 'articles'> & { articles: number }>(reader);
  const read = await readList<{ article: Article; mentions: ArticleMentions | null }>(reader);
  const breathe = makeBreather();
  const mentions = new Map<Article, ArticleMentions>();
  for (const each of read) if (each.mentions) mentions.set(each.article, each.mentions);
  await breathe();
  let at = 0;
  const files = facts.map((file): ReadFile => {
    const articles = read.slice(at, at + file.articles).map(({ article }) => article);
    at += file.articles;
    return { ...file, articles };
  });
  const postings = {
    terms: await readList<string>(reader),
    lengths: new Uint32Array(await reader.readBytes()),
    entries: new Uint32Array(await reader.readBytes()),
    counts: new Uint16Array(await reader.readBytes()),
    sizes: new Uint32Array(await reader.readBytes()),
  };
  return { listed, files, mentions, postings, order: new Uint32Array(await reader.readBytes()) };
}

async function readList<T>(reader: FrameReader): Promise<T[]> {
  const breathe = makeBreather();
  const list: T[] = [];
  for (;;) {
    const part = (await reader.readJson()) as T[];
    if (part.length === 0) return list;
    for (const item of part) list.push(item);
    await breathe();
  }
}
