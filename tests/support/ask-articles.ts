import type { Answer } from '../../src/answers/answer.ts';
import { answerRequest } from '../../src/answers/answer-request.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Request } from '../../src/questions/request.ts';
import { MiniSearchIndex } from '../../src/search/minisearch-index.ts';
import type { PassageIndex } from '../../src/search/passage-index.ts';

/** Asks questions of a few articles, as the terminal and Discord would. */
export async function askArticles(
  articles: readonly Article[],
): Promise<(request: Omit<Request, 'today'> & { today?: string }) => Promise<Answer>> {
  const { archive, index } = await openArticles(articles);
  return (request) => answerRequest({ today: '2024-06-01', ...request }, archive, index);
}

/** A few articles as an archive with its index. */
export async function openArticles(
  articles: readonly Article[],
): Promise<{ archive: Archive; index: PassageIndex }> {
  const archive = await buildArchive(articles);
  const index = new MiniSearchIndex();
  await index.add(archive.passages);
  return { archive, index };
}
