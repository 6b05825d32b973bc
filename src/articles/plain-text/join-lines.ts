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
const HYPHEN_END = /\p{Ll}[-\u00ad]$/u;
// Before these a hyphen stays: "well-known", "self-made".
const COMPOUND =
  /(?:^|[^\p{L}])(?:self|non|co|pre|post|long|short|half|well|ex|anti|pro|mid|semi|multi|high|low|full|part|all|cross|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+ty)-$/iu;

/**
 * The paragraphs of lines: blank lines part them, and so does a line end, save where the line was wrapped, which
 * `look` finds out by whether the next line's first word would have had room.
 */
export function joinLines(lines: readonly Line[], ends: LineEnds): Block[] {
  const blocks: Block[] = [];
  const width = ends === 'look' ? findWidth(lines) : 0;
  const words = wordsOf(lines);
  let group: Line[] = [];
  let apart = true;
  const close = () => {
    if (group.length > 0) blocks.push(makeBlock(group, apart, words));
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
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return 0;
  // Where most lines end as sentences do, a line is a paragraph.
  const inner = lines.filter((line, at) => line.text !== '' && (lines[at + 1]?.text ?? '') !== '');
  const open = inner.filter((line) => !END_MARK.test(line.text.slice(-8))).length;
  // And where most lines had room for the word that begins the next, nobody wrapped them.
  const full = lines.filter((line, at) => line.text !== '' && isFull(line, lines[at + 1], width)).length;
  return open * 2 >= inner.length && full * 2 >= inner.length ? width : 0;
}

function isFull(line: Line, next: Line | undefined, width: number): boolean {
  if (!next || next.text === '') return false;
  const space = next.text.indexOf(' ');
  return line.text.length + 1 + (space < 0 ? next.text.length : space) + SLACK > width;
}

function goesOn(last: Line, next: Line, width: number, ends: LineEnds, group: readonly Line[]): boolean {
  if (ends === 'never part') return true;
  if (ends === 'always part') return false;
  // A mark that is opened over the line end, as of bold words over two lines.
  if (opensMark(group) && last.text.length < 200) return true;
  if (LIST_ITEM.test(next.text)) return false;
  if (width === 0)
    return LOWER.test(next.text) && !END_MARK.test(last.text.slice(-8)) && last.text.length > 40;
  const space = next.text.indexOf(' ');
  const word = space < 0 ? next.text.length : space;
  const room = width - last.text.length - 1;
  if (word > room) return true;
  return (
    !END_MARK.test(last.text.slice(-8)) &&
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

function makeBlock(group: readonly Line[], apart: boolean, words: () => ReadonlySet<string>): Block {
  const parts: string[] = [];
  for (const line of group) {
    const last = parts.at(-1);
    if (last === undefined) parts.push(line.text);
    else if (HYPHEN_END.test(last.slice(-3)) && /^\p{Ll}/u.test(line.text)) {
      parts[parts.length - 1] = dropsHyphen(last, line.text, words) ? last.slice(0, -1) : last;
      parts.push(line.text);
    } else parts.push(' ', line.text);
  }
  const source = { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 };
  return { ...readMarks(parts.join('')), source, apart };
}

/** Whether a hyphen at a line's end only parts a word: the text has it whole elsewhere, or has no word of its first part. */
function dropsHyphen(last: string, next: string, words: () => ReadonlySet<string>): boolean {
  if (last.endsWith('\u00ad')) return true;
  const first = /\p{L}+(?=-$)/u.exec(last.slice(-40))?.[0].toLowerCase() ?? '';
  const second = /^\p{L}+/u.exec(next)?.[0].toLowerCase() ?? '';
  if (words().has(first + second)) return true;
  return !words().has(first) && !COMPOUND.test(last.slice(-40)) && !words().has(second);
}

/** The words of all lines, parts at a line's end left out; made when first asked for. */
function wordsOf(lines: readonly Line[]): () => ReadonlySet<string> {
  let words: Set<string> | undefined;
  return () => {
    if (words) return words;
    words = new Set();
    let parted = false;
    for (const { text } of lines) {
      const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
      const ends = HYPHEN_END.test(text.slice(-3));
      for (const word of found.slice(parted ? 1 : 0, ends ? -1 : undefined)) words.add(word);
      parted = ends;
    }
    return words;
  };
}
