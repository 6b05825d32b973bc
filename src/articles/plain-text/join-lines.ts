import type { Block } from '../draft.ts';
import { readMarks } from './read-marks.ts';
import type { Line } from './split-lines.ts';

/** How a text parts its paragraphs where lines follow each other without a blank one. */
export type LineEnds = 'look' | 'never part' | 'always part';

// A text is wrapped where hardly a line is longer than this; a paragraph on one line nearly always is.
const WIDEST_WRAP = 130;
const NARROWEST_WRAP = 38;
// A line may end this much before its width without its next word having been too long for it (ragged right edges).
const SLACK = 6;
const END_MARK = /[.!?…:;。！？]["”’'»)\]*_]*$/;
const LOWER = /^["“‘'«(]?\p{Ll}/u;
const SOFT_HYPHEN = /\p{Ll}[-\u00ad]$/u;

/**
 * The paragraphs of lines: blank lines part them, and so does a line end, save where the line was wrapped, which
 * `look` finds out by whether the next line's first word would have had room.
 */
export function joinLines(lines: readonly Line[], ends: LineEnds): Block[] {
  const blocks: Block[] = [];
  const width = ends === 'look' ? findWidth(lines) : 0;
  let group: Line[] = [];
  let apart = true;
  const close = () => {
    if (group.length > 0) blocks.push(makeBlock(group, apart));
    group = [];
  };
  for (const line of lines) {
    if (line.text === '') {
      close();
      apart = true;
      continue;
    }
    const last = group.at(-1);
    if (last && (line.newPage || !goesOn(last, line, width, ends, group))) {
      close();
      apart = line.newPage;
    }
    if (group.length === 0 && line.newPage) apart = true;
    group.push(line);
    if (ends === 'always part') {
      close();
      apart = false;
    }
  }
  close();
  return blocks;
}

/** The width at which a text is wrapped, or 0 where it is not. */
function findWidth(lines: readonly Line[]): number {
  const lengths = lines
    .filter((line) => line.text !== '' && line.text.includes(' '))
    .map((line) => line.text.length);
  if (lengths.length < 3) return 0;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.97)] ?? 0;
  return width > WIDEST_WRAP || width < NARROWEST_WRAP ? 0 : width;
}

function goesOn(last: Line, next: Line, width: number, ends: LineEnds, group: readonly Line[]): boolean {
  if (ends === 'never part') return true;
  if (ends === 'always part') return false;
  // A mark that is opened over the line end, as of bold words over two lines.
  if (opensMark(group) && last.text.length < 200) return true;
  if (LIST_ITEM.test(next.text)) return false;
  if (width === 0) return LOWER.test(next.text) && !END_MARK.test(last.text) && last.text.length > 40;
  const space = next.text.indexOf(' ');
  const word = space < 0 ? next.text.length : space;
  const room = width - last.text.length - 1;
  if (word > room) return true;
  return (
    !END_MARK.test(last.text) &&
    (word + SLACK > room || (LOWER.test(next.text) && last.text.length > width / 2))
  );
}

const LIST_ITEM = /^(?:[-*•–—]\s|\d{1,2}[.)]\s)/;

function opensMark(group: readonly Line[]): boolean {
  const first = group[0]?.text ?? '';
  if (!first.startsWith('**')) return false;
  const last = group.at(-1)?.text ?? '';
  return (
    group.length < 4 &&
    !(last.endsWith('**') && (group.length > 1 || first.length > 4)) &&
    first.indexOf('**', 2) < 0
  );
}

function makeBlock(group: readonly Line[], apart: boolean): Block {
  let text = '';
  for (const line of group) {
    if (text === '') text = line.text;
    else if (SOFT_HYPHEN.test(text) && /^\p{Ll}/u.test(line.text)) text = joinHyphen(text, line.text);
    else text += ` ${line.text}`;
  }
  const source = { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 };
  return { ...readMarks(text), source, apart };
}

/** A soft hyphen goes; a plain one stays, since nothing here can tell "long-term" from "gov-ernment". */
function joinHyphen(text: string, next: string): string {
  return text.endsWith('\u00ad') ? text.slice(0, -1) + next : text + next;
}
