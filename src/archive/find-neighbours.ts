import type { Article } from '../articles/article.ts';
import type { ArticleMentions } from './article-mentions.ts';
import type { People } from './people.ts';

const MOST = 10;

/**
 * A function that gives the articles of a stated date that share the most persons and organisations with an article,
 * most first, then by id, at most ten. What it needs is gathered when it is first asked.
 */
export function findNeighbours(
  articles: readonly Article[],
  mentions: ReadonlyMap<Article, ArticleMentions>,
  people: People,
): (article: Article) => readonly Article[] {
  let gathered: Map<string, Article[]> | undefined;
  const namesOf = (article: Article) =>
    new Set(
      (mentions.get(article)?.names ?? [])
        .filter(({ type }) => type !== 'place')
        .map(({ name }) => people.canonical(article.id, name)),
    );
  return (article) => {
    gathered ??= gather(articles, namesOf);
    const shared = new Map<Article, number>();
    for (const name of namesOf(article)) {
      for (const other of gathered.get(name) ?? []) {
        if (other !== article) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    return [...shared]
      .sort(([a, own], [b, others]) => others - own || (a.id < b.id ? -1 : 1))
      .slice(0, MOST)
      .map(([other]) => other);
  };
}

function gather(
  articles: readonly Article[],
  namesOf: (article: Article) => ReadonlySet<string>,
): Map<string, Article[]> {
  const byName = new Map<string, Article[]>();
  for (const article of articles) {
    if (article.published === null) continue;
    for (const name of namesOf(article)) {
      const dated = byName.get(name);
      if (dated) dated.push(article);
      else byName.set(name, [article]);
    }
  }
  return byName;
}
