import type { Article } from '../articles/article.ts';
import type { Passage } from '../passages/passage.ts';
import { splitPassages } from '../passages/split-passages.ts';
import { makeBreather } from '../text/breathe.ts';

/** The articles of an archive with their passages, before anything is known of them. */
export interface Shelf {
  /** In order of id. */
  readonly articles: readonly Article[];
  /** In the order of the corpus. */
  readonly passages: readonly Passage[];
  /** Of an article that does not stand here: none. */
  passagesOf(article: Article): readonly Passage[];
}

/**
 * The passages of articles whose ids are unique; gives way to other work meanwhile. Articles that stand on the shelf
 * `before` keep the passages that they have there.
 */
export async function fillShelf(
  given: readonly Article[],
  before: Pick<Shelf, 'passagesOf'> | null = null,
): Promise<Shelf> {
  const articles = [...given].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const breathe = makeBreather();
  const byArticle = new Map<Article, readonly Passage[]>();
  const passages: Passage[] = [];
  for (const article of articles) {
    const known = before?.passagesOf(article) ?? [];
    const own = known.length > 0 ? known : splitPassages(article);
    byArticle.set(article, own);
    for (const passage of own) passages.push(passage);
    await breathe();
  }
  return { articles, passages, passagesOf: (article) => byArticle.get(article) ?? [] };
}
