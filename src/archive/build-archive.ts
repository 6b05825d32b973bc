import type { Article } from '../articles/article.ts';
import type { Archive } from './archive.ts';

/** An archive of these articles, whose ids must be unique; gives way to other work while it is built. */
export function buildArchive(_articles: readonly Article[]): Promise<Archive> {
  throw new Error('not built yet');
}
