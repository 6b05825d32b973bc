import { readFile } from 'node:fs/promises';
import type { Answer } from './answers/answer.ts';
import { answerRequest } from './answers/answer-request.ts';
import type { Archive } from './archive/archive.ts';
import { buildArchive } from './archive/build-archive.ts';
import type { Article } from './articles/article.ts';
import { listCorpus } from './articles/list-corpus.ts';
import { readArticles } from './articles/read-articles.ts';
import type { Warning } from './articles/warning.ts';
import type { Request } from './questions/request.ts';
import { MiniSearchIndex } from './search/minisearch-index.ts';
import type { PassageIndex } from './search/passage-index.ts';

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

/** Reads a folder of articles (or its snapshot) and makes it ready for questions. */
export async function openNewsroom({ corpus }: OpenOptions): Promise<Newsroom> {
  const { files, warnings } = await listCorpus(corpus);
  const articles = new Map<string, Article>();
  for (const file of files) {
    const read = readArticles(file, await readFile(file.path));
    warnings.push(...read.warnings);
    for (const article of read.articles) {
      const other = articles.get(article.id);
      if (!other) articles.set(article.id, article);
      else {
        const message = `the id ${JSON.stringify(article.id)} stands in ${other.file} already; the article is skipped`;
        warnings.push({ file: file.file, ...(article.line !== null && { line: article.line }), message });
      }
    }
  }
  const archive = await buildArchive([...articles.values()]);
  const index = new MiniSearchIndex();
  await index.add(archive.passages);
  return { archive, index, warnings };
}

/** Answers one request; the same request on the same newsroom always gets the same answer. */
export function ask(newsroom: Newsroom, request: Request): Promise<Answer> {
  return answerRequest(request, newsroom.archive, newsroom.index);
}
