import { countSlips } from '../../text/similarity.ts';
import { type Entry, fixedKind } from './entries.ts';
import { KNOWN_ORGANISATIONS } from './known-organisations.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';

/** Surnames and given names of the article's people; null where two share one. */
export function indexPersons(entries: readonly Entry[]): Map<string, Entry | null> {
  const bearers = new Map<string, Entry | null>();
  const people = entries
    .filter((entry) => entry.type === 'person')
    .sort((a, b) => b.words.length - a.words.length || b.mentions.length - a.mentions.length);
  for (const entry of people) {
    const { words } = entry;
    const plain = words.filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word.replaceAll('.', '')));
    for (let from = 1; from < plain.length; from++) put(bearers, plain.slice(from).join(' '), entry);
    for (let from = 1; from < plain.length - 1; from++) put(bearers, plain[from] as string, entry);
  }
  for (const entry of people) {
    const given = entry.words[0] as string;
    if (!bearers.has(given)) put(bearers, given, entry);
  }
  return bearers;
}

function put(bearers: Map<string, Entry | null>, key: string, entry: Entry): void {
  if (key.length < 2) return;
  const known = bearers.get(key);
  if (known === undefined) bearers.set(key, entry);
  else if (known !== null && known !== entry && !covers(known.words, entry.words)) bearers.set(key, null);
}

function covers(longer: readonly string[], shorter: readonly string[]): boolean {
  return shorter.every((word) => longer.includes(word));
}

// Each unknown word is held against all of them; an article with more is a list.
const MOST_BEARERS = 300;

/** The one person of the article whose surname or given name this word misspells. */
export function slippedBearer(word: string, bearers: ReadonlyMap<string, Entry | null>): Entry | undefined {
  if (word.length < 5 || ORDINARY_WORDS.has(word) || bearers.size > MOST_BEARERS) return undefined;
  let found: Entry | undefined;
  for (const [name, entry] of bearers) {
    if (entry === null || name.length < 5 || name.charAt(0) !== word.charAt(0)) continue;
    if (countSlips(name, word, 1) > 1) continue;
    if (found !== undefined && found !== entry) return undefined;
    found = entry;
  }
  return found;
}

/** Gives "Nicolás", "Padrino López" and "Hugo Chávez" the fullest name that the article writes. */
export function linkShorter(entry: Entry, bearers: ReadonlyMap<string, Entry | null>): void {
  if (entry.type === 'organisation' && !KNOWN_ORGANISATIONS.has(entry.text)) return;
  if (entry.words.length < 2) return;
  const bearer = bearers.get(entry.key);
  if (bearer === undefined || bearer === entry || fixedKind(entry) !== null) return;
  entry.type = 'person';
  if (bearer !== null) entry.name = bearer.text;
}
