import type { ArticleMentions } from '../archive/article-mentions.ts';
import type { Article } from '../articles/article.ts';
import type { CorpusFile } from '../articles/corpus-file.ts';
import { readArticles } from '../articles/read-articles.ts';
import type { Warning } from '../articles/warning.ts';

/** Reads files and finds the names in them, here or in a thread of its own. */
export interface ArticleReader {
  read(
    file: CorpusFile,
    bytes: Uint8Array,
  ): Promise<{ readonly articles: readonly Article[]; readonly warnings: readonly Warning[] }>;
  /** Mentions of articles that it has read; of some or none where that is left to the archive. */
  names(): Promise<ReadonlyMap<Article, ArticleMentions>>;
  close(): Promise<void>;
}

/** Reads in the thread that asks, and leaves the names to the archive. */
export const READ_HERE: ArticleReader = {
  read: async (file, bytes) => readArticles(file, bytes),
  names: async () => new Map(),
  close: async () => {},
};
