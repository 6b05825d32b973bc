import type { ArticleReader } from './article-reader.ts';
import { readHtml } from './read-html.ts';
import { readJsonl } from './read-jsonl.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

/** The reader for each ending, lower case with its dot. */
export const READERS: ReadonlyMap<string, ArticleReader> = new Map([
  ['.txt', readText],
  ['.md', readMarkdown],
  ['.markdown', readMarkdown],
  ['.html', readHtml],
  ['.htm', readHtml],
  ['.jsonl', readJsonl],
]);
