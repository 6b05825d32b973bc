import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';

// A headline is about so long.
const LONGEST = 64;

/** The first words of an article, letter for letter and cut behind a whole one; null where it has none. */
export function openingOf(article: Article, archive: Archive): string | null {
  const passages = archive.passagesOf(article);
  const first = passages.find(({ kind }) => kind === 'body') ?? passages[0];
  const text = first?.text.trim() ?? '';
  if (text.length <= LONGEST) return text === '' ? null : text;
  const cut = text.slice(0, LONGEST + 1);
  const end = cut.search(/\s+\S*$/u);
  // A text without blanks is cut where a character ends.
  return end > 0
    ? cut.slice(0, end).replace(/[\s,;:–—-]+$/u, '')
    : [...text.slice(0, LONGEST)].slice(0, -1).join('');
}
