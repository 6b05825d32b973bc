import type { Line } from './split-lines.ts';

// "Page 3 of 7", "- 4 -", "12 / 30", "p. 5", "Seite 2 von 9"; not "3 of 7 voters".
const PAGE_NUMBER =
  /^(?:[-–—|]\s*)?(?:(?:page|pg?\.|seite|página|pagina|стр\.|страница)\s*)?\d{1,4}(?:\s*(?:of|\/|von|de|di|из)\s*\d{1,4})?(?:\s*[-–—|])?$/iu;
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
  return text.length < 40 && PAGE_NUMBER.test(text) && (paged || LABELLED.test(text));
}

/** Lines, digits apart, that stand next to two page breaks or more. */
function repeatedAtBreaks(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>();
  lines.forEach((line, index) => {
    const breaks = line.newPage || (line.text !== '' && isPageNumber(line.text, false));
    if (!breaks) return;
    const near = new Set([...neighbours(lines, index, -1), ...neighbours(lines, index, 1)]);
    if (line.newPage && line.text !== '') near.add(line.text);
    for (const text of new Set([...near].map(faceless))) counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  return new Set([...counts].filter(([text, count]) => count > 1 && text.length > 2).map(([text]) => text));
}

function neighbours(lines: readonly Line[], from: number, step: number): string[] {
  const found: string[] = [];
  for (let index = from + step; index >= 0 && index < lines.length && found.length < 2; index += step) {
    const text = lines[index]?.text ?? '';
    if (text === '') continue;
    if (text.length > LONGEST) break;
    found.push(text);
  }
  return found;
}

function faceless(text: string): string {
  return text.replace(/\d+/g, '0');
}
