import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../articles/article.ts';
import type { CorpusFile } from '../articles/corpus-file.ts';
import { showName } from '../articles/show-name.ts';
import { makeBreather } from '../text/breathe.ts';
import type { ArticleReader } from './article-reader.ts';
import { findTorn } from './find-torn.ts';
import { readContent, readOne, UNTRUSTED } from './read-file.ts';
import type { ReadFile } from './snapshot.ts';
import { startReader } from './start-reader.ts';

// Bytes: what this thread reads within a few milliseconds, while people wait for answers.
const WORTH_A_THREAD = 32 * 1024;

/** What was read anew of a corpus. */
export interface RereadFiles {
  readonly files: readonly ReadFile[];
  /** Files that changed or went while they were read, so that they are still as they were before. */
  readonly missed: readonly string[];
  /** The reader of the files that were read, to be asked for names and closed. */
  readonly reader: ArticleReader;
}

/**
 * The files of a corpus of which only the `changed` ones are read, the others are as before. A changed file that looks
 * half-written keeps what it held before, with a warning. Articles that are equal to those of before are those.
 */
export async function rereadFiles(
  files: readonly CorpusFile[],
  before: readonly ReadFile[],
  changed: ReadonlySet<string>,
): Promise<RereadFiles> {
  const known = new Map(before.map((file) => [file.file, file]));
  const bytes = files.reduce((sum, { file, size }) => sum + (changed.has(file) ? size : 0), 0);
  const reader = startReader(bytes, WORTH_A_THREAD);
  const read: ReadFile[] = [];
  const missed: string[] = [];
  const breathe = makeBreather();
  for (const file of files) {
    const old = known.get(file.file);
    if (old && !changed.has(file.file)) read.push(old);
    else {
      const now = await readChanged(reader, file, old);
      if (now) read.push(now);
      else {
        missed.push(file.file);
        if (old) read.push(old);
      }
    }
    await breathe();
  }
  return { files: read, missed, reader };
}

async function readChanged(
  reader: ArticleReader,
  file: CorpusFile,
  old: ReadFile | undefined,
): Promise<ReadFile | null> {
  const content = await readContent(file, []);
  if (!content || content.file.modified === UNTRUSTED) return null;
  const torn = findTorn(file.file, content.bytes);
  if (torn !== null) {
    const what = old && old.articles.length > 0 ? 'what it held before is kept' : 'it is left out';
    const message = `${torn}, so ${what} until it is whole`;
    // No file has this hash, so that the next start reads it.
    const facts = { ...file, modified: UNTRUSTED, hash: '' };
    return { ...facts, articles: old?.articles ?? [], warnings: [{ file: showName(file.file), message }] };
  }
  const now = await readOne(reader, file, content.bytes, old).catch((error: unknown): ReadFile => {
    const message = `cannot be read (${String(error)}); it is skipped`;
    return { ...file, hash: '', articles: [], warnings: [{ file: showName(file.file), message }] };
  });
  return old ? { ...now, articles: await keepEqual(now.articles, old.articles) } : now;
}

/** The articles, those that were there before as they were: all that is known of them stays known. */
async function keepEqual(articles: readonly Article[], old: readonly Article[]): Promise<readonly Article[]> {
  if (articles === old) return old;
  const known = new Map(old.map((article) => [article.id, article]));
  const breathe = makeBreather();
  const kept: Article[] = [];
  for (const article of articles) {
    const before = known.get(article.id);
    kept.push(before && isDeepStrictEqual(article, before) ? before : article);
    await breathe();
  }
  return kept;
}
