import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Archive } from '../archive/archive.ts';
import { buildArchive } from '../archive/build-archive.ts';
import type { Article } from '../articles/article.ts';
import type { CorpusFile } from '../articles/corpus-file.ts';
import { LARGEST_FILE, listCorpus } from '../articles/list-corpus.ts';
import { readArticles } from '../articles/read-articles.ts';
import { readJsonlLine } from '../articles/readers/read-jsonl.ts';
import { plainText } from '../text/plain-text.ts';
import { annotationJson } from './annotation-json.ts';
import { printAnnotations } from './print-annotations.ts';
import { readLines } from './read-lines.ts';
import { screenOf, type TerminalLike } from './screen.ts';
import { writeJson } from './write-json.ts';

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
  const corpus = await filesOf(options);
  const read: (Article | Refusal)[] = [];
  const unreadable: string[] = [];
  for (const file of files) {
    let bytes: Uint8Array;
    let place: CorpusFile;
    try {
      place = await placeOf(file, corpus);
      bytes = await readFile(file);
    } catch (failure) {
      const why = `${file}: ${whyUnreadable(failure)}`;
      unreadable.push(why);
      read.push({ id: idOfFile(file), error: why });
      continue;
    }
    const { articles, warnings } = readArticles(place, bytes);
    for (const { message } of warnings) error.write(`warning: ${plainText(file)}: ${plainText(message)}\n`);
    if (articles.length > 0) read.push(...articles.map((article) => dated(article, options)));
    else read.push({ id: place.id, error: warnings[0]?.message ?? 'no text of an article was found in it' });
  }
  await write(read, corpus, output, error, options);
  if (unreadable.length > 0) throw new Error(unreadable.join('; '));
}

/** An article of the corpus keeps the id that it has there, and with it its citations. */
async function placeOf(file: string, corpus: readonly CorpusFile[]): Promise<CorpusFile> {
  const path = await realpath(file);
  const known = corpus.find((each) => each.path === path);
  const { size, mtimeMs, ctimeMs } = await stat(path);
  if (size > LARGEST_FILE) {
    throw new Error(`is too large; at most ${LARGEST_FILE / 1048576} MB are read, split it`);
  }
  const id = known?.id ?? idOfFile(file);
  return { file: basename(file), path, id, size, modified: mtimeMs, changed: ctimeMs };
}

function idOfFile(file: string): string {
  return basename(file, extname(file));
}

function whyUnreadable(failure: unknown): string {
  const { code } = failure as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'is a folder; give files';
  if (code === undefined && failure instanceof Error) return failure.message;
  return `cannot be read (${code}); check its permissions`;
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
  for await (const line of readLines(input)) {
    number++;
    const article = readJsonlLine(line, { file: 'standard input', id: `line:${number}`, line: number });
    read.push('error' in article ? { ...article, id: article.id ?? idOf(line) } : dated(article, options));
  }
  await write(read, await filesOf(options), output, error, { ...options, json: true });
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

async function filesOf({ corpus }: AnnotateOptions): Promise<CorpusFile[]> {
  return corpus === undefined ? [] : (await listCorpus(corpus)).files;
}

async function write(
  read: readonly (Article | Refusal)[],
  corpus: readonly CorpusFile[],
  output: Writable & TerminalLike,
  error: Writable,
  { json }: AnnotateOptions,
): Promise<void> {
  const { archive, known } = await archiveOf(read, corpus);
  for (const each of read) {
    const article = 'error' in each ? undefined : known.get(each);
    const { id } = each;
    if (json) await writeJson(article ? { ...annotationJson(article, archive), id } : each, output);
    else if (article) output.write(`${printAnnotations(article, archive, screenOf(output))}\n`);
    else error.write(`${plainText((each as Refusal).error)}\n`);
  }
}

/** All articles of a call as one corpus, with those of the folder; each by the object that was read. */
async function archiveOf(
  read: readonly (Article | Refusal)[],
  corpus: readonly CorpusFile[],
): Promise<{ archive: Archive; known: ReadonlyMap<Article, Article> }> {
  // Two lines may have one id; each is annotated, and told apart inside.
  const seen = new Map<string, number>();
  const known = new Map<Article, Article>();
  for (const each of read) {
    if ('error' in each) continue;
    const times = seen.get(each.id) ?? 0;
    seen.set(each.id, times + 1);
    known.set(each, times === 0 ? each : { ...each, id: `${each.id}\0${times}` });
  }
  // An article of the call stands for the one of the corpus that has its id.
  const others = await readOthers(corpus, new Set(seen.keys()));
  return { archive: await buildArchive([...others, ...known.values()]), known };
}

async function readOthers(corpus: readonly CorpusFile[], taken: Set<string>): Promise<Article[]> {
  const others: Article[] = [];
  for (const file of corpus) {
    // A file that cannot be read tells nothing; asking the corpus warns of it.
    const bytes = await readFile(file.path).catch(() => new Uint8Array());
    for (const article of readArticles(file, bytes).articles) {
      if (taken.has(article.id)) continue;
      taken.add(article.id);
      others.push(article);
    }
  }
  return others;
}
