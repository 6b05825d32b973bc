import type { Passage } from '../../passages/passage.ts';
import type { NameAnnotation, ReferenceAnnotation } from '../annotation.ts';
import type { Token } from './find-tokens.ts';

interface Names {
  readonly names: readonly NameAnnotation[];
  readonly references: ReferenceAnnotation[];
}

/** Adds to each passage the pronouns and role phrases that plainly stand for one of its people. */
export function findReferences(
  _passages: readonly Passage[],
  _texts: readonly (readonly Token[])[],
  _results: readonly Names[],
): void {}
