import type { Article, ParagraphKind } from '../articles/article.ts';
import type { Span } from '../text/span.ts';

/** One paragraph of one article: what is indexed, ranked and cited. */
export interface Passage {
  /** `c:` and 16 hexadecimal digits; the same for the same paragraph of the same article everywhere. */
  readonly citation: string;
  readonly article: Article;
  /** 1-based place in the article. */
  readonly number: number;
  readonly kind: ParagraphKind;
  readonly text: string;
  /** Where it stands in the decoded file. */
  readonly source: Span;
}
