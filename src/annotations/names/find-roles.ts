import { DEMONYMS } from './countries.ts';
import { TITLE_MODIFIERS, TITLE_WORDS } from './cue-words.ts';
import { isCapital, type Token } from './find-tokens.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { Run } from './run.ts';

// "Stephen King", "Billie Jean King": with a given name before it the title is a surname.
const SURNAME_TOO: ReadonlySet<string> = new Set(
  'king judge prince pope bishop cardinal page duke head coach marshal major baron fellow dean driver provost abbot speaker rider painter ruler chef usher whip constable'.split(
    ' ',
  ),
);

/** The last title word with a name after it, or -1. */
export function findTitle(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) {
    const token = tokens[i] as Token;
    if (!isTitle(token)) continue;
    if (/^(?:jr|sr|ii|iii|iv)$/.test((tokens[i + 1] as Token).low)) continue;
    if (i > first && SURNAME_TOO.has(token.low) && GIVEN_NAMES.has((tokens[i - 1] as Token).low)) continue;
    return i;
  }
  return -1;
}

/** A title in lower case, or set off by a comma, right before a name: "former president", "Prime Minister,". */
export function titleBefore(tokens: readonly Token[], first: number): readonly [number, number] | null {
  const token = tokens[first] as Token;
  const before = tokens[first - 1];
  if (before === undefined) return null;
  if (token.gap === ' ' || (token.gap === ', ' && before.shape === 'capital')) {
    if (!isTitle(before)) return null;
    return [roleFrom(tokens, first - 1), first - 1];
  }
  return null;
}

/** Where a role that reaches `at` begins: titles, modifiers and nationalities before it belong to it. */
export function roleFrom(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && (tokens[start] as Token).gap === ' ') {
    const before = tokens[start - 1] as Token;
    if (!isTitle(before) && !TITLE_MODIFIERS.has(before.low) && !DEMONYMS.has(before.text)) break;
    start--;
  }
  return start;
}

/** Whether a word is a title or ends in one: "minister", "vice-president". */
export function isTitle(token: Token): boolean {
  return (
    TITLE_WORDS.has(token.low) ||
    (token.low.includes('-') && TITLE_WORDS.has(token.low.slice(token.low.lastIndexOf('-') + 1)))
  );
}

/** The role that follows a name after a comma: "Yuri Borisov, Deputy Prime Minister of Russia, said". */
export function roleAfter(tokens: readonly Token[], run: Run): readonly [number, number] | null {
  const start = run.last + 1;
  if (tokens[start]?.gap !== ', ') return null;
  let i = start;
  let title = -1;
  while (i < tokens.length && i - start < 6) {
    const token = tokens[i] as Token;
    if (i > start && token.gap !== ' ') break;
    if (TITLE_WORDS.has(token.low) && !token.low.endsWith('s')) {
      title = i;
      break;
    }
    if (!isFiller(token)) break;
    i++;
  }
  if (title < 0) return null;
  // "president of Venezuela", "head of the State Property Agency".
  let end = title;
  for (let j = title + 1; j < tokens.length && j - title < 10; j++) {
    const token = tokens[j] as Token;
    if (token.gap !== ' ') break;
    if (isCapital(token) || TITLE_WORDS.has(token.low)) end = j;
    else if (!/^(?:of|for|and|the|at|in|to|de|on)$/.test(token.low)) {
      if (!(TITLE_MODIFIERS.has(token.low) || j === title + 2)) break;
      end = j;
    }
  }
  const first = /^(?:an?|the)$/.test((tokens[start] as Token).low) && start < end ? start + 1 : start;
  return [first, end];
}

function isFiller(token: Token): boolean {
  return (
    TITLE_MODIFIERS.has(token.low) ||
    DEMONYMS.has(token.text) ||
    isCapital(token) ||
    /^(?:an?|the|his|her|its|their|one|of|another|and|who|is|was|'s)$/.test(token.low) ||
    (token.shape === 'lower' && token.low.length > 3)
  );
}
