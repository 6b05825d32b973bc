import type { Archive } from '../archive/archive.ts';
import { findTerms } from '../text/find-terms.ts';

const known = new WeakMap<Archive, ReadonlyMap<string, number>>();

/** How many passages stand below a headline that has this stem; 0 for one that no headline has. */
export function titleFrequency(archive: Archive, term: string): number {
  let counts = known.get(archive);
  if (!counts) {
    counts = count(archive);
    known.set(archive, counts);
  }
  return counts.get(term) ?? 0;
}

function count(archive: Archive): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of archive.articles) {
    if (article.title === null) continue;
    const passages = archive.passagesOf(article).length;
    for (const term of new Set(findTerms(article.title).map((each) => each.term)))
      counts.set(term, (counts.get(term) ?? 0) + passages);
  }
  return counts;
}
