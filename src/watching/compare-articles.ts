import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../articles/article.ts';

/** Ids of articles, in order. */
export interface ArticleChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What readers can tell of the change from some articles to others; where in which file one stands is nothing to them. */
export function compareArticles(before: readonly Article[], now: readonly Article[]): ArticleChanges {
  const old = new Map(before.map((article) => [article.id, article]));
  const ids = new Set(now.map(({ id }) => id));
  const added: string[] = [];
  const changed: string[] = [];
  for (const article of now) {
    const earlier = old.get(article.id);
    if (!earlier) added.push(article.id);
    else if (earlier !== article && !isDeepStrictEqual(read(earlier), read(article)))
      changed.push(article.id);
  }
  const removed = before.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
  return { added: added.sort(), changed: changed.sort(), removed: removed.sort() };
}

function read({ file, line, paragraphs, ...facts }: Article): object {
  return { ...facts, paragraphs: paragraphs.map(({ text, kind }) => [text, kind]) };
}

/** "3 articles added, 1 changed, 1 removed"; empty where nothing is. */
export function changeWords({ added, changed, removed }: ArticleChanges): string {
  const counts = [
    [added.length, 'added'],
    [changed.length, 'changed'],
    [removed.length, 'removed'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what], at) => {
      const number = count.toLocaleString('en');
      return at > 0 ? `${number} ${what}` : `${number} ${count === 1 ? 'article' : 'articles'} ${what}`;
    })
    .join(', ');
}
