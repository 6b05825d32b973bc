import { plainText } from '../../text/plain-text.ts';

// More than the longest emoji.
const MARGIN = 64;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** For labels, names and choices, where Discord reads no Markdown: one line of at most `most` UTF-16 units, cut behind a whole grapheme. */
export function clipText(text: string, most: number): string {
  const plain = plainText(text).trim();
  if (plain.length <= most) return plain;
  if (most < 1) return '';
  let end = 0;
  // What the limit cuts must be seen whole to be known for one grapheme.
  for (const { index, segment } of GRAPHEMES.segment(plain.slice(0, most + MARGIN))) {
    if (index + segment.length > most - 1) break;
    end = index + segment.length;
  }
  return `${plain.slice(0, end).trimEnd()}…`;
}
