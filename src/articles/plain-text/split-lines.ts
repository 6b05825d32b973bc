/** A line of a text without the blanks around it; [start, end) is where that stands in the text. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A page break (form feed) stands before it. */
  readonly newPage: boolean;
}

// A lone CR is a line end of old, a form feed ends the page.
const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** The lines of a text in order, blank ones with an empty `text`. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let newPage = false;
  for (const match of text.matchAll(LINE_END)) {
    lines.push(trimLine(text, from, match.index, newPage));
    from = match.index + match[0].length;
    newPage = match[0] === '\f';
  }
  lines.push(trimLine(text, from, text.length, newPage));
  return lines;
}

function trimLine(text: string, from: number, to: number, newPage: boolean): Line {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { text: text.slice(start, end), start, end, newPage };
}

function isBlank(code: number): boolean {
  if (code < 128) return code <= 32 || code === 127;
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f
  );
}
