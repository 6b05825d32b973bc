import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Readable } from 'node:stream';
import { buildArchive } from '../archive/build-archive.ts';
import type { Article } from '../articles/article.ts';
import type { CorpusFile } from '../articles/corpus-file.ts';
import { listCorpus, MAX_FILE_BYTES } from '../articles/list-corpus.ts';
import { readArticles } from '../articles/read-articles.ts';
import { readJsonlLine } from '../articles/readers/read-jsonl.ts';
import { annotationJson } from './annotation-json.ts';
import type { Io } from './io.ts';
import { plainText } from './plain-text.ts';
import { readLines } from './read-lines.ts';
import { writeJson } from './write-json.ts';

/** What the articles of a call are read with. */
export interface AnnotateOptions {
  /** Folder of articles that may tell what these do not. */
  readonly corpus?: string;
  /** ISO date for articles that state none. */
  readonly published?: string;
}

/** An article, or why there is none. */
type Read = Article | { readonly id: unknown; readonly error: string };

/** Writes one line for each article of the files, in order; an Error names a file that cannot be read. */
export async function annotateFiles(
  files: readonly string[],
  io: Io,
  options: AnnotateOptions,
): Promise<void> {
  const corpus = await filesOf(options);
  const read: Read[] = [];
  for (const file of files) read.push(...(await readFileArticles(file, corpus, io)));
  await write(read, corpus, io, options);
}

/** Writes one line for each line read, in order; a line that is no article gets its error. */
export async function annotateLines(input: Readable, io: Io, options: AnnotateOptions): Promise<void> {
  const read: Read[] = [];
  for await (const line of readLines(input)) {
    const number = read.length + 1;
    read.push(readJsonlLine(line, { file: 'standard input', id: `line:${number}`, line: number }));
  }
  await write(read, await filesOf(options), io, options);
}

async function filesOf({ corpus }: AnnotateOptions): Promise<CorpusFile[]> {
  return corpus === undefined ? [] : (await listCorpus(corpus)).files;
}

async function readFileArticles(file: string, corpus: readonly CorpusFile[], { error }: Io): Promise<Read[]> {
  const { path, size, modified, changed } = await findFile(file);
  // An article of the corpus keeps its id there, and with it its citations.
  const id = corpus.find((each) => each.path === path)?.id ?? basename(file, extname(file));
  const read = readArticles(
    { file: basename(file), path, id, size, modified, changed },
    await readFile(path),
  );
  for (const { line, message } of read.warnings) {
    error.write(
      `warning: ${plainText(file)}${line === undefined ? '' : `:${line}`}: ${plainText(message)}\n`,
    );
  }
  if (read.articles.length > 0) return read.articles;
  return [{ id, error: read.warnings[0]?.message ?? 'holds no article' }];
}

async function findFile(file: string): Promise<Omit<CorpusFile, 'id' | 'file'>> {
  try {
    const path = await realpath(file);
    const facts = await stat(path);
    if (facts.isDirectory()) throw new Error(`${file} is a folder; give files`);
    if (facts.size > MAX_FILE_BYTES) {
      throw new Error(`${file} is too large; at most ${MAX_FILE_BYTES / 1048576} MB are read`);
    }
    return { path, size: facts.size, modified: facts.mtimeMs, changed: facts.ctimeMs };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Error(
      code === 'ENOENT'
        ? `there is no file ${file}`
        : `${file} cannot be read (${code}); check its permissions`,
    );
  }
}

async function write(
  read: readonly Read[],
  corpus: readonly CorpusFile[],
  io: Io,
  { published }: AnnotateOptions,
): Promise<void> {
  // Two lines may have one id: each is annotated, told apart inside.
  const times = new Map<string, number>();
  const own = read.map((each) => {
    if ('error' in each) return each;
    const before = times.get(each.id) ?? 0;
    times.set(each.id, before + 1);
    return {
      ...each,
      id: before === 0 ? each.id : `${each.id}\0${before}`,
      published: each.published ?? published ?? null,
    };
  });
  // An article given in the call stands for the one of the corpus with its id.
  const others = await readOthers(corpus, new Set(times.keys()));
  const archive = await buildArchive([
    ...others,
    ...own.filter((each): each is Article => !('error' in each)),
  ]);
  for (const [at, each] of own.entries()) {
    const id = read[at]?.id;
    await writeJson('error' in each ? each : { ...annotationJson(each, archive), id }, io.output);
  }
}

async function readOthers(files: readonly CorpusFile[], taken: Set<string>): Promise<Article[]> {
  const articles: Article[] = [];
  for (const file of files) {
    for (const article of readArticles(file, await readFile(file.path)).articles) {
      if (taken.has(article.id)) continue;
      taken.add(article.id);
      articles.push(article);
    }
  }
  return articles;
}
