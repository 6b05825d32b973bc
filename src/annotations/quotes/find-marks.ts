/** A quotation mark of a paragraph and what it may do there. */
export interface Mark {
  /** Place of the mark; `after` is the place behind it (two back-ticks are one mark). */
  readonly at: number;
  readonly after: number;
  readonly family: 'double' | 'single';
  /** What the letters beside it allow: "open" after a blank, "close" before one, "either" where they do not tell. */
  readonly side: 'open' | 'close' | 'either';
}

const MARK = /["“”„‟«»″]|``|''|['‘’‚‛‹›]/gu;
const DOUBLE = /^(?:["“”„‟«»″]|``|'')$/u;
const OPEN_SHAPE = /^(?:[“„‟«‘‚‛‹]|``)$/u;
const CLOSE_SHAPE = /^(?:[”»’›]|'')$/u;
const BEFORE_OPEN = /[\s([{—–―/\-:]/u;
const AFTER_CLOSE = /[\s)\]}—–―/\-.,;:!?…]/u;
const LETTER = /[\p{L}\p{N}]/u;
// Left out of words at their start: "’90s", "'em", "’tis".
const ELISION = /^['‘’](?:\d\ds?|em|til|tis|twas|cause|bout|round|n)\b/iu;

/** The quotation marks of a paragraph in order, apostrophes and inches left out. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARK)) {
    const written = match[0];
    const at = match.index;
    const after = at + written.length;
    const family = DOUBLE.test(written) ? 'double' : 'single';
    const left = text.charAt(at - 1);
    const right = text.charAt(after);
    if (family === 'single' && LETTER.test(left) && LETTER.test(right)) continue;
    if (family === 'single' && ELISION.test(text.slice(at, at + 8))) continue;
    if (/["″'’]/u.test(written) && isMeasure(text, at, left, right)) continue;
    marks.push({ at, after, family, side: sideOf(written, left, right) });
  }
  return marks;
}

function sideOf(written: string, left: string, right: string): Mark['side'] {
  const opens = left === '' || BEFORE_OPEN.test(left);
  const closes = right === '' || AFTER_CLOSE.test(right);
  // French marks stand apart from their words, so that only their shape tells.
  if (opens && !closes) return 'open';
  if (closes && !opens) return 'close';
  if (OPEN_SHAPE.test(written)) return 'open';
  if (CLOSE_SHAPE.test(written) && opens !== closes) return 'close';
  if (CLOSE_SHAPE.test(written) && opens && closes) return 'close';
  return 'either';
}

/** Feet and inches: a mark straight after a digit whose number no mark opens: 6'2", a 27" screen. */
function isMeasure(text: string, at: number, left: string, right: string): boolean {
  if (!/\d/.test(left)) return false;
  if (/[\d.,;:!?)]/.test(right) || right === '')
    return /\d['’]\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at));
  const before = /(?:^|\s)(\d{1,3}(?:\.\d)?)$/.exec(text.slice(Math.max(0, at - 8), at));
  return before !== null && right === ' ' && /^\s[a-z]/.test(text.slice(at + 1, at + 3));
}
