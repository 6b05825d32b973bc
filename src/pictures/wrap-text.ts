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
  const fits = (part: string, room: number) => textWidth(part, size, weight) <= room;
  const wrapped: string[] = [];
  let rest = text;
  while (rest !== '' && wrapped.length < lines) {
    if (fits(rest, width - tail)) {
      wrapped.push(rest);
      return wrapped;
    }
    const last = wrapped.length === lines - 1;
    const end = longest(rest, (part) =>
      last ? fits(part.trimEnd() + ELLIPSIS, width - tail) : fits(part.trimEnd(), width) && part !== rest,
    );
    const cut = atBlank(rest, end);
    const line = rest.slice(0, cut).trimEnd();
    wrapped.push(last ? `${line.replace(/[\s,;:.–—-]+$/u, '')}${ELLIPSIS}` : line);
    rest = rest.slice(cut).trimStart();
  }
  return wrapped;
}

/** The length of the longest beginning that passes, in whole characters; one at least. */
function longest(text: string, passes: (part: string) => boolean): number {
  const chars = Array.from(text);
  let low = 1;
  let high = chars.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(chars.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  return chars.slice(0, low).join('').length;
}

/** The last blank before `end`, unless the line would be left half empty by it. */
function atBlank(text: string, end: number): number {
  if (/^\s/u.test(text.slice(end))) return end;
  const blank = text.slice(0, end).search(/\s\S*$/u);
  return blank >= end / 2 ? blank : end;
}
