import type { Span } from '../text/span.ts';

/** How sure a fact about an article is: written in it, worked out from words, or not to be had. */
export type Certainty = 'stated' | 'inferred' | 'unknown';

/** What a paragraph is in its article; the title is none of them. */
export type ParagraphKind = 'body' | 'heading' | 'caption';

/** A paragraph as a reader sees it: markup marks read, inner line and page breaks one space each. */
export interface Paragraph {
  readonly text: string;
  readonly kind: ParagraphKind;
  /** Where it stands in the decoded file (in the value of `text` for a .jsonl line). */
  readonly source: Span;
}

/** The place and day in front of a first sentence: "Caracas, January 2 (RHC)--". */
export interface Dateline {
  readonly place: string | null;
  /** A full date, or `XXXX-01-02` where the year is not written. */
  readonly date: string | null;
  readonly agency: string | null;
}

/** One article of the corpus, its furniture taken out; everything in it stands in the file. */
export interface Article {
  /** Unique in the corpus; names the article in citations. */
  readonly id: string;
  readonly title: string | null;
  /** ISO date, only where the file states day, month and year; never worked out. */
  readonly published: string | null;
  /** The outlet, by name where the article names it, else the host of its address. */
  readonly source: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** BCP 47, such as `en`. */
  readonly language: string;
  readonly dateline: Dateline | null;
  /** Path relative to the corpus folder, `/` between its parts. */
  readonly file: string;
  /** 1-based line of a .jsonl file, else null. */
  readonly line: number | null;
  readonly paragraphs: readonly Paragraph[];
}
