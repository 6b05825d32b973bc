import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Screen } from './screen.ts';

/** The least that is left for words beside an indent, in columns. */
const NARROWEST = 20;

/** The text wrapped behind a mark of its own, its further lines below the first one's words. */
export function hang(mark: string, text: string, { width }: Screen): string {
  const indent = stringWidth(mark);
  const wrapped = wrapAnsi(text, Math.max(NARROWEST, width - indent), { hard: true });
  return mark + wrapped.replaceAll('\n', `\n${' '.repeat(indent)}`);
}

/** The text with blanks behind it up to this many columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}
