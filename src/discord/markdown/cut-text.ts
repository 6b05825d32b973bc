import type { Span } from '../../text/span.ts';
import { showMarked } from './show-text.ts';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The text as `showMarked` shows it in at most `room` UTF-16 units, cut behind a whole grapheme with an ellipsis where
 * it is longer.
 */
export function cutText(text: string, room: number, spans: readonly Span[] = []): string {
  // Escaping never shortens by more than the few marks around addresses, so what is far too long need not be shown first.
  const whole = text.length <= room * 2 ? showMarked(text, spans) : null;
  if (whole !== null && whole.length <= room) return whole;
  const ends: number[] = [0];
  for (const { index, segment } of GRAPHEMES.segment(text.slice(0, room))) ends.push(index + segment.length);
  // The last grapheme of the slice may have been cut by it.
  if (text.length > room) ends.pop();
  const shownTo = (end: number) => `${showMarked(text.slice(0, end).trimEnd(), clip(spans, end))}…`;
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (shownTo(ends[middle] ?? 0).length <= room) low = middle;
    else high = middle - 1;
  }
  return room < 1 ? '' : shownTo(ends[low] ?? 0);
}

function clip(spans: readonly Span[], end: number): Span[] {
  return spans.filter((span) => span.end <= end);
}
