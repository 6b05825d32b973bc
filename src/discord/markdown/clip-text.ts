import { plainText } from '../../text/plain-text.ts';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** For labels, names and choices, where Discord reads no Markdown: one line of at most `most` UTF-16 units, cut behind a whole grapheme. */
export function clipText(text: string, most: number): string {
  const plain = plainText(text).trim();
  if (plain.length <= most) return plain;
  let end = 0;
  for (const { index, segment } of GRAPHEMES.segment(plain.slice(0, most + 1))) {
    if (index + segment.length > most - 1) break;
    end = index + segment.length;
  }
  return `${plain.slice(0, end).trimEnd()}…`;
}
