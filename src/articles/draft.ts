import type { Dateline } from './article.ts';
import type { Block } from './block.ts';

/** An article on its way from raw blocks to clean paragraphs; each rule takes one and gives the next. */
export interface Draft {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly dateline: Dateline | null;
}

/** One thing that is taken out or found. */
export type Rule = (draft: Draft) => Draft;
