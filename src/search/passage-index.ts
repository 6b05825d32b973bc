import type { Passage } from '../passages/passage.ts';

/** A term to look for, with how much it counts. */
export interface WeightedTerm {
  /** A stem, as `findTerms` gives it. */
  readonly term: string;
  /** 1 for a word of the question itself, less for a word that stands in for it. */
  readonly weight: number;
}

/** A passage that the index holds to fit, with the index's own score. */
export interface Candidate {
  readonly passage: Passage;
  /** Above 0; comparable within one search only. */
  readonly score: number;
}

/**
 * Finds the passages nearest to some terms. Asynchronous, so that a search server can stand behind it; the same
 * passages and the same search always give the same candidates, whatever the order in which they were added.
 */
export interface PassageIndex {
  /** Number of passages. */
  readonly size: number;
  /** Adds passages that the index does not hold; gives way to other work while it does. */
  add(passages: readonly Passage[], onProgress?: (done: number) => void): Promise<void>;
  /** Takes passages out; those that the index does not hold are passed over. */
  remove(passages: readonly Passage[]): Promise<void>;
  /** The best passages of those that `accept` takes, best first, at most `limit`. */
  search(
    terms: readonly WeightedTerm[],
    limit: number,
    accept?: (passage: Passage) => boolean,
  ): Promise<readonly Candidate[]>;
  /** In how many passages a term stands, titles apart. */
  frequency(term: string): number;
  /** How many passages stand below a headline that has a term. */
  titleFrequency(term: string): number;
  /** Terms of the index that differ from this one by a slip of the pen, nearest first, at most five. */
  near(term: string): readonly string[];
}

/** The order of the corpus: by article id, then by place in the article. */
export function byPassage(a: Passage, b: Passage): number {
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.number - b.number;
}
