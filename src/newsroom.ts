import { isDeepStrictEqual } from 'node:util';
import type { Answer } from './answers/answer.ts';
import { answerRequest } from './answers/answer-request.ts';
import type { Archive } from './archive/archive.ts';
import { type BuiltArchive, buildArchive } from './archive/build-archive.ts';
import { fillShelf } from './archive/shelf.ts';
import type { CorpusFile } from './articles/corpus-file.ts';
import { listCorpus } from './articles/list-corpus.ts';
import type { PeopleFile } from './articles/people-file.ts';
import { readPeopleFile } from './articles/read-people-file.ts';
import type { Warning } from './articles/warning.ts';
import type { Request } from './questions/request.ts';
import { LayeredIndex } from './search/layered-index.ts';
import type { MiniSearchIndex } from './search/minisearch-index.ts';
import type { PassageIndex } from './search/passage-index.ts';
import { nextIndex } from './snapshots/next-index.ts';
import { readCorpus } from './snapshots/read-corpus.ts';
import { readSnapshot } from './snapshots/read-snapshot.ts';
import { rereadFiles } from './snapshots/reread-files.ts';
import { restoreIndex } from './snapshots/restore-index.ts';
import { saveSnapshot } from './snapshots/save-snapshot.ts';
import type { ReadFile } from './snapshots/snapshot.ts';
import { snapshotPath } from './snapshots/snapshot-path.ts';
import { uniqueArticles } from './snapshots/unique-articles.ts';
import { makeBreather } from './text/breathe.ts';

export interface OpenProgress {
  readonly stage: 'reading' | 'indexing';
  readonly done: number;
  /** Unit of both: bytes while reading, passages while indexing. */
  readonly total: number;
}

export interface OpenOptions {
  /** Folder of articles. */
  readonly corpus: string;
  /** Folder for snapshots; null: none. */
  readonly cache?: string | null;
  readonly onProgress?: (progress: OpenProgress) => void;
}

/** Everything that answers need, held in memory. */
export interface Newsroom {
  readonly archive: Archive;
  readonly index: PassageIndex;
  /** What was skipped, in order of file. */
  readonly warnings: readonly Warning[];
}

/** A newsroom with what it takes to make the next one of it. */
export interface OpenedNewsroom extends Newsroom {
  readonly archive: BuiltArchive;
  readonly index: MiniSearchIndex | LayeredIndex;
  readonly files: readonly ReadFile[];
  /** What its `people.yml` says. */
  readonly people: PeopleFile;
}

/** What has become of a folder of articles. */
export interface CorpusChange {
  /** All its files, in order of path. */
  readonly files: readonly CorpusFile[];
  /** Those of them to be read anew. */
  readonly changed: ReadonlySet<string>;
  /** What its listing warned of. */
  readonly warnings: readonly Warning[];
  /** What `people.yml` says now. */
  readonly people: PeopleFile;
}

/** Reads a folder of articles, or what has changed in it since its snapshot, and makes it ready for questions. */
export async function openNewsroom({
  corpus,
  cache = null,
  onProgress,
}: OpenOptions): Promise<OpenedNewsroom> {
  const listed = Date.now();
  const { files, warnings } = await listCorpus(corpus);
  const path = cache === null ? null : await snapshotPath(corpus, cache);
  const snapshot = path === null ? null : await readSnapshot(path);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const read = await readCorpus(files, snapshot, (done) =>
    onProgress?.({ stage: 'reading', done, total: bytes }),
  );
  const breathe = makeBreather();
  const { articles, doubled } = uniqueArticles(read.files);
  await breathe();
  const shelf = await fillShelf(articles);
  const total = shelf.passages.length;
  const [named, index] = await Promise.all([
    read.reader.names(),
    restoreIndex(shelf, snapshot, (done) => onProgress?.({ stage: 'indexing', done, total })),
  ]).finally(() => read.reader.close());
  await breathe();
  const known = new Map([...(snapshot?.mentions ?? []), ...named]);
  await breathe();
  const people = await readPeopleFile(corpus);
  const archive = await buildArchive(articles, known, shelf, people.file);
  warnings.push(...people.warnings, ...archive.complaints);
  onProgress?.({ stage: 'indexing', done: total, total });
  // One by one: a call takes no more than some hundred thousand arguments.
  for (const warning of read.warnings) warnings.push(warning);
  if (cache !== null && path === null) {
    const message = `the folder for snapshots, ${cache}, lies in the corpus; set CACHE_DIR to one outside of it`;
    warnings.push({ file: '.', message });
  } else if (path !== null && !read.unchanged) {
    warnings.push(...(await saveSnapshot(path, { listed, files: read.files, archive, index })));
  }
  return {
    archive,
    index,
    files: read.files,
    people: people.file,
    warnings: allWarnings(warnings, read.files, doubled),
  };
}

/**
 * The newsroom that a changed folder makes of an opened one, which stays as it is and can answer meanwhile. `missed`
 * are files that changed once more while they were read and are still as they were before.
 */
export async function updateNewsroom(
  before: OpenedNewsroom,
  change: CorpusChange,
): Promise<{ readonly newsroom: OpenedNewsroom; readonly missed: readonly string[] }> {
  const read = await rereadFiles(change.files, before.files, change.changed);
  const breathe = makeBreather();
  const { articles, doubled } = uniqueArticles(read.files);
  await breathe();
  const shelf = await fillShelf(articles, before.archive);
  const [now, earlier] = [new Set(articles), new Set(before.archive.articles)];
  const gone = before.archive.articles.filter((article) => !now.has(article));
  const added = shelf.articles.filter((article) => !earlier.has(article));
  await breathe();
  const { people } = change;
  if (gone.length === 0 && added.length === 0 && isDeepStrictEqual(people, before.people)) {
    await read.reader.close();
    const warnings = allWarnings([...change.warnings, ...before.archive.complaints], read.files, doubled);
    return { newsroom: { ...before, files: read.files, warnings }, missed: read.missed };
  }
  const [named, index] = await Promise.all([
    read.reader.names(),
    nextIndex(before.index, gone.flatMap(before.archive.passagesOf), added.flatMap(shelf.passagesOf)),
  ]).finally(() => read.reader.close());
  await breathe();
  const known = new Map([...before.archive.mentions, ...named]);
  const archive = await buildArchive(articles, known, shelf, people);
  const warnings = allWarnings([...change.warnings, ...archive.complaints], read.files, doubled);
  return { newsroom: { archive, index, files: read.files, people, warnings }, missed: read.missed };
}

/**
 * Writes down a newsroom for the next start where that is worth it: of one that few changes were laid over, the next
 * start reads those again. `listed` is when the folder was listed, in ms since the epoch; a warning where it fails.
 */
export async function keepNewsroom(
  { archive, index, files }: OpenedNewsroom,
  { corpus, cache = null, listed }: Pick<OpenOptions, 'corpus' | 'cache'> & { readonly listed: number },
): Promise<Warning[]> {
  if (cache === null || index instanceof LayeredIndex) return [];
  const path = await snapshotPath(corpus, cache);
  return path === null ? [] : saveSnapshot(path, { listed, files, archive, index });
}

/** In order of file and line. */
function allWarnings(
  listed: readonly Warning[],
  files: readonly ReadFile[],
  doubled: readonly Warning[],
): Warning[] {
  const order = (a: Warning, b: Warning) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0);
  return [listed, ...files.map((file) => file.warnings), doubled].flat().sort(order);
}

/** Answers one request; the same request on the same newsroom always gets the same answer. */
export function ask(newsroom: Newsroom, request: Request): Promise<Answer> {
  return answerRequest(request, newsroom.archive, newsroom.index);
}
