import { createHash } from 'node:crypto';

/**
 * The id under which a paragraph is cited: `c:` and the first 64 bits of a SHA-256 over article id, text and which
 * of the article's equal paragraphs it is (0 for the first), so that re-reading or re-ordering changes none.
 */
export function citationId(articleId: string, text: string, occurrence: number): string {
  const hash = createHash('sha256').update(`${articleId}\0${occurrence}\0${text}`).digest('hex');
  return `c:${hash.slice(0, 16)}`;
}
