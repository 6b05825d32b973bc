import type { Span } from '../text/span.ts';
import type { ParagraphKind } from './article.ts';

/** A piece of a file that looks like a paragraph, before it is known whether it is one. */
export interface Block {
  /** As a reader sees it, one line. */
  readonly text: string;
  readonly kind: ParagraphKind;
  /** Where it stands in the decoded file. */
  readonly source: Span;
}

/** What a reader finds in a file: blocks in order, and what the file states of itself. */
export interface RawArticle {
  readonly blocks: readonly Block[];
  readonly facts: Facts;
}

/** What a file states of its article in fields of its own; all may be missing. */
export interface Facts {
  readonly title?: string;
  /** As written. */
  readonly published?: string;
  readonly source?: string;
  readonly url?: string;
  readonly author?: string;
  readonly language?: string;
}
