import type { Passage } from '../../passages/passage.ts';
import type { NameAnnotation, ReferenceAnnotation } from '../annotation.ts';

/** The names of one passage, and what stands for a person in it; in order, none within another of its list. */
export interface PassageNames {
  readonly names: readonly NameAnnotation[];
  readonly references: readonly ReferenceAnnotation[];
}

/** The names of one article, a result for each passage; `name` is the fullest form that this article writes. */
export function findNames(passages: readonly Passage[]): PassageNames[] {
  return passages.map(() => ({ names: [], references: [] }));
}
