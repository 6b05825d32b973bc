import { COUNTRY_NAMES, DEMONYMS } from './countries.ts';
import { ORGANISATION_HEADS, ORGANISATION_WORDS, PLAIN_CAPITALS, TITLE_WORDS } from './cue-words.ts';
import { LONGEST } from './find-run-end.ts';
import { isCapital, type Token, textOf } from './find-tokens.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { KNOWN_ORGANISATIONS, KNOWN_STARTS } from './known-organisations.ts';
import { LARGE_CITIES } from './large-cities.ts';
import type { Run } from './run.ts';
import { SURNAMES } from './surnames.ts';

/** Takes the organisation that these tokens hold, grown over "of …"; whether there was one. */
export function cutOrganisation(
  tokens: readonly Token[],
  first: number,
  last: number,
  headline: number,
  runs: Run[],
): boolean {
  if (first > last) return false;
  for (let from = first; from <= Math.min(first + 2, last); from++) {
    if (!KNOWN_STARTS.has((tokens[from] as Token).text)) continue;
    for (let to = last; to >= from; to--)
      if (
        KNOWN_ORGANISATIONS.has(textOf(tokens, from, to)) &&
        !(from === to && to < last && (tokens[from] as Token).word.given) &&
        // "Alex Saab": a surname that is a firm's name.
        !(from === to && to === first + 1 && isFirstName(tokens[first] as Token, tokens[to] as Token))
      ) {
        runs.push({ first: from, last: to, kind: 'organisation', role: null, headline: headline > 0 });
        return true;
      }
  }
  let end = -1;
  for (let i = last; i >= first; i--) {
    if (!ORGANISATION_WORDS.has((tokens[i] as Token).low)) continue;
    end = i;
    break;
  }
  if (end < 0) return false;
  const word = (tokens[end] as Token).low;
  if (end === first && first < last && LEADING_WORDS.has(word)) {
    runs.push({ first, last, kind: 'organisation', role: null, headline: headline > 0 });
    return true;
  }
  const person =
    last - first <= 2 &&
    end > first &&
    (SURNAMES.has(word) || GIVEN_NAMES.has(word) || SURNAME_TOO.has(word)) &&
    (tokens[first] as Token).word.given &&
    !(tokens[first] as Token).word.ordinary;
  if (person) return false;
  const grown = ORGANISATION_HEADS.has(word) || end > first ? growOver(tokens, end) : end;
  if (first === end && grown === end) return false;
  runs.push({ first, last: Math.max(grown, end), kind: 'organisation', role: null, headline: headline > 0 });
  return true;
}

function isFirstName({ word, shape, text }: Token, next: Token): boolean {
  if (shape !== 'capital' || word.ordinary) return false;
  return (
    word.given ||
    (next.word.surname && !LARGE_CITIES.has(text) && !COUNTRY_NAMES.has(text) && !DEMONYMS.has(text))
  );
}

// "Jim Press", "Frank Church".
const SURNAME_TOO: ReadonlySet<string> = new Set('press church steel guard court mint'.split(' '));

/** Words that begin a body's name: "Radio Habana Cuba". */
export const LEADING_WORDS: ReadonlySet<string> = new Set(
  'radio television team club group bank museo musée teatro théâtre fundación fondation universidad partido banco instituto'.split(
    ' ',
  ),
);

// Only these take "and" into their names: "Ministry of Oil and Mining".
const JOINING: ReadonlySet<string> = new Set(
  'ministry department office institute bureau commission committee agency organization organisation'.split(
    ' ',
  ),
);

const LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  'the',
  'on',
  '&',
  'de',
  'del',
  'di',
  'des',
  'du',
  'y',
]);

/** Grows "Ministry" over "of Economic Development"; "and" only between capitalised words of one such tail. */
function growOver(tokens: readonly Token[], from: number): number {
  let end = from;
  let i = from + 1;
  let links = 0;
  while (i < tokens.length && i - from < LONGEST) {
    const token = tokens[i] as Token;
    if (token.gap !== ' ') break;
    if (isCapital(token)) {
      if (links === 0 && i === from + 1) break;
      if (TITLE_WORDS.has(token.low) && links === 0) break;
      if (links === 0 && isPersonAt(tokens, i)) break;
      end = i;
      links = 0;
    } else if (LINKS.has(token.low) && links < 2 && !(token.low === 'and' && end === from)) {
      if (token.low === 'and' && !JOINING.has((tokens[from] as Token).low)) break;
      links++;
    } else break;
    i++;
  }
  return end;
}

/** "Alia Salem" of "Council on Foreign Relations Alia Salem": somebody of the body. */
function isPersonAt(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next?.gap !== ' ' || next.shape !== 'capital' || tokens[at]?.shape !== 'capital') return false;
  if (!word.given || word.ordinary || !next.word.surname) return false;
  const after = tokens[at + 2];
  return !(after?.gap === ' ' && isCapital(after)) && !ORGANISATION_WORDS.has(next.low);
}

/** A well-known body of several words within these tokens: "General Motors" is no general. */
export function knownIn(tokens: readonly Token[], first: number, last: number): [number, number] | null {
  for (let from = first; from < last; from++) {
    if (!KNOWN_STARTS.has((tokens[from] as Token).text)) continue;
    for (let to = Math.min(last, from + 3); to > from; to--)
      if (
        KNOWN_ORGANISATIONS.has(textOf(tokens, from, to)) &&
        (to === last || !ORGANISATION_WORDS.has((tokens[last] as Token).low))
      )
        return [from, to];
  }
  return null;
}

/** Whether a body's name goes on after a place: no place is so far. */
export function growsToBody(tokens: readonly Token[], last: number): boolean {
  return (
    ORGANISATION_HEADS.has((tokens[last] as Token).low) && /^(?:of|for)$/.test(tokens[last + 1]?.low ?? '')
  );
}

/** Whether "of" or "on" and a name follow the head of a body's name: "University of Lowmark". */
export function startsBody(tokens: readonly Token[], at: number): boolean {
  if (!ORGANISATION_HEADS.has((tokens[at] as Token).low) || tokens[at + 1]?.gap !== ' ') return false;
  if (!/^(?:of|for|on)$/.test(tokens[at + 1]?.low ?? '')) return false;
  const name = tokens[at + 2]?.low === 'the' ? tokens[at + 3] : tokens[at + 2];
  return name?.gap === ' ' && isCapital(name);
}

/** Whether a word is a body's short form: "OPEC". */
export function isShortForm(token: Token): boolean {
  return token.shape === 'caps' && /^\p{Lu}{2,6}$/u.test(token.text) && !PLAIN_CAPITALS.has(token.text);
}

/** "ILA RAS": short forms side by side. */
export function allShort(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (!isShortForm(tokens[i] as Token)) return false;
  return true;
}
