import type { Article } from '../article.ts';
import type { CorpusFile } from '../corpus-file.ts';
import type { Warning } from '../warning.ts';

/** Reads one format: from the decoded text of a file to its articles, with a warning for all that was skipped. */
export type ArticleReader = (text: string, file: CorpusFile) => { articles: Article[]; warnings: Warning[] };
