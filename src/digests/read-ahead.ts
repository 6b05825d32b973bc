import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { analysePassage } from '../evidence/analyse-passage.ts';

/**
 * Reads of an article what its sentences are weighed by, which the archive keeps, and gives way between paragraphs: all
 * of a long article at once would let everything else wait.
 */
export async function readAhead(
  article: Article,
  archive: Archive,
  breathe: () => Promise<void>,
): Promise<void> {
  await breathe();
  for (const passage of archive.passagesOf(article)) {
    archive.names(passage);
    archive.quotes(passage);
    archive.dates(passage);
    archive.numbers(passage);
    analysePassage(passage);
    await breathe();
  }
}
