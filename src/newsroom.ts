import type { Answer } from './answers/answer.ts';
import type { Article } from './articles/article.ts';
import type { Request } from './questions/request.ts';

/** Something that was skipped while articles were read; never a reason to stop. */
export interface Warning {
  /** Path relative to the corpus folder. */
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

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
  readonly articles: readonly Article[];
  readonly warnings: readonly Warning[];
  readonly size: { readonly articles: number; readonly passages: number; readonly people: number };
  /** Canonical names of people, most written about first; for completion. */
  readonly names: readonly string[];
}

/** Reads a folder of articles (or its snapshot) and makes it ready for questions. */
export function openNewsroom(_options: OpenOptions): Promise<Newsroom> {
  throw new Error('not built yet');
}

/** Answers one request; the same request on the same newsroom always gets the same answer. */
export function ask(_newsroom: Newsroom, _request: Request): Promise<Answer> {
  throw new Error('not built yet');
}
