import type { Span } from '../../text/span.ts';
import { TITLE_WORDS } from '../names/cue-words.ts';
import { BETWEEN, BREAKERS, CUE_VERBS, DETERMINERS, PRONOUNS } from './cues.ts';
import { endOfName, isNameTail, isNameWord, joins, NOT_NAMES, PARTICLES } from './name-words.ts';
import type { Token } from './read-tokens.ts';

/** The words that name who speaks. */
export interface Subject extends Span {
  readonly kind: 'name' | 'role' | 'pronoun';
  /** Token places [first, last]. */
  readonly first: number;
  readonly last: number;
}

const MOST_WORDS = 9;
// Words of a clause with "who" between a subject and its verb.
const MOST_RELATIVE = 14;

/** The subject whose last word is at or left of `at`, adverbs and helping verbs skipped; null where none is. */
export function subjectLeft(tokens: readonly Token[], at: number, from: number): Subject | null {
  let i = at;
  while (i >= from && isBetween(tokens[i] as Token)) i--;
  if (i < from) return null;
  const token = tokens[i] as Token;
  // "the report, which notes": the words before are meant.
  const relative = /^(?:who|which)$/.test(text(tokens, i + 1)) && i < at;
  if (token.lower === ',' && relative) return i > from ? subjectLeft(tokens, i - 1, from) : null;
  if (token.lower === ',' || /^[—–]$/.test(token.lower)) return beforeApposition(tokens, i, from);
  if (token.lower === ')') {
    const open = lastIndex(tokens, i, from, '(', 15);
    return open > from ? subjectLeft(tokens, open - 1, from) : null;
  }
  if (token.kind !== 'word') return null;
  return antecedent(tokens, i, from) ?? phraseEndingAt(tokens, i, from);
}

/** "an official who spoke to us about the plan said": whom a clause with "who" and a verb of its own describes. */
function antecedent(tokens: readonly Token[], at: number, from: number): Subject | null {
  for (let i = at - 1; i > from && at - i < MOST_RELATIVE; i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || token.quote >= 0) return null;
    if (token.lower !== 'who' || tokens[i - 1]?.kind !== 'word') continue;
    const verb = tokens[i + 1] as Token;
    // "the man who Ruiz said was": the name is the subject.
    if (verb.capital || PRONOUNS.has(verb.lower) || DETERMINERS.has(verb.lower)) return null;
    return phraseEndingAt(tokens, i - 1, from);
  }
  return null;
}

/** The subject that begins at or right of `at` (an adverb or helping verb may stand before); null where none does. */
export function subjectRight(tokens: readonly Token[], at: number, to: number): Subject | null {
  let i = at;
  while (i < to && tokens[i]?.kind === 'word' && !tokens[i]?.capital && isAdverb(tokens[i] as Token)) i++;
  const token = tokens[i];
  if (!token || i >= to || token.kind !== 'word') return null;
  if (PRONOUNS.has(token.lower)) return make(tokens, i, i, 'pronoun');
  if (isNameWord(tokens, i)) {
    const end = endOfName(tokens, i, to);
    return nameBehindTitle(tokens, end + 1, to) ?? make(tokens, i, end, 'name');
  }
  if (
    !DETERMINERS.has(token.lower) &&
    !/^\p{Ll}{3,}s$/u.test(token.lower) &&
    !/man$|or$|er$|ist$|ian$|person$|^(?:police|staff|people|men|women|children|management|counsel)$/.test(
      token.lower,
    )
  )
    return bareTitle(tokens, i, to);
  let last = i;
  while (last + 1 < to && last - i < MOST_WORDS) {
    const next = tokens[last + 1] as Token;
    if (next.kind !== 'word') break;
    if (next.lower === 'and') {
      const titled = nameBehindTitle(tokens, last + 2, to);
      if (titled) return titled;
    }
    if (
      BREAKERS.has(next.lower) &&
      !(/^(?:of|for|from|in|at|with)$/.test(next.lower) && tokens[last + 2]?.kind === 'word')
    )
      break;
    // "the answer", "a report": behind an article no verb stands.
    const noun = last === i && DETERMINERS.has(token.lower);
    if (CUE_VERBS.has(next.lower) && !next.capital && next.quote < 0 && !noun) break;
    if (isBetween(next) && !next.capital) break;
    if (last > i && isPlainVerb(tokens, last + 1)) break;
    last++;
  }
  return nameWithin(tokens, i, last) ?? nameBehind(tokens, last, to) ?? make(tokens, i, last, 'role');
}

/** "the statement talked about", "the advert hits Ruiz": a verb, by its ending and by what follows. */
function isPlainVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.capital || next?.kind !== 'word' || isTitle(token.lower)) return false;
  if (/\p{Ll}{3}ed$/u.test(token.lower)) return BREAKERS.has(next.lower) || DETERMINERS.has(next.lower);
  return /\p{Ll}{3}s$/u.test(token.lower) && next.capital && !next.lower.endsWith("'s");
}

/** "minister Ana Ruiz", "spokesman Jo Hall": a title without article, then the name. */
function bareTitle(tokens: readonly Token[], at: number, to: number): Subject | null {
  for (let i = at; i < to && i < at + 7; i++) {
    const token = tokens[i] as Token;
    // "federal prosecutors wrote"
    const plural = i > at && /\p{Ll}{3}s$/u.test(text(tokens, i - 1));
    if (token.kind === 'word' && CUE_VERBS.has(token.lower) && plural) return make(tokens, at, i - 1, 'role');
    if (token.kind !== 'word' || CUE_VERBS.has(token.lower)) return null;
    if (
      i > at &&
      isNameWord(tokens, i) &&
      !/^(?:in|on|at|to|during|after|before)$/.test(tokens[i - 1]?.lower ?? '')
    )
      return make(tokens, i, endOfName(tokens, i, to), 'name');
  }
  return null;
}

const MOST_TITLE = 5;

/** "(founder and) chief executive Ana Ruiz", "(Acme) spokeswoman, Jo Hall": words of a title, then a full name. */
function nameBehindTitle(tokens: readonly Token[], at: number, to: number): Subject | null {
  for (let i = at; i < to && i <= at + MOST_TITLE; i++) {
    const token = tokens[i] as Token;
    if (i > at && isNameWord(tokens, i) && isTitle(text(tokens, i - 1)))
      return make(tokens, i, endOfName(tokens, i, to), 'name');
    if (i > at && token.lower === ',' && isTitle(text(tokens, i - 1))) return nameBehind(tokens, i - 1, to);
    if (token.kind !== 'word' || token.capital || token.quote >= 0) return null;
    if (BREAKERS.has(token.lower) || BETWEEN.has(token.lower) || DETERMINERS.has(token.lower)) return null;
    if (CUE_VERBS.has(token.lower) || PRONOUNS.has(token.lower) || NOT_NAMES.has(token.lower)) return null;
  }
  return null;
}

function isTitle(word: string): boolean {
  return (
    TITLE_WORDS.has(word) ||
    /(?:man|woman|person|maker|leader|holder|keeper|owner|nominee|runner|hopeful|contender|survivor|neighbou?r|voter|supporter|volunteer|employee|worker|farmer)$/.test(
      word,
    )
  );
}

/** "the senator Ana Ruiz", "campaign spokesman Jo Hall": the name that a role phrase ends with. */
function nameWithin(tokens: readonly Token[], first: number, last: number): Subject | null {
  let start = last + 1;
  while (start > first && isNameWord(tokens, start - 1)) start--;
  if (start > last || start === first) return null;
  const before = tokens[start - 1] as Token;
  // A name that a preposition or an article governs is no speaker: "a spokesman for Acme", "the Kremlin".
  if (BREAKERS.has(before.lower) || DETERMINERS.has(before.lower) || /^(?:of|for)$/.test(before.lower))
    return null;
  if (last - start < 1 && /(?:'s|')$/.test((tokens[last] as Token).lower)) return null;
  return make(tokens, start, last, 'name');
}

/** "the minister, Ana Ruiz": the full name in apposition to a role. */
function nameBehind(tokens: readonly Token[], last: number, to: number): Subject | null {
  if (tokens[last + 1]?.lower !== ',' || last + 3 >= to || !isNameWord(tokens, last + 2)) return null;
  const end = endOfName(tokens, last + 2, to);
  if (end === last + 2) return null;
  const next = tokens[end + 1];
  return !next || next.kind === 'stop' || next.kind === 'quote' ? make(tokens, last + 2, end, 'name') : null;
}

function phraseEndingAt(tokens: readonly Token[], at: number, from: number): Subject | null {
  const token = tokens[at] as Token;
  if (PRONOUNS.has(token.lower) && token.lower !== 'who') return make(tokens, at, at, 'pronoun');
  let first = at;
  while (first - 1 >= from && at - first < 14) {
    const before = tokens[first - 1] as Token;
    if (before.kind !== 'word') break;
    if (
      DETERMINERS.has((tokens[first] as Token).lower) &&
      !/^(?:of|for|from|in|at|with|to|by)$/.test(before.lower)
    )
      break;
    if (CUE_VERBS.has(before.lower) && !before.capital && before.quote < 0) break;
    // "a letter seen by the paper said" is still about the letter.
    const bound =
      /^(?:of|for|from|in|at|with|to)$/.test(before.lower) ||
      (before.lower === 'by' && /(?:ed|seen|written|sent)$/.test(text(tokens, first - 2)));
    if (BREAKERS.has(before.lower) && !before.capital && !bound) break;
    if (PRONOUNS.has(before.lower)) break;
    first--;
  }
  // "took the stage to acknowledge": a verb that has no subject of its own here.
  if (/^(?:to|up|out|off|from|for|with|at|in|of|by|about)$/.test(token.lower)) return null;
  while (first < at && BREAKERS.has((tokens[first] as Token).lower)) first++;
  return narrow(tokens, first, at);
}

/** The subject within a stretch of words: its name where it ends with one, else from its last free article on. */
function narrow(tokens: readonly Token[], from: number, at: number): Subject | null {
  if (isNameWord(tokens, at) || isNameTail(tokens, at)) {
    let first = at;
    while (first > from && (isNameWord(tokens, first - 1) || joins(tokens, first - 1, from))) first--;
    while (
      first < at &&
      (PARTICLES.has(text(tokens, first)) ? !tokens[first]?.capital : !isNameWord(tokens, first))
    )
      first++;
    const before = tokens[first - 1];
    const governed =
      first > from && before !== undefined && /^(?:of|for|from|in|at|with|to|by)$/.test(before.lower);
    if (!governed) return make(tokens, first, at, 'name');
  }
  let first = at;
  for (let i = at; i >= from; i--) {
    const token = tokens[i] as Token;
    if (!DETERMINERS.has(token.lower) && !(i === from)) continue;
    first = i;
    if (i === from || !/^(?:of|for|from|in|at|with|to)$/.test(tokens[i - 1]?.lower ?? '')) break;
  }
  const head = tokens[first] as Token;
  if (first === at && !/^\p{L}{3,}$/u.test(head.lower)) return null;
  if (first === at && NOT_NAMES.has(head.lower)) return null;
  return make(tokens, first, at, 'role');
}

/** Past a comma or dash: "Ruiz, a teacher in Lima, said" has its subject before the comma before. */
function beforeApposition(tokens: readonly Token[], comma: number, from: number): Subject | null {
  const mark = tokens[comma]?.lower === ',' ? /^,$/ : /^[—–]$/;
  for (let i = comma - 1, words = 0; i > from && words < 40; i--, words++) {
    const token = tokens[i] as Token;
    if (token.kind === 'quote') return null;
    if (!mark.test(token.lower)) continue;
    const end = tokens[comma - 1]?.lower === ')' ? lastIndex(tokens, comma - 1, i, '(', 8) : comma;
    const named = end - i > 2 ? titledName(tokens, i + 1, end) : null;
    if (named) return named;
    const subject = subjectLeft(tokens, i - 1, from);
    if (subject && subject.kind !== 'pronoun') return subject;
    if (subject) return null;
  }
  if (comma - 1 < from || tokens[comma - 1]?.kind !== 'word') return null;
  return phraseEndingAt(tokens, comma - 1, from);
}

/** "Ana Ruiz", "coach Ana Ruiz": a stretch that is a name, a title in front or not. */
function titledName(tokens: readonly Token[], first: number, to: number): Subject | null {
  let at = first;
  while (at < to - 1 && tokens[at]?.kind === 'word' && !tokens[at]?.capital && isTitle(text(tokens, at)))
    at++;
  if (!isNameWord(tokens, at) || endOfName(tokens, at, to) !== to - 1) return null;
  return make(tokens, at, to - 1, 'name');
}

function make(tokens: readonly Token[], first: number, last: number, kind: Subject['kind']): Subject {
  const end = tokens[last] as Token;
  return { start: (tokens[first] as Token).start, end: end.end, kind, first, last };
}

function text(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

function isBetween(token: Token): boolean {
  return token.kind === 'word' && !token.capital && (BETWEEN.has(token.lower) || isAdverb(token));
}

function isAdverb(token: Token): boolean {
  return BETWEEN.has(token.lower) || (token.lower.length > 4 && token.lower.endsWith('ly'));
}

function lastIndex(tokens: readonly Token[], at: number, from: number, mark: string, most: number): number {
  for (let i = at; i >= from && at - i < most; i--) if (tokens[i]?.lower === mark) return i;
  return -1;
}
