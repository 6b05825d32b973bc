import type { Passage } from '../passages/passage.ts';
import type { Span } from '../text/span.ts';

/** The address that opens the source at these words; null for an article without an address. */
export function sourceLink(
  url: string | null,
  _passage: Passage,
  _span: Span,
  _paragraphs: readonly Passage[],
): string | null {
  return url;
}
