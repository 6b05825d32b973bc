import type { Excerpt } from '../answers/answer.ts';
import { makeExcerpt, type Shown } from '../answers/citing/make-excerpt.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import type { Passage } from '../passages/passage.ts';
import type { Span } from '../text/span.ts';

/** Numbers the excerpts of a digest in the order in which they are cited; the same run keeps its number. */
export class Citer {
  readonly #archive: Archive;
  readonly #cited = new Map<string, Excerpt>();
  readonly #articles = new Set<Article>();

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** The articles that are cited, each once. */
  get articles(): readonly Article[] {
    return [...this.#articles];
  }

  cite(passage: Passage, span: Span, highlights: readonly Span[] = []): Excerpt {
    const key = `${passage.citation} ${span.start}-${span.end}`;
    const known = this.#cited.get(key);
    if (known) return known;
    const shown: Shown = { passage, span, highlights, score: 1 };
    const excerpt = makeExcerpt(shown, this.#cited.size + 1, this.#archive);
    this.#cited.set(key, excerpt);
    this.#articles.add(passage.article);
    return excerpt;
  }

  /** Whether a run of the passage that overlaps this one is cited already. */
  has(passage: Passage, span: Span): boolean {
    for (const key of this.#cited.keys()) {
      const [citation, at = ''] = key.split(' ');
      const [start, end] = at.split('-').map(Number);
      if (citation === passage.citation && (start ?? 0) < span.end && (end ?? 0) > span.start) return true;
    }
    return false;
  }
}
