import { countSlips } from '../text/similarity.ts';
import type { Person } from './people.ts';
import { nameParts, nameWords, soundKey, soundOfRest, wordKey } from './people-keys.ts';
import { areOneGivenName, givenNameForms } from './people-nicknames.ts';
import type { SimilarWords } from './similar-words.ts';

/** One under whom a word is looked up: the given name, as a key, and the rest of the spelling that has it. */
export interface Entry {
  readonly person: Person;
  readonly given: string;
  readonly rest: string;
}

/** Whom a single word names: a surname, a given name, or else one that sounds or looks like it. */
export function findLone(
  word: string,
  byWord: ReadonlyMap<string, Entry[]>,
  byGiven: ReadonlyMap<string, Person[]>,
  bySound: ReadonlyMap<string, Entry[]>,
  similar: SimilarWords,
): Person[] {
  const key = wordKey(word);
  const exact = byWord.get(key);
  if (exact !== undefined) return distinct(exact);
  const found = new Set(byGiven.get(word));
  if (found.size === 0)
    for (const form of givenNameForms(word)) for (const person of byGiven.get(form) ?? []) found.add(person);
  if (found.size > 0) return [...found];
  return distinct(bySound.get(soundKey(key)) ?? slipped(key, byWord, similar));
}

/** Entries under the words that are nearest to this one. */
function slipped(key: string, byWord: ReadonlyMap<string, Entry[]>, similar: SimilarWords): Entry[] {
  return similar.nearest(key).flatMap((word) => byWord.get(word) ?? []);
}

/** Whom several words name: given name and surname in any spelling, or two words of one surname. */
export function findLong(
  words: readonly string[],
  byWord: ReadonlyMap<string, Entry[]>,
  byGiven: ReadonlyMap<string, Person[]>,
  byRest: ReadonlyMap<string, Entry[]>,
  similar: SimilarWords,
): Person[] {
  const parts = nameParts(words);
  const given = words[0] as string;
  const fits = (entry: Entry) =>
    entry.given === '' ? false : entry.given === parts.given || isForm(entry.given, parts.given, given);
  const exact = (byWord.get(parts.surname) ?? []).filter(fits);
  if (exact.length > 0) return distinct(exact);
  const sounding = (byRest.get(soundOfRest(parts.words)) ?? []).filter(
    (entry) =>
      areOneGivenName(entry.given, given) || soundKey(wordKey(entry.given)) === soundKey(parts.given),
  );
  if (sounding.length > 0) return distinct(sounding);
  // "Vander Berg": all of it is surname, divided otherwise.
  const divided = byRest.get(soundOfRest(['', ...parts.words]));
  if (divided !== undefined) return distinct(divided);
  const near = slipped(parts.surname, byWord, similar).filter(fits);
  if (near.length > 0) return distinct(near);
  // A slip in a short surname, where the given name is right.
  const namesakes = (byGiven.get(given) ?? []).filter(({ name }) => isSlip(parts.surname, name));
  if (namesakes.length === 1) return namesakes;
  // "El Aissami", "Padrino López", "Chávez Frías": two words that are both of the surname.
  const surnames = (byWord.get(parts.surname) ?? slipped(parts.surname, byWord, similar)).filter(
    ({ person }) => words.every((word) => holdsWord(person, wordKey(word))),
  );
  return distinct(surnames);
}

function isSlip(key: string, name: string): boolean {
  const { surname } = nameParts(nameWords(name));
  const shorter = Math.min(key.length, surname.length);
  return (
    shorter >= SHORTEST_SLIPPED && surname.charAt(0) === key.charAt(0) && countSlips(surname, key, 1) <= 1
  );
}

const SHORTEST_SLIPPED = 3;

function holdsWord(person: Person, key: string): boolean {
  return person.spellings.some((spelling) =>
    nameWords(spelling).some((word) => {
      const known = wordKey(word);
      return known === key || (key.length >= 5 && countSlips(known, key, 1) <= 1);
    }),
  );
}

function isForm(known: string, key: string, typed: string): boolean {
  if (key.length === 1) return known.startsWith(key);
  if (known.length === 1) return key.startsWith(known);
  if (areOneGivenName(known, typed) || areOneGivenName(known, key)) return true;
  return key.length >= 5 && known.length >= 4 && countSlips(known, key, 1) <= 1;
}

function distinct(entries: readonly Entry[]): Person[] {
  return [...new Set(entries.map(({ person }) => person))];
}
