import { COUNTRY_NAMES } from './countries.ts';
import { PLACE_HEADS, PLACE_TAILS } from './cue-words.ts';
import { isCapital, type Token, textOf, unshout } from './find-tokens.ts';
import { LARGE_CITIES } from './large-cities.ts';
import { REGIONS } from './regions.ts';

/** The last token of the longest known place at the start of these tokens, or -1. */
export function findPlace(tokens: readonly Token[], first: number, last: number): number {
  if (!FIRST_WORDS.has((tokens[first] as Token).low)) return -1;
  for (let to = Math.min(last, first + 4); to >= first; to--) {
    const name = unshout(textOf(tokens, first, to));
    if (COUNTRY_NAMES.has(name) || REGIONS.has(name) || LARGE_CITIES.has(name)) return to;
  }
  return -1;
}

// How a token that begins a known place is written small.
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...COUNTRY_NAMES.keys(), ...REGIONS, ...LARGE_CITIES].map((name) =>
    (name.split(' ')[0] as string).toLowerCase().replaceAll('.', ''),
  ),
);

/** "Islamic Republic of Iran", "People's Republic of China", "City of London" is none. */
export function formalCountry(
  tokens: readonly Token[],
  first: number,
  last: number,
): { first: number; last: number } | null {
  if (!STATES.has((tokens[last] as Token).low) || tokens[last + 1]?.low !== 'of') return null;
  let at = last + 2;
  if (tokens[at]?.low === 'the') at++;
  if (!isCapital(tokens[at])) return null;
  const place = findPlace(tokens, at, Math.min(at + 3, tokens.length - 1));
  if (place < 0) return null;
  const owned = tokens[first - 1]?.low === 's' && tokens[first - 2]?.low === 'people';
  return { first: owned ? first - 2 : first, last: place };
}

const STATES: ReadonlySet<string> = new Set(
  'republic kingdom federation commonwealth state emirate sultanate principality'.split(' '),
);

const SURNAME_TOO: ReadonlySet<string> = new Set(['lake', 'lane', 'drive']);

/** Whether words for a place begin or end these tokens: "Lake Vik", "Vik Street". */
export function placeKind(tokens: readonly Token[], first: number, last: number): 'place' | null {
  if (first === last) return null;
  const tail = (tokens[last] as Token).word;
  // "Veronica Lake", "Nathan Lane".
  const person = last === first + 1 && SURNAME_TOO.has(tail.low) && (tokens[first] as Token).word.given;
  if (PLACE_TAILS.has(tail.low) && !person) return 'place';
  const head = (tokens[first] as Token).low;
  return PLACE_HEADS.has(head) && last - first <= 2 ? 'place' : null;
}
