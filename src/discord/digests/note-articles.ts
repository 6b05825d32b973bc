import type { Archive } from '../../archive/archive.ts';
import type { SeenArticle, SeenStore } from '../../store/seen-articles.ts';
import { makeBreather } from '../../text/breathe.ts';

// One write of so many lasts some milliseconds, and nothing else is done meanwhile.
const AT_ONCE = 500;

/**
 * Keeps which articles there are at a start. Where none were ever seen, all that are there are as old as their own date
 * says: they are the archive, not news.
 */
export async function noteArticles(store: SeenStore, archive: Archive, now: number): Promise<void> {
  const seen = await store.seen();
  const timeOf = (article: Archive['articles'][number]) =>
    seen.length > 0 ? now : Math.min(now, startOf(archive.published(article).value));
  const articles = archive.articles.map((article) => ({ id: article.id, at: timeOf(article) }));
  articles.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const here = new Set(archive.articles.map(({ id }) => id));
  const gone = seen.filter((id) => !here.has(id));
  await noteChanges(store, articles, gone, now);
}

/** Keeps which articles came and which went. */
export async function noteChanges(
  store: SeenStore,
  added: readonly SeenArticle[],
  removed: readonly string[],
  now: number,
): Promise<void> {
  const breathe = makeBreather();
  for (let at = 0; at < added.length; at += AT_ONCE) {
    await store.see(added.slice(at, at + AT_ONCE));
    await breathe();
  }
  for (let at = 0; at < removed.length; at += AT_ONCE) {
    await store.miss(removed.slice(at, at + AT_ONCE), now);
    await breathe();
  }
}

/** In milliseconds since 1970; 0 where no whole day is known. */
function startOf(published: string | null): number {
  const time = published !== null && published.length === 10 ? Date.parse(published) : Number.NaN;
  return Number.isNaN(time) ? 0 : time;
}
