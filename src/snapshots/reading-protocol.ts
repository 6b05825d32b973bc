import type { ArticleMentions } from '../archive/article-mentions.ts';
import type { Article } from '../articles/article.ts';
import type { CorpusFile } from '../articles/corpus-file.ts';
import type { Warning } from '../articles/warning.ts';

/** What the thread that opens a corpus asks of the thread that reads; one thing at a time. */
export type ReadingRequest =
  /** Read a file; its articles come in parts. */
  | { readonly kind: 'read'; readonly file: CorpusFile; readonly bytes: Uint8Array }
  /** Find the names of all articles read so far, in that order; they come in parts. */
  | { readonly kind: 'names' }
  /** Send one more part. */
  | { readonly kind: 'next' };

/** A part of what was asked for; `done` with the last one. */
export interface ReadingPart {
  readonly articles?: readonly Article[];
  readonly mentions?: readonly ArticleMentions[];
  readonly warnings?: readonly Warning[];
  readonly done?: true;
  /** What went wrong; nothing follows. */
  readonly error?: string;
}
