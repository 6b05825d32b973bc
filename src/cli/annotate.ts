import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Archive } from '../archive/archive.ts';
import { buildArchive } from '../archive/build-archive.ts';
import type { Article } from '../articles/article.ts';
import { readArticles } from '../articles/read-articles.ts';
import { readJsonlLine } from '../articles/readers/read-jsonl.ts';
import { openNewsroom } from '../newsroom.ts';
import { annotationJson } from './annotation-json.ts';
import { plainText } from './plain-text.ts';
import { printAnnotations } from './print-annotations.ts';
import { screenOf, type TerminalLike } from './screen.ts';

/** What the articles of a call are read with. */
export interface AnnotateOptions {
  /** Folder of articles that may tell what these do not. */
  readonly corpus?: string;
  /** ISO date for articles that state none. */
  readonly published?: string;
  /** Lines of JSON instead of text for people. */
  readonly json?: boolean;
}

/** What stands in an article's place where there is none. */
interface Refusal {
  readonly id: unknown;
  readonly error: string;
}

/** Writes what each file's articles hold, in order; a file without one gets its error, and an unreadable one fails the call at its end. */
export async function annotateFiles(
  files: readonly string[],
  output: Writable & TerminalLike,
  error: Writable,
  options: AnnotateOptions,
): Promise<void> {
  const read: (Article | Refusal)[] = [];
  const unreadable: string[] = [];
  for (const file of files) {
    const id = basename(file, extname(file));
    let bytes: Uint8Array;
    try {
      bytes = await readFile(file);
    } catch (failure) {
      const why =
        (failure as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : String(failure);
      unreadable.push(`${file}: ${why}`);
      read.push({ id, error: `${file}: ${why}` });
      continue;
    }
    const { size, mtimeMs, ctimeMs } = await stat(file);
    const place = {
      file: basename(file),
      path: resolve(file),
      id,
      size,
      modified: mtimeMs,
      changed: ctimeMs,
    };
    const { articles, warnings } = readArticles(place, bytes);
    for (const { message } of warnings) error.write(`warning: ${plainText(file)}: ${plainText(message)}\n`);
    if (articles.length > 0) read.push(...articles.map((article) => dated(article, options)));
    else read.push({ id, error: warnings[0]?.message ?? 'no text of an article was found in it' });
  }
  await write(read, output, error, options);
  if (unreadable.length > 0) throw new Error(unreadable.join('; '));
}

/** Writes one line for each line read, in order; a line that is no article gets its error. */
export async function annotateLines(
  input: Readable,
  output: Writable & TerminalLike,
  error: Writable,
  options: AnnotateOptions,
): Promise<void> {
  const read: (Article | Refusal)[] = [];
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const place = { file: 'standard input', id: `line:${number}`, line: number };
    const article = readJsonlLine(number === 1 ? line.replace(/^\ufeff/, '') : line, place);
    read.push('error' in article ? { ...article, id: article.id ?? idOf(line) } : dated(article, options));
  }
  await write(read, output, error, { ...options, json: true });
}

/** The id of a line that is no article, where it gives one. */
function idOf(line: string): unknown {
  try {
    return (JSON.parse(line) as { id?: unknown } | null)?.id ?? null;
  } catch {
    return null;
  }
}

function dated(article: Article, { published }: AnnotateOptions): Article {
  return article.published === null && published !== undefined ? { ...article, published } : article;
}

async function write(
  read: readonly (Article | Refusal)[],
  output: Writable & TerminalLike,
  error: Writable,
  { corpus, json }: AnnotateOptions,
): Promise<void> {
  const { archive, known } = await archiveOf(read, corpus);
  for (const each of read) {
    const article = 'error' in each ? undefined : known.get(each);
    const id = each.id;
    let text: string;
    if (json) text = `${JSON.stringify(article ? { ...annotationJson(article, archive), id } : each)}\n`;
    else if (article) text = `${printAnnotations(article, archive, screenOf(output))}\n`;
    else {
      error.write(`${plainText((each as Refusal).error)}\n`);
      continue;
    }
    if (!output.write(text)) await once(output, 'drain');
  }
}

/** All articles of a call as one corpus, with those of the folder; each by the object that was read. */
async function archiveOf(
  read: readonly (Article | Refusal)[],
  corpus: string | undefined,
): Promise<{ archive: Archive; known: ReadonlyMap<Article, Article> }> {
  const others = corpus === undefined ? [] : (await openNewsroom({ corpus })).archive.articles;
  // Two lines may have one id; each is annotated, and told apart inside.
  const seen = new Map(others.map(({ id }) => [id, 1]));
  const known = new Map<Article, Article>();
  for (const each of read) {
    if ('error' in each) continue;
    const times = seen.get(each.id) ?? 0;
    seen.set(each.id, times + 1);
    known.set(each, times === 0 ? each : { ...each, id: `${each.id}\0${times}` });
  }
  return { archive: await buildArchive([...others, ...known.values()]), known };
}
