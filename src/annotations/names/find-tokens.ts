import type { Span } from '../../text/span.ts';
import { readWord, type Word } from './word.ts';

/** A word of a passage as the finding of names sees it. */
export interface Token extends Span, Pick<Word, 'text' | 'low' | 'shape'> {
  readonly word: Word;
  /** Whether a sentence, line or quotation begins here, so that a capital says nothing. */
  readonly opens: boolean;
  /** What stands between the token before and this one. */
  readonly gap: string;
}

// "U.S.", "J." before a name, "O'Leary", "Jong-un", "AT&T", "France24", the two of "3-Keller"; not the "'s" of "Maduro's".
const WORD =
  /\d{1,2}(?=-\p{Lu}\p{Ll})|(?:\p{Lu}\.){2,}|(?:\p{Lu}|Zs|Sz|Gy|Cs|Yu|Ye|Ya|Kh|Zh|Ts|Th)\.(?=[ \u00a0]?\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‑&]|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
// ". “", " – ": a capital after it says nothing; not ", ".
const OPENING = /[.!?:;•|\n“"«([]|[-–—]{2}|^\s*[–—-]|\s[–—]\s/u;
// ". ", ": "; not ", ".
const ENDS = /[.!?\n:•|]/u;
// "Gov.", "St.": no sentence ends with them; not "Co.".
const ABBREVIATED =
  /^(?:mr|mrs|ms|dr|prof|rev|sen|rep|reps|gov|gen|col|lt|maj|capt|cmdr|adm|sgt|st|jr|sr|hon|pres|supt|insp|brig|amb|vs|v|no)$/;

/** The words of a text, in order, with what their writing says. */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let low = '';
  let start = 0;
  while (true) {
    let last = endOfPlain(text, start);
    if (last === start) {
      WORD.lastIndex = start;
      const match = WORD.exec(text);
      if (match === null) return tokens;
      start = match.index;
      last = start + match[0].length;
    }
    const word = readWord(text, start, last);
    const gap = gapBetween(text, end, start, word);
    const opens = tokens.length === 0 || opensAfter(gap, low);
    end = last;
    low = word.low;
    tokens.push({
      start,
      end,
      text: word.text,
      low,
      shape: word.shape,
      opens,
      gap,
      word,
    });
    start = end;
    while (start < text.length && KINDS[text.charCodeAt(start)] === BETWEEN) start++;
  }
}

function gapBetween(text: string, end: number, start: number, word: Word): string {
  if (start - end === 1 && text.charCodeAt(end) === SPACE) return ' ';
  if (start - end === 2 && text.charCodeAt(end + 1) === SPACE) {
    const mark = text.charCodeAt(end);
    if (mark === COMMA) return ', ';
    if (mark === POINT) return '. ';
  }
  const raw = text.slice(Math.max(end, start - 8), start);
  return closeUp(word.text === 's' ? raw.trimStart() : raw);
}

const SPACE = 32;
const COMMA = 44;
const POINT = 46;
const LETTER = 1;
const DIGIT = 2;
const BETWEEN = 3;
// The kinds of the ASCII characters; 0 for the marks that may stand within a word.
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  return /[-&']/.test(character) ? 0 : BETWEEN;
});
// "a"; capitals are below.
const SMALL = 97;

/** Where a word of plain letters ends that begins there; its start where `WORD` has to look. */
function endOfPlain(text: string, start: number): number {
  if (KINDS[text.charCodeAt(start)] !== LETTER) return start;
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const kind = KINDS[code];
    if (kind === BETWEEN)
      return code === POINT && end - start < 3 && text.charCodeAt(start) < SMALL ? start : end;
    if (kind !== LETTER && kind !== DIGIT) return start;
    end++;
  }
  return end;
}

/** Marks set close to their words, where a text has blanks before its commas and inside its brackets. */
export function closeUp(text: string): string {
  if (!LOOSE.test(text)) return text;
  return text.replace(/ (?=[,.;:)\]](?!\.))/g, '').replace(/([([]) /g, '$1');
}

// " ,", "( "; not ", ".
const LOOSE = / [,.;:)\]]|[([] /;

function opensAfter(gap: string, before: string): boolean {
  if (gap === ' ' || gap === ', ' || gap === '-' || gap === "'" || gap === '’') return false;
  if (gap === '. ' && (before.length === 1 || (before.length < 5 && ABBREVIATED.test(before)))) return false;
  return ENDS.test(gap) || OPENING.test(gap);
}

/** Whether a token is written as a name is. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.shape !== 'lower' && token.shape !== 'number';
}

/** The words of some tokens, a blank between them. */
export function textOf(tokens: readonly Token[], first: number, last: number): string {
  if (first === last) return (tokens[first] as Token).text;
  let text = (tokens[first] as Token).text;
  for (let i = first + 1; i <= last; i++) text += ` ${(tokens[i] as Token).text}`;
  return text;
}

/** "MADRID" as a dateline writes it; short forms such as "UAE" are left. */
export function unshout(name: string): string {
  if (name.length < 4 || name !== name.toUpperCase() || name.includes('.')) return name;
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
