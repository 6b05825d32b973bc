import type { CorpusFile } from './corpus-file.ts';
import type { Draft } from './draft.ts';

/** What is wrong with a part of a file; `line` is 1-based. */
export interface Complaint {
  readonly line?: number;
  readonly message: string;
}

/** What a reader makes of one file. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly complaints: readonly Complaint[];
}

/** One format: how its decoded text becomes drafts of articles. Never throws, whatever the text. */
export type ArticleReader = (file: CorpusFile, text: string) => Reading;
