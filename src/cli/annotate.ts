import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { buildArchive } from '../archive/build-archive.ts';
import type { Article } from '../articles/article.ts';
import { readArticles } from '../articles/read-articles.ts';
import { readJsonlLine } from '../articles/readers/read-jsonl.ts';
import { openNewsroom } from '../newsroom.ts';
import { annotationJson } from './annotation-json.ts';

/** What the articles of a call are read with. */
export interface AnnotateOptions {
  /** Folder of articles that may tell what these do not. */
  readonly corpus?: string;
  /** ISO date for articles that state none. */
  readonly published?: string;
}

/** Writes one line for each file, in order; an Error names a file that cannot be read. */
export async function annotateFiles(
  files: readonly string[],
  output: Writable,
  error: Writable,
  options: AnnotateOptions,
): Promise<void> {
  const articles: Article[] = [];
  for (const file of files) {
    const bytes = await readFile(file);
    const { size, mtimeMs, ctimeMs } = await stat(file);
    const id = basename(file, extname(file));
    const path = resolve(file);
    const read = readArticles(
      { file: basename(file), path, id, size, modified: mtimeMs, changed: ctimeMs },
      bytes,
    );
    for (const { message } of read.warnings) error.write(`warning: ${file}: ${message}\n`);
    articles.push(...read.articles);
  }
  await write(
    articles.map((article) => dated(article, options)),
    output,
    options,
  );
}

/** Writes one line for each line read, in order; a line that is no article gets its error. */
export async function annotateLines(
  input: Readable,
  output: Writable,
  options: AnnotateOptions,
): Promise<void> {
  const read: (Article | { id: unknown; error: string })[] = [];
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const article = readJsonlLine(line, { file: 'standard input', id: `line:${number}`, line: number });
    read.push('error' in article ? article : dated(article, options));
  }
  await write(read, output, options);
}

function dated(article: Article, { published }: AnnotateOptions): Article {
  return article.published === null && published !== undefined ? { ...article, published } : article;
}

async function write(
  read: readonly (Article | { id: unknown; error: string })[],
  output: Writable,
  { corpus }: AnnotateOptions,
): Promise<void> {
  // Two lines may have one id; each is annotated, and told apart inside.
  const seen = new Map<string, number>();
  const own = new Map<Article, Article>();
  const known = corpus === undefined ? [] : (await openNewsroom({ corpus })).archive.articles;
  for (const { id } of known) seen.set(id, 1);
  for (const each of read) {
    if ('error' in each) continue;
    const times = seen.get(each.id) ?? 0;
    seen.set(each.id, times + 1);
    own.set(each, times === 0 ? each : { ...each, id: `${each.id}\0${times}` });
  }
  const archive = await buildArchive([...known, ...own.values()]);
  for (const each of read) {
    const article = 'error' in each ? undefined : own.get(each);
    const json = article ? { ...annotationJson(article, archive), id: (each as Article).id } : each;
    if (!output.write(`${JSON.stringify(json)}\n`)) await once(output, 'drain');
  }
}
