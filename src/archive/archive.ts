import type {
  DateAnnotation,
  NameAnnotation,
  NumberAnnotation,
  QuoteAnnotation,
  ReferenceAnnotation,
} from '../annotations/annotation.ts';
import type { Article } from '../articles/article.ts';
import type { Passage } from '../passages/passage.ts';
import type { People } from './people.ts';
import type { Published } from './published.ts';

/**
 * All articles together, with what only all of them can tell. Annotations are found when first asked for and kept for
 * as long as memory allows, so that opening a large corpus does not wait for them.
 */
export interface Archive {
  /** In order of id. */
  readonly articles: readonly Article[];
  /** In the order of the corpus: by article, then by place in it. */
  readonly passages: readonly Passage[];
  readonly people: People;
  passagesOf(article: Article): readonly Passage[];
  /** The passage with this citation id. */
  find(citation: string): Passage | undefined;
  published(article: Article): Published;
  dates(passage: Passage): readonly DateAnnotation[];
  names(passage: Passage): readonly NameAnnotation[];
  references(passage: Passage): readonly ReferenceAnnotation[];
  quotes(passage: Passage): readonly QuoteAnnotation[];
  numbers(passage: Passage): readonly NumberAnnotation[];
}
