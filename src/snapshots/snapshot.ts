import type { ArticleMentions } from '../archive/article-mentions.ts';
import type { Article } from '../articles/article.ts';
import type { CorpusFile } from '../articles/corpus-file.ts';
import type { Warning } from '../articles/warning.ts';
import type { Postings } from '../search/term-index.ts';

/** A file of the corpus with what was read from it. */
export interface ReadFile extends CorpusFile {
  /** SHA-256 of its content, hexadecimal. */
  readonly hash: string;
  /** All its articles, those with an id that another file has already as well. */
  readonly articles: readonly Article[];
  readonly warnings: readonly Warning[];
}

/** What an opened corpus remembers of itself. */
export interface Snapshot {
  /** When the corpus was listed, in ms since the epoch. */
  readonly listed: number;
  readonly files: readonly ReadFile[];
  readonly mentions: ReadonlyMap<Article, ArticleMentions>;
  readonly postings: Postings;
  /** The passages in the order of the postings: two numbers each, of the article among those of `files` and in it. */
  readonly order: Uint32Array;
}
