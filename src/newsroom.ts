import type { Answer } from './answers/answer.ts';
import { answerRequest } from './answers/answer-request.ts';
import type { Archive } from './archive/archive.ts';
import { buildArchive } from './archive/build-archive.ts';
import { fillShelf } from './archive/shelf.ts';
import { listCorpus } from './articles/list-corpus.ts';
import { readPeopleFile } from './articles/read-people-file.ts';
import type { Warning } from './articles/warning.ts';
import type { Request } from './questions/request.ts';
import type { PassageIndex } from './search/passage-index.ts';
import { readCorpus } from './snapshots/read-corpus.ts';
import { readSnapshot } from './snapshots/read-snapshot.ts';
import { restoreIndex } from './snapshots/restore-index.ts';
import { saveSnapshot } from './snapshots/save-snapshot.ts';
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

/** Reads a folder of articles, or what has changed in it since its snapshot, and makes it ready for questions. */
export async function openNewsroom({ corpus, cache = null, onProgress }: OpenOptions): Promise<Newsroom> {
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
  for (const warning of [...read.warnings, ...read.files.flatMap((file) => file.warnings), ...doubled])
    warnings.push(warning);
  if (cache !== null && path === null) {
    const message = `the folder for snapshots, ${cache}, lies in the corpus; set CACHE_DIR to one outside of it`;
    warnings.push({ file: '.', message });
  } else if (path !== null && !read.unchanged) {
    warnings.push(...(await saveSnapshot(path, { listed, files: read.files, archive, index })));
  }
  warnings.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)));
  return { archive, index, warnings };
}

/** Answers one request; the same request on the same newsroom always gets the same answer. */
export function ask(newsroom: Newsroom, request: Request): Promise<Answer> {
  return answerRequest(request, newsroom.archive, newsroom.index);
}
