import type { NameType } from '../annotation.ts';
import { COUNTRY_NAMES } from './countries.ts';
import { DIRECTIONS } from './cue-words.ts';
import { isMother, isTitle } from './find-roles.ts';
import type { Token } from './find-tokens.ts';
import { typeOfLabel } from './tagger/labels.ts';
import { isPeople } from './trim-runs.ts';

/** What the tagger took for one name: tokens [first, last] of a passage. */
export interface TaggedSpan {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

/** The names that the labels of a passage give, in order, without titles and what nobody is called. */
export function readSpans(tokens: readonly Token[], labels: Uint8Array): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] as number;
    const type = typeOfLabel(label);
    if (type === null) continue;
    if (type === 'person' && isShortCountry(tokens[at] as Token)) continue;
    let first = at;
    while (at + 1 < labels.length && labels[at + 1] === label + 1) at++;
    if (type === 'person' && isQuarter(tokens[first] as Token, tokens[first + 1])) continue;
    if (type !== 'person') {
      spans.push({ first, last: at, type });
      continue;
    }
    if (isFirm(tokens, first, at)) {
      spans.push({ first, last: at, type: 'organisation' });
      continue;
    }
    if (first === at && (tokens[at] as Token).text.length === 1) continue;
    if (first === at && isHalfOfPair(tokens, at)) continue;
    while (first < at && stands(tokens, first, at)) first++;
    if (first === at && PREFIX.test((tokens[at] as Token).text)) continue;
    const last = lastOfPerson(tokens, first, at);
    if (last >= first) spans.push({ first, last, type });
  }
  return spans;
}

/** "Lambert & Rowe" */
function isFirm(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) if (tokens[at]?.gap === ' & ') return true;
  return false;
}

/** Whether a word stands before a person's name rather than in it: a title, "Ex-Yankee". */
function stands(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first] as Token;
  return (
    (isTitle(token) && !isMother(tokens, first, last)) || PREFIX.test(token.text) || isPeople(tokens, first)
  );
}

// "Ex-Yankee", "Anti-Keller"; not "Ex".
const PREFIX = /^(?:ex|anti|pro|non|post|pre)[-‑]\p{L}/iu;

/** "North" of "North and South Korea". */
function isHalfOfPair(tokens: readonly Token[], at: number): boolean {
  const other = tokens[at + 2];
  return (
    DIRECTIONS.has((tokens[at] as Token).low) &&
    tokens[at + 1]?.low === 'and' &&
    other?.shape === 'capital' &&
    DIRECTIONS.has(other.low)
  );
}

/** "U.S.", "UK": nobody is called so. */
function isShortCountry({ shape, text }: Token): boolean {
  return shape === 'caps' && text.length < 5 && COUNTRY_NAMES.has(text);
}

/** The "S." of "S. Korea". */
function isQuarter({ text }: Token, next: Token | undefined): boolean {
  return /^[NSEW]\.$/.test(text) && QUARTERED.test(next?.text ?? '');
}

const QUARTERED = /^(?:Korea|Africa|Carolina|Dakota|Virginia|Sudan)(?:ns?)?$/;

/** Where a person's name ends: before ", QC", nowhere in the name of a thing such as "Mac OS X Lion". */
function lastOfPerson(tokens: readonly Token[], first: number, last: number): number {
  if (PLURAL.test((tokens[first] as Token).text)) return -1;
  for (let at = first + 1; at <= last; at++) {
    const { shape, gap, text } = tokens[at] as Token;
    if (gap === ', ') return at - 1;
    if (PLURAL.test(text)) return -1;
    const shouted = shape === 'caps' && text.length < 4 && !SUFFIX.test(text);
    if (shouted && tokens[at - 1]?.shape === 'capital') return at === last ? at - 1 : -1;
  }
  return last;
}

// "MPs", "NGOs"; not "McGs".
const PLURAL = /^\p{Lu}{2,}s$/u;
// "JR", "III"; not "OS".
const SUFFIX = /^(?:JR|SR|I{2,3}|IV|VI{0,3}|IX|X[IV]{1,3}|XVI{0,3})$/;
