import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Screen } from './screen.ts';

/** The least that is left for words beside an indent, in columns. */
const NARROWEST = 20;
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text wrapped behind a mark of its own, its further lines below the first one's words. */
export function hang(mark: string, text: string, { width }: Screen): string {
  const indent = stringWidth(mark);
  // A script without blanks must break somewhere; an address must not, or nobody can open it.
  const hard = !/https?:\/\//.test(text);
  const wrapped = wrapAnsi(text, Math.max(NARROWEST, width - indent), { hard });
  return mark + wrapped.replaceAll('\n', `\n${' '.repeat(indent)}`);
}

/** The text cut to so many columns, with an ellipsis where something is left out; no letter is cut apart. */
export function clip(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let kept = '';
  let width = 1;
  for (const { segment } of SEGMENTER.segment(text)) {
    width += stringWidth(segment);
    if (width > columns) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** The text with blanks behind it up to this many columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}
