import type { Excerpt } from '../answer.ts';
import { dateWords } from '../events/date-words.ts';

/** An article's day in words, without the weekday, and whether it was worked out. */
export function publishedWords({
  published,
  publishedCertainty,
}: Pick<Excerpt['article'], 'published' | 'publishedCertainty'>): string {
  if (published === null) return 'undated';
  const words = (dateWords(published) ?? published).replace(/^\p{L}+day /u, '');
  return publishedCertainty === 'inferred' ? `${words} (inferred)` : words;
}
