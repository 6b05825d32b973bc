import type { Archive } from '../archive/archive.ts';
import { analysePassage } from '../evidence/analyse-passage.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { makeBreather } from '../text/breathe.ts';
import type { Story } from './fold-copies.ts';

// What appeared before the period counts less: it came late into the corpus and is no news.
const OLDER = 0.6;
const UNDATED = 0.75;
// More outlets with one story make it count more, each less than the one before.
const PER_COPY = 0.5;
// A subject that several stories tell of is told in one of them first.
const REPEATED = 0.7;
// Beyond these no digest reads.
const MOST = 40;

type Vector = ReadonlyMap<string, number>;

/**
 * The stories that matter most first: those nearest to what all new articles tell, that several carry, that are of the
 * period; each less the nearer it is to one before it.
 */
export async function orderStories(
  stories: readonly Story[],
  since: string,
  archive: Archive,
  index: PassageIndex,
): Promise<Story[]> {
  const breathe = makeBreather();
  const vectors = new Map<Story, Vector>();
  const centre = new Map<string, number>();
  for (const story of stories) {
    const vector = vectorOf(story, archive, index);
    vectors.set(story, vector);
    for (const [term, weight] of vector) centre.set(term, (centre.get(term) ?? 0) + weight);
    await breathe();
  }
  const length = lengthOf(centre);
  const score = new Map<Story, number>();
  for (const story of stories) {
    const near = dot(vectors.get(story) ?? new Map(), centre) / length;
    score.set(
      story,
      near * ageFactor(story, since, archive) * (1 + PER_COPY * Math.log2(1 + story.copies.length)),
    );
  }
  let left = [...stories]
    .sort((a, b) => (score.get(b) ?? 0) - (score.get(a) ?? 0) || (a.article.id < b.article.id ? -1 : 1))
    .slice(0, MOST);
  const ordered: Story[] = [];
  // How near each is to the nearest of those before it.
  const nearest = new Map<Story, number>();
  const worth = (story: Story) => (score.get(story) ?? 0) * (1 - REPEATED * (nearest.get(story) ?? 0));
  while (left.length > 0) {
    const best = left.reduce((top, each) => (worth(each) > worth(top) + 1e-9 ? each : top));
    ordered.push(best);
    left = left.filter((each) => each !== best);
    for (const each of left) {
      const near = dot(vectors.get(each) ?? new Map(), vectors.get(best) ?? new Map());
      nearest.set(each, Math.max(nearest.get(each) ?? 0, near));
    }
    await breathe();
  }
  return ordered;
}

/** Terms by frequency and rareness, of length 1. */
function vectorOf({ article }: Story, archive: Archive, index: PassageIndex): Vector {
  const counts = new Map<string, number>();
  for (const passage of archive.passagesOf(article)) {
    if (passage.kind !== 'body') continue;
    for (const { term } of analysePassage(passage).terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  for (const [term, count] of counts) {
    const rareness = Math.log((index.size + 1) / (index.frequency(term) + 1));
    counts.set(term, (1 + Math.log(count)) * Math.max(0, rareness));
  }
  const length = lengthOf(counts);
  return new Map([...counts].map(([term, weight]) => [term, weight / length]));
}

function ageFactor({ article }: Story, since: string, archive: Archive): number {
  const { value } = archive.published(article);
  if (value === null) return UNDATED;
  return value >= since.slice(0, value.length) ? 1 : OLDER;
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

/** 1 for nothing, so that it can be divided by. */
function lengthOf(vector: Vector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return Math.sqrt(sum) || 1;
}
