import type { Excerpt } from '../../answers/answer.ts';
import type { Digest } from '../../digests/digest.ts';

/** The digest with each of its excerpts as `link` gives it; one that stands in two places stays one. */
export function linkDigest(digest: Digest, link: (excerpt: Excerpt) => Excerpt): Digest {
  const known = new Map<Excerpt, Excerpt>();
  const linked = (excerpt: Excerpt): Excerpt => {
    const made = known.get(excerpt) ?? link(excerpt);
    known.set(excerpt, made);
    return made;
  };
  const one = <Part extends { readonly excerpt: Excerpt }>(part: Part): Part => ({
    ...part,
    excerpt: linked(part.excerpt),
  });
  const { articles, people, quotation, dates, contradictions, onThisDay } = digest;
  return {
    ...digest,
    articles: articles.map((article) => ({ ...article, excerpts: article.excerpts.map(linked) })),
    people: people.map(one),
    quotation: quotation === null ? null : one(quotation),
    dates: dates.map(one),
    contradictions: contradictions.map((each) => ({ ...each, now: one(each.now), before: one(each.before) })),
    onThisDay: onThisDay.map(one),
  };
}
