import type { Span } from '../text/span.ts';
import type { Dateline, ParagraphKind } from './article.ts';

/** A paragraph on its way into an article: what it says, and what its format tells of it. */
export interface Block {
  /** One line, without markup. */
  readonly text: string;
  readonly kind: ParagraphKind;
  readonly source: Span;
  /** The format sets the whole of it off: a heading, bold or italic from its first letter to its last. */
  readonly marked: boolean;
  /** A blank line, a page break or a tag stands before it, not just a line end. */
  readonly apart: boolean;
}

/** What an article says of itself; null where it does not. */
export interface Facts {
  readonly title: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly dateline: Dateline | null;
}

/** An article being cleaned. */
export interface Draft {
  readonly id: string;
  /** 1-based line of a .jsonl file, else null. */
  readonly line: number | null;
  readonly facts: Facts;
  readonly blocks: readonly Block[];
  /** Its paragraphs were given one by one: they stay as they are. */
  readonly final: boolean;
}

/** Facts that say nothing. */
export const NO_FACTS: Facts = {
  title: null,
  published: null,
  source: null,
  url: null,
  author: null,
  language: null,
  dateline: null,
};

/** The draft with these facts where it did not have them already. */
export function addFacts(draft: Draft, found: Partial<Facts>): Draft {
  const facts = { ...draft.facts };
  let changed = false;
  for (const key of Object.keys(found) as (keyof Facts)[]) {
    const value = found[key];
    if (value == null || facts[key] !== null) continue;
    Object.assign(facts, { [key]: value });
    changed = true;
  }
  return changed ? { ...draft, facts } : draft;
}
