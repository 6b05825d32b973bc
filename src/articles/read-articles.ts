import type { Article } from './article.ts';
import type { CorpusFile } from './corpus-file.ts';
import type { Warning } from './warning.ts';

/** The articles of one file, cleaned, with a warning for all that was skipped; bytes are the file's content. */
export function readArticles(
  _file: CorpusFile,
  _bytes: Uint8Array,
): { articles: Article[]; warnings: Warning[] } {
  throw new Error('not built yet');
}
