import type { Span } from './span.ts';

const OTHER = 1;
const BLANK = 2;
const LINE_END = 3;
const LOWER = 4;
const UPPER = 5;
const DIGIT = 6;
const POINT = 7;
const MARK = 8;
const CLOSE = 9;
const GOES_ON = 10;
// One version of Unicode has it go on with a sentence, another not.
const SEMICOLON = 11;

const CR = 13;
const LF = 10;

// The values of Unicode's Sentence_Break for Latin letters and the marks of news; 0 for every other unit.
const CLASSES = new Uint8Array(0x2027);
for (let code = 0; code < 0x180; code++) CLASSES[code] = classOf(String.fromCharCode(code));
for (const mark of '“”‘’') CLASSES[mark.charCodeAt(0)] = CLOSE;
for (const mark of '–—') CLASSES[mark.charCodeAt(0)] = GOES_ON;
CLASSES['…'.charCodeAt(0)] = OTHER;

function classOf(character: string): number {
  // Controls of no use in news, and the soft hyphen, which counts as not there.
  if (/[\x80-\x9f\xad]/.test(character)) return 0;
  if (/[\n\r]/.test(character)) return LINE_END;
  if (/\s/.test(character)) return BLANK;
  if (/[\p{Ll}ªº]/u.test(character)) return LOWER;
  if (/\p{Lu}/u.test(character)) return UPPER;
  if (/\d/.test(character)) return DIGIT;
  if (character === '.') return POINT;
  if (/[!?]/.test(character)) return MARK;
  if (/["'\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/u.test(character)) return CLOSE;
  if (character === ';') return SEMICOLON;
  return /[-,:]/.test(character) ? GOES_ON : OTHER;
}

/**
 * The segments of a text by Unicode's rules for sentences (UAX #29), as `Intl.Segmenter` finds them in ten times the time;
 * null where the text has a character whose place in these rules is not known here.
 */
export function plainSegments(text: string): Span[] | null {
  const found: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at++);
    if (kind === 0) return null;
    let ends = kind === LINE_END;
    if (kind === LINE_END) {
      if (text.charCodeAt(at - 1) === CR && text.charCodeAt(at) === LF) at++;
    } else if (kind === MARK || (kind === POINT && !isInner(text, at - 1))) {
      at = skip(text, skip(text, at, CLOSE), BLANK);
      const next = classAt(text, at);
      if (next === SEMICOLON) return null;
      ends = !GOING_ON.has(next) && !(kind === POINT && isLowerNext(text, at));
    }
    if (!ends || at >= text.length) continue;
    found.push({ start, end: at });
    start = at;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

// A line's end is the sentence's end once it is passed.
const GOING_ON: ReadonlySet<number> = new Set([GOES_ON, POINT, MARK, LINE_END]);

/** Whether the point belongs to a number or stands between letters: "1.5", "U.S". */
function isInner(text: string, at: number): boolean {
  const next = classAt(text, at + 1);
  if (next === DIGIT) return true;
  const before = classAt(text, at - 1);
  return next === UPPER && (before === UPPER || before === LOWER);
}

function skip(text: string, from: number, kind: number): number {
  let at = from;
  while (classAt(text, at) === kind) at++;
  return at;
}

/** Whether the next letter is a small one: the point ended no sentence. */
function isLowerNext(text: string, from: number): boolean {
  let at = from;
  while (BEFORE_LETTER.has(classAt(text, at))) at++;
  return classAt(text, at) === LOWER;
}

const BEFORE_LETTER: ReadonlySet<number> = new Set([OTHER, BLANK, DIGIT, CLOSE, GOES_ON, SEMICOLON]);

/** 0 also beyond the text. */
function classAt(text: string, at: number): number {
  return CLASSES[text.charCodeAt(at)] ?? 0;
}
