import { plainText } from '../text/plain-text.ts';
import { type FontWidths, fontWidths } from './font.ts';

/** Stands for each character that the font lacks. */
export const MISSING = '□';
// More marks than this on one letter, and those that enclose it, grow out of the line.
const MOST_MARKS = 2;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text as the pictures' font can show it. */
export interface PictureText {
  readonly text: string;
  /** Whether a box stands for something in it. */
  readonly lacking: boolean;
}

/**
 * A text on one line without control, direction and format marks, every character of it in the font: what the font
 * lacks (Chinese, emoji) is a box each.
 */
export function pictureText(text: string): PictureText {
  const widths = fontWidths('regular');
  const bold = fontWidths('bold');
  const clean = plainText(text).replaceAll('\ufffd', '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  let lacking = false;
  let shown = '';
  for (const { segment } of graphemes.segment(clean)) {
    const visible = fewMarks(withoutFormat(segment));
    if (visible === '') continue;
    const drawn = hasAll(visible, widths) && hasAll(visible, bold);
    lacking ||= !drawn;
    shown += drawn ? visible : MISSING;
  }
  return { text: shown.trim(), lacking };
}

function withoutFormat(segment: string): string {
  // An emoji of several is one box; alone, joiners and selectors show nothing.
  return segment.replace(/\p{Cf}|\p{Cc}|\u034f|[\ufe00-\ufe0f]/gu, '');
}

function hasAll(text: string, widths: FontWidths): boolean {
  return Array.from(text).every((char) => widths.has(char.codePointAt(0) as number));
}

function fewMarks(segment: string): string {
  let marks = 0;
  return Array.from(segment.normalize('NFD'))
    .filter((char) => !/\p{M}/u.test(char) || (!/\p{Me}/u.test(char) && ++marks <= MOST_MARKS))
    .join('')
    .normalize('NFC');
}
