import { PLAIN_CAPITALS } from './cue-words.ts';
import type { Entry, Mention } from './entries.ts';
import type { Token } from './find-tokens.ts';

/** Whether a word is a short form such as "OPEC". */
export function isAcronym(token: Token): boolean {
  if (token.shape !== 'caps' || PLAIN_CAPITALS.has(token.text)) return false;
  if (!/^[\p{Lu}&\d]{2,6}$/u.test(token.text)) return false;
  // A longer one that is a word or a surname is only shouted.
  return token.text.length < 4 || !(token.word.ordinary || token.word.surname);
}

/** "Organization of Petroleum Exporting Countries (OPEC)": the short form takes the long one's name. */
export function nameAcronyms(entries: readonly Entry[], mentions: readonly Mention[]): void {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  for (let i = 1; i < mentions.length; i++) {
    const short = mentions[i] as Mention;
    const long = mentions[i - 1] as Mention;
    if (short.passage !== long.passage || short.words.length !== 1 || !isAcronym(short.words[0] as Token))
      continue;
    if (short.start - long.end > 3 || short.words[0]?.gap !== ' (') continue;
    const body = byKey.get(long.key);
    const entry = byKey.get(short.key);
    if (entry === undefined || body === undefined || body.type === 'place' || body.words.length < 2) continue;
    if (body.type === 'person' && !initialsMatch(body.words, short.text)) continue;
    if (isCredit(long, short)) continue;
    body.type = 'organisation';
    entry.type = 'organisation';
    entry.name = body.text;
  }
  nameByInitials(entries);
}

/** "ECB" in an article that names one European Central Bank. */
function nameByInitials(entries: readonly Entry[]): void {
  const bodies = new Map<string, Entry | null>();
  for (const entry of entries) {
    if (entry.type !== 'organisation' || entry.words.length < LEAST_INITIALS) continue;
    const initials = initialsOf(entry.words.filter((word) => !LINKS.has(word)));
    bodies.set(initials, bodies.has(initials) ? null : entry);
  }
  for (const entry of entries) {
    if (entry.words.length > 1 || entry.text.length < LEAST_INITIALS || entry.name !== entry.text) continue;
    const body = bodies.get(entry.text);
    if (body == null || entry.type !== 'organisation') continue;
    entry.name = body.text;
  }
}

const LEAST_INITIALS = 3;
const LINKS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'de', 'on']);

function initialsOf(words: readonly string[]): string {
  return words
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
}

/** "HARBOUR MINISTRY (EFE)": under a picture, whose it is and who sent it. */
function isCredit(long: Mention, short: Mention): boolean {
  const shouted = long.words.every(({ shape }) => shape !== 'capital');
  return (
    shouted &&
    !initialsMatch(
      long.words.map(({ low }) => low),
      short.text,
    )
  );
}

function initialsMatch(words: readonly string[], short: string): boolean {
  return initialsOf(words) === short;
}
