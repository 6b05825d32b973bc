import type { Line } from './split-lines.ts';

// "Page 3 of 7", "- 4 -", "12 / 30", "p. 5", "Seite 2 von 9"; not "3 of 7 voters".
const PAGE_NUMBER =
  /^(?:[-–—|]\s*)?(?:(?:page|pg?\.|seite|página|pagina|стр\.|страница)\s*)?\d{1,4}(?:\s*(?:of|\/|von|de|di|из)\s*\d{1,4})?(?:\s*[-–—|])?$/iu;
// "THE COURIER      Page 1": a header with the number at its far end.
const HEADER = /^.{3,60} {4,60}(?:page|pg?\.)? ?\d{1,4}$|^(?:page|pg?\.)? ?\d{1,4} {4,60}.{3,60}$/i;
const LABELLED =
  /(?:page|pg?\.|seite|página|pagina|стр\.|страница)\s*\d|\d\s*(?:of|\/|von|de|di|из)\s*\d|^[-–—|]\s*\d+\s*[-–—|]$/iu;
const LONGEST = 100;

/**
 * The lines without page numbers, and without the headers and footers that stand at every page break; a page break
 * takes the blank lines around it along, so that a paragraph can go on after it.
 */
export function dropPageFurniture(lines: readonly Line[]): Line[] {
  const repeated = repeatedAtBreaks(lines);
  if (repeated.size === 0 && !lines.some((line) => line.newPage || isPageNumber(line.text, false)))
    return [...lines];
  const paged = lines.some((line) => line.newPage);
  return lines.map((line) => {
    if (line.text === '') return line;
    const gone = isPageNumber(line.text, paged) || repeated.has(faceless(line.text));
    return gone ? { ...line, text: '', end: line.start } : line;
  });
}

function isPageNumber(text: string, paged: boolean): boolean {
  if (HEADER.test(text)) return true;
  return text.length < 40 && PAGE_NUMBER.test(text) && (paged || LABELLED.test(text));
}

/** Lines, digits apart, that stand next to a page break in two places or more. */
function repeatedAtBreaks(lines: readonly Line[]): Set<string> {
  const places = new Map<string, Set<number>>();
  lines.forEach((line, index) => {
    if (!line.newPage && (line.text === '' || !isPageNumber(line.text, false))) return;
    const own = line.newPage && line.text !== '' ? [index] : [];
    for (const at of [...neighbours(lines, index, -1), ...own, ...neighbours(lines, index, 1)]) {
      const key = faceless(lines[at]?.text ?? '');
      const found = places.get(key);
      if (found) found.add(at);
      else places.set(key, new Set([at]));
    }
  });
  return new Set([...places].filter(([text, at]) => at.size > 1 && text.length > 2).map(([text]) => text));
}

/** The next two lines in one direction that hold something. */
function neighbours(lines: readonly Line[], from: number, step: number): number[] {
  const found: number[] = [];
  for (let index = from + step; index >= 0 && index < lines.length && found.length < 2; index += step) {
    const text = lines[index]?.text ?? '';
    if (text === '') continue;
    if (text.length > LONGEST) break;
    found.push(index);
  }
  return found;
}

function faceless(text: string): string {
  return text.replace(/\d+/g, '0');
}
