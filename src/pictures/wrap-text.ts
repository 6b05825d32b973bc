import { type FontWeight, fontWidths } from './font.ts';

const ELLIPSIS = '…';

/** How wide a text is drawn at most, in pixels at this size; kerning may make it narrower. */
export function textWidth(text: string, size: number, weight: FontWeight = 'regular'): number {
  const widths = fontWidths(weight);
  let width = 0;
  for (const char of text) width += widths.get(char.codePointAt(0) as number) ?? 1;
  return width * size;
}

/**
 * A text on at most so many lines, none wider than `width` pixels, the last with `tail` pixels left free; what does not
 * fit is cut, with an ellipsis.
 */
export function wrapText(
  text: string,
  width: number,
  lines: number,
  size: number,
  { weight = 'regular', tail = 0 }: { readonly weight?: FontWeight; readonly tail?: number } = {},
): string[] {
  const ellipsis = textWidth(ELLIPSIS, size, weight);
  const wrapped: string[] = [];
  let rest = text;
  while (rest !== '' && wrapped.length < lines) {
    if (textWidth(rest, size, weight) <= width - tail) {
      wrapped.push(rest);
      return wrapped;
    }
    const last = wrapped.length === lines - 1;
    const cut = atBlank(rest, longest(rest, (last ? width - tail - ellipsis : width) / size, weight));
    const line = rest.slice(0, cut).trimEnd();
    wrapped.push(last ? `${line.replace(/[\s,;:.–—-]+$/u, '')}${ELLIPSIS}` : line);
    rest = rest.slice(cut).trimStart();
  }
  return wrapped;
}

/** The length of the longest beginning, not the whole, that is no wider than this share of the size; one character at least. */
function longest(text: string, room: number, weight: FontWeight): number {
  const widths = fontWidths(weight);
  let width = 0;
  let end = 0;
  let at = 0;
  for (const char of text) {
    width += widths.get(char.codePointAt(0) as number) ?? 1;
    at += char.length;
    // A blank at the end is not drawn.
    if (at === text.length || (width > room && char !== ' ')) break;
    end = at;
  }
  return end || String.fromCodePoint(text.codePointAt(0) as number).length;
}

/** The last blank before `end`, unless the line would be left half empty by it. */
function atBlank(text: string, end: number): number {
  if (/^\s/u.test(text.slice(end))) return end;
  const blank = text.slice(0, end).search(/\s\S*$/u);
  return blank >= end / 2 ? blank : end;
}
