import type { ArticleReader } from '../article-reader.ts';
import { readHtml } from './read-html.ts';
import { readJsonl } from './read-jsonl.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

/** The formats that a corpus may hold, by the ending of the file's name in lower case. */
export const READERS: ReadonlyMap<string, ArticleReader> = new Map([
  ['.txt', readText],
  ['.md', readMarkdown],
  ['.html', readHtml],
  ['.htm', readHtml],
  ['.jsonl', readJsonl],
]);

/** The ending of a file's name with its point, in lower case; empty where it has none. */
export function endingOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const point = name.lastIndexOf('.');
  return point > 0 ? name.slice(point).toLowerCase() : '';
}
