import type { Span } from '../text/span.ts';

interface Line extends Span {
  readonly text: string;
}

// Lines that were wrapped are of about one length; these bounds take widths from a narrow column to a wide page.
const NARROWEST = 40;
const WIDEST = 110;

/** The paragraphs of a plain text, each as the span of its lines: parted by blank lines, else by line ends. */
export function splitBlocks(text: string): Span[] {
  const blocks: Span[] = [];
  let lines: Line[] = [];
  const flush = () => {
    blocks.push(...joinWrapped(lines));
    lines = [];
  };
  for (const match of text.matchAll(/[^\r\n\f\v\u0085\u2028\u2029]+|\r\n|[\r\n\f\v\u0085\u2028\u2029]/g)) {
    const written = match[0];
    if (/^[\r\n\f\v\u0085\u2028\u2029]/.test(written)) {
      if (text.slice(0, match.index).endsWith('\n') || match.index === 0) flush();
      if (written === '\f') flush();
      continue;
    }
    if (written.trim() === '') {
      flush();
      continue;
    }
    lines.push({ start: match.index, end: match.index + written.length, text: written });
  }
  flush();
  return blocks;
}

function joinWrapped(lines: readonly Line[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  const widest = Math.max(0, ...lines.map((line) => line.text.trimEnd().length));
  let open = false;
  for (const line of lines) {
    const last = spans.at(-1);
    if (open && last && !startsItem(line.text)) last.end = line.end;
    else spans.push({ start: line.start, end: line.end });
    open = goesOn(line.text, widest);
  }
  return spans;
}

/** Whether a line was cut by its width and not by its writer. */
function goesOn(line: string, widest: number): boolean {
  const length = line.trimEnd().length;
  if (/ {2}$|\\$/.test(line)) return true;
  return widest <= WIDEST && length >= NARROWEST && length >= widest * 0.7;
}

function startsItem(line: string): boolean {
  return /^\s*(?:[-*•–—]\s|\d{1,3}[.)]\s|>|#)/.test(line);
}
