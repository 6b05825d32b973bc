import type { Archive } from '../../archive/archive.ts';
import type { ParagraphKind } from '../../articles/article.ts';

/** A paragraph of an article, whole. */
export interface NearbyPassage {
  /** 1-based place in the article. */
  readonly number: number;
  readonly citation: string;
  readonly kind: ParagraphKind;
  readonly text: string;
}

/** A passage with what stands around it, in the order of the article. */
export interface Surroundings {
  readonly before: readonly NearbyPassage[];
  readonly passage: NearbyPassage;
  readonly after: readonly NearbyPassage[];
  /** Number of paragraphs of the article. */
  readonly total: number;
}

/** The passage of a citation id with at most so many neighbours on each side; null for an id that none has. */
export function aroundPassage(
  archive: Archive,
  citation: string,
  before = 1,
  after = 1,
): Surroundings | null {
  const passage = archive.find(citation);
  if (!passage) return null;
  const all = archive.passagesOf(passage.article);
  const at = passage.number - 1;
  return {
    before: all.slice(Math.max(0, at - Math.max(0, before)), at).map(asNearby),
    passage: asNearby(passage),
    after: all.slice(at + 1, at + 1 + Math.max(0, after)).map(asNearby),
    total: all.length,
  };
}

function asNearby({ number, citation, kind, text }: NearbyPassage): NearbyPassage {
  return { number, citation, kind, text };
}
