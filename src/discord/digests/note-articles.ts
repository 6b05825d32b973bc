import type { Archive } from '../../archive/archive.ts';
import type { SeenArticle } from '../../store/seen-articles.ts';
import type { DigestStore } from '../../store/store.ts';

// A write of so many lasts some milliseconds.
const BATCH = 500;

/** Keeps in the store which articles are there, and since when; a second time for the same articles does nothing. */
export class ArticleNotes {
  readonly #store: DigestStore;
  #last: Archive | null = null;
  #ids: ReadonlySet<string> = new Set();

  constructor(store: DigestStore) {
    this.#store = store;
  }

  /**
   * Notes what is new in the archive and what is gone. Where the store has never seen an article, all of them are as old
   * as they say: a bot that is new to an archive has not got new articles.
   */
  async note(archive: Archive, now: number): Promise<void> {
    if (archive === this.#last) return;
    const before = this.#last === null ? new Set(await this.#store.seen()) : this.#ids;
    const isFirst = before.size === 0 && this.#last === null;
    const ids = new Set(archive.articles.map(({ id }) => id));
    const added: SeenArticle[] = archive.articles
      // At a start also those that may have been away.
      .filter(({ id }) => this.#last === null || !before.has(id))
      .map((article) => ({
        id: article.id,
        at: isFirst ? ageOf(archive.published(article).value, now) : now,
      }));
    for (let at = 0; at < added.length; at += BATCH) {
      await this.#store.see(added.slice(at, at + BATCH));
      await new Promise((resolve) => setImmediate(resolve));
    }
    const gone = [...before].filter((id) => !ids.has(id));
    for (let at = 0; at < gone.length; at += BATCH) await this.#store.miss(gone.slice(at, at + BATCH), now);
    this.#last = archive;
    this.#ids = ids;
  }
}

/** The end of the day on which it was published, at the latest now; 0 where no whole day is known. */
function ageOf(published: string | null, now: number): number {
  if (published === null || !/^\d{4}-\d\d-\d\d$/.test(published)) return 0;
  return Math.max(0, Math.min(now, Date.parse(`${published}T23:59:59Z`)));
}
