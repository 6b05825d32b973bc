import type { Answer } from './answers/answer.ts';
import { answerRequest } from './answers/answer-request.ts';
import type { Archive } from './archive/archive.ts';
import type { Warning } from './articles/warning.ts';
import type { Request } from './questions/request.ts';
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
export function openNewsroom(_options: OpenOptions): Promise<Newsroom> {
  throw new Error('not built yet');
}

/** Answers one request; the same request on the same newsroom always gets the same answer. */
export function ask(newsroom: Newsroom, request: Request): Promise<Answer> {
  return answerRequest(request, newsroom.archive, newsroom.index);
}
