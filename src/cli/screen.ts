import { styleText } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** How a terminal is written to. */
export interface Screen {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

const NARROWEST = 20;
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text in a style where there is colour, else as it is. */
export function paint(style: 'bold' | 'dim', text: string, { colour }: Screen): string {
  return colour && text !== '' ? styleText(style, text, { validateStream: false }) : text;
}

/** The text in lines that fit, each behind the indent, the first behind its own; an address is never broken. */
export function wrap(text: string, { width }: Screen, indent = '', first = indent): string {
  const room = Math.max(NARROWEST, width - indent.length);
  // Without hard breaks a script that has no blanks would run over the edge.
  const hard = !/https?:\/\//.test(text);
  return first + wrapAnsi(text, room, { hard, trim: true }).split('\n').join(`\n${indent}`);
}

/** The text cut to so many columns, with an ellipsis where something is left out; no letter is cut apart. */
export function clip(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const { segment } of SEGMENTER.segment(text)) {
    width += stringWidth(segment);
    if (width > columns - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** The text with blanks behind it up to so many columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}
