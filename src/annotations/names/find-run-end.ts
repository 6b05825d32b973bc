import { ORGANISATION_WORDS, PARTICLES, PLACE_TAILS } from './cue-words.ts';
import { isCapital, type Token } from './find-tokens.ts';

/** The most words of a name; a longer one is a list or a shout. */
export const LONGEST = 12;

/** Short words that end a company's name, also after a comma. */
export const COMPANY_ENDS: ReadonlySet<string> = new Set('inc corp ltd llc plc co gmbh'.split(' '));

// "O' Leary": some agencies set a blank after the mark.
const IRISH: ReadonlySet<string> = new Set(["' ", '’ ']);

const TIGHT: ReadonlySet<string> = new Set([' ', '\u00a0', ' & ', '-', '‑']);

/** The last token of the run of capitals, and of particles between them, that begins there. */
export function findRunEnd(tokens: readonly Token[], from: number): number {
  let last = from;
  while (last + 1 < tokens.length && last - from < LONGEST) {
    const next = tokens[last + 1] as Token;
    const abbreviated = next.gap === '. ' && !next.opens;
    if (next.gap === ', ' && COMPANY_ENDS.has(next.low) && isCapital(next)) {
      last++;
      continue;
    }
    if (next.low === 's' && isSaints(tokens, from, last)) {
      last += 2;
      continue;
    }
    if (isByname(tokens, last + 1)) {
      last += 2;
      continue;
    }
    const irish = IRISH.has(next.gap) && /^[OD]$/.test((tokens[last] as Token).text);
    if (!TIGHT.has(next.gap) && !abbreviated && !irish) break;
    if (isCapital(next)) {
      last++;
      continue;
    }
    let reach = last + 1;
    while (reach < tokens.length && reach - last <= 3 && isParticle(tokens[reach] as Token)) reach++;
    if (reach === last + 1 || !isCapital(tokens[reach]) || tokens[reach]?.gap !== ' ') break;
    last = reach;
  }
  return last;
}

/** Whether "'s" and a house follow a saint's name: "St. Olave's Hospital". */
export function isSaints(tokens: readonly Token[], from: number, last: number): boolean {
  const mark = tokens[last + 1];
  if (mark?.low !== 's' || (mark.gap !== "'" && mark.gap !== '’')) return false;
  if (!SAINT.test((tokens[from] as Token).low) || last === from) return false;
  const house = tokens[last + 2];
  return (
    house?.gap === ' ' &&
    isCapital(house) &&
    (ORGANISATION_WORDS.has(house.low) || PLACE_TAILS.has(house.low))
  );
}

const SAINT = /^(?:st|ste|saint|santa|san)$/;

// The marks before and after "Razor" in "Dean “Razor” Whitlock".
const BYNAME: ReadonlyMap<string, string> = new Map([
  [' "', '" '],
  [' “', '” '],
  [' ‘', '’ '],
  [" '", "' "],
]);

/** Whether this word is a byname in marks between a given name and the surname: "Dean “Razor” Whitlock". */
export function isByname(tokens: readonly Token[], at: number): boolean {
  const after = BYNAME.get(tokens[at]?.gap ?? '');
  if (after === undefined || tokens[at + 1]?.gap !== after) return false;
  const given = tokens[at - 1] as Token | undefined;
  if (given?.shape !== 'capital' || tokens[at]?.shape !== 'capital' || tokens[at + 1]?.shape !== 'capital')
    return false;
  return given.word.given || !(given.word.ordinary || given.word.never);
}

function isParticle(token: Token): boolean {
  return token.shape === 'lower' && token.gap === ' ' && PARTICLES.has(token.low);
}
