import type { Answer } from '../../src/answers/answer.ts';
import { answerRequest } from '../../src/answers/answer-request.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Request } from '../../src/questions/request.ts';
import { MiniSearchIndex } from '../../src/search/minisearch-index.ts';

/** Asks questions of a few articles, as the terminal and Discord would. */
export async function askArticles(
  articles: readonly Article[],
): Promise<(request: Omit<Request, 'today'>) => Promise<Answer>> {
  const archive = await buildArchive(articles);
  const index = new MiniSearchIndex();
  await index.add(archive.passages);
  return (request) => answerRequest({ today: '2024-06-01', ...request }, archive, index);
}
