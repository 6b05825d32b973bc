import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import type { DigestDay } from './digest.ts';

/** How many of the articles appeared on each day, in order; those without a whole day are left out. */
export function countArticles(articles: readonly Article[], archive: Archive): DigestDay[] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const { value } = archive.published(article);
    if (value?.length === 10) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([day, count]) => ({ day, count }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
