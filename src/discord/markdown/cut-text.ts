import { plainText } from '../../text/plain-text.ts';
import type { Span } from '../../text/span.ts';
import { findAddresses, showMarked } from './show-text.ts';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

// A grapheme or an address that the room's end cuts is still seen whole in this much more, or is too long in any case.
const MARGIN = 2000;

/**
 * The text as `showMarked` shows it in at most `room` UTF-16 units, cut behind a whole grapheme with an ellipsis where
 * it is longer. An address is shown whole or not at all, since a part of it leads elsewhere.
 */
export function cutText(text: string, room: number, spans: readonly Span[] = []): string {
  if (room < 1) return '';
  // Escaping never shortens by more than the few marks around addresses, so what is far too long need not be shown first.
  const whole = text.length <= room * 2 ? showMarked(text, spans) : null;
  if (whole !== null && whole.length <= room) return whole;
  const ends = endsWithin(text, room);
  const shownTo = (end: number) => `${showMarked(text.slice(0, end).trimEnd(), clip(spans, end))}…`;
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (shownTo(ends[middle] ?? 0).length <= room) low = middle;
    else high = middle - 1;
  }
  return shownTo(ends[low] ?? 0);
}

/** Where the text may be cut within its first `room` units, from 0 on. */
function endsWithin(text: string, room: number): number[] {
  const near = plainText(text.slice(0, room + MARGIN));
  const addresses = findAddresses(near);
  const ends = [0];
  for (const { index, segment } of GRAPHEMES.segment(near)) {
    const end = index + segment.length;
    if (end > room) break;
    if (!addresses.some((address) => address.start < end && end < address.end)) ends.push(end);
  }
  return ends;
}

function clip(spans: readonly Span[], end: number): Span[] {
  return spans.filter((span) => span.end <= end);
}
