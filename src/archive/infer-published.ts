import type { DateAnnotation, NameAnnotation } from '../annotations/annotation.ts';
import type { Article } from '../articles/article.ts';
import type { Passage } from '../passages/passage.ts';
import type { Published } from './published.ts';

/** What else the corpus holds that can date an article. */
export interface DatingEvidence {
  passagesOf(article: Article): readonly Passage[];
  namesOf(article: Article): readonly (readonly NameAnnotation[])[];
  /** Dates of a passage, read with the article's own date (null: relative expressions open). */
  datesOf(passage: Passage): readonly DateAnnotation[];
  /** Articles with a stated date that share the most names with this one, most first, at most ten. */
  datedNeighbours(article: Article): readonly Article[];
}

/** The day of an article that states none: inferred from its own words or its neighbours with the reason, or unknown. */
export function inferPublished(_article: Article, _evidence: DatingEvidence): Published {
  return { value: null, certainty: 'unknown', basis: null };
}
