import type { Archive } from '../../archive/archive.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Span } from '../../text/span.ts';

/** A passage, and the letters in it that are marked. */
export interface Place {
  readonly passage: Passage;
  /** In UTF-16 units of the passage's text; null where none are marked. */
  readonly span: Span | null;
}

/** What an address says of a place. */
export interface PlaceWords {
  /** With `c:` or without. */
  readonly citation: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The place that an address names; null where its citation is none; without marks where it has no such letters. */
export function findPlace(archive: Archive, { citation, from, to }: PlaceWords): Place | null {
  if (citation === undefined) return null;
  const passage = archive.find(citation.startsWith('c:') ? citation : `c:${citation}`);
  return passage === undefined ? null : { passage, span: spanOf(passage.text, from, to) };
}

/** The address of a place, after the `?` of the article's page. */
export function placeQuery({ passage, span }: Place): string {
  const fields = new URLSearchParams({ id: passage.article.id, c: shortCitation(passage.citation) });
  if (span !== null) {
    fields.set('from', String(span.start));
    fields.set('to', String(span.end));
  }
  return `${fields}#${anchorOf(passage)}`;
}

/** The anchor of a passage in the page of its article. */
export function anchorOf({ citation }: Passage): string {
  return `c-${shortCitation(citation)}`;
}

function shortCitation(citation: string): string {
  return citation.replace(/^c:/, '');
}

function spanOf(text: string, from: string | undefined, to: string | undefined): Span | null {
  if (!/^\d{1,9}$/.test(from ?? '') || !/^\d{1,9}$/.test(to ?? '')) return null;
  const start = Number(from);
  const end = Number(to);
  if (start >= end || end > text.length) return null;
  // No letter is cut in two.
  return { start: isHalf(text, start) ? start - 1 : start, end: isHalf(text, end) ? end + 1 : end };
}

/** True where the place lies between the halves of one letter. */
function isHalf(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
