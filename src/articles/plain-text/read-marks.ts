import type { Block } from '../draft.ts';

// "# Title", "## Part ##"; not "#venezuela".
const HEADING = /^#{1,6} +/;
// Inside a paragraph only the mark that no plain text uses otherwise: "the **last** word".
const BOLD = /\*\*(?=\S)([^*]{1,400}?)\*\*/g;
// Of forums: "[b]so[/b]", "[quote=Jane]"; not "[sic]".
const BB_CODE = /\[\/?(?:b|i|u|s|quote|url|img|size|color|center|spoiler|list|code)(?:=[^\][]{0,300})?\]/gi;
const CONTROLS = /[\p{Cc}\ufeff\u200b]/gu;

/** The words of a plain paragraph without the marks that some writers set around them. */
export function readMarks(written: string): Pick<Block, 'text' | 'kind' | 'marked'> {
  let text = tidy(written);
  const heading = HEADING.test(text);
  if (heading) text = trimHashes(text.replace(HEADING, ''));
  let marked = heading;
  if (text.startsWith('> ')) text = text.slice(2).trimStart();
  for (let whole = wholeMark(text); whole !== null; whole = wholeMark(text)) {
    text = whole;
    marked = true;
  }
  if (text.includes('[/')) text = text.replace(BB_CODE, '').trim();
  if (text.includes('**')) text = text.replace(BOLD, '$1');
  return { text: text.trim(), kind: heading ? 'heading' : 'body', marked };
}

/** One line: line ends, tabs and control characters one space each, what is not seen taken out. */
export function tidy(text: string): string {
  if (!/[^\x20-\x7e\u00a1-\u1fff\u2010-\u2027\u2030-\ufefe]/.test(text)) return text.trim();
  return text
    .replace(/\r\n|[\r\n\f\v\u0085\u2028\u2029]/g, ' ')
    .replace(CONTROLS, (character) => (character === '\t' ? ' ' : ''))
    .trim();
}

// "**Radio X**", "*a caption*", "_so_"; not "*one* and *two*".
function wholeMark(text: string): string | null {
  for (const mark of ['**', '__', '*', '_']) {
    if (text.length <= 2 * mark.length || !text.startsWith(mark) || !text.endsWith(mark)) continue;
    const inner = text.slice(mark.length, -mark.length);
    if (!inner.includes(mark) && /^\S/.test(inner)) return inner.trim();
  }
  return null;
}

function trimHashes(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '#' || text[end - 1] === ' ')) end--;
  return text.slice(0, end);
}
