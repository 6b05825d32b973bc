import type { NameType } from '../annotations/annotation.ts';
import { COUNTRY_NAMES } from '../annotations/names/countries.ts';
import { fold } from '../text/fold.ts';
import { likeness } from '../text/similarity.ts';
import { type Entry, findLone, findLong } from './find-person.ts';
import type { People, Person, RoleFact } from './people.ts';
import { type Bearer, type Merged, rootOf } from './people-bearers.ts';
import { chooseName } from './people-canonical.ts';
import { nameWords, soundKey, soundOfRest, typedWords, wordKey } from './people-keys.ts';
import { indexSimilarWords } from './similar-words.ts';

const TYPES: readonly NameType[] = ['person', 'organisation', 'place'];

type Breathe = () => Promise<void>;

/** The people of a corpus, ready to be looked up; gives way to other work meanwhile. */
export async function indexPeople(merged: Merged, breathe: Breathe): Promise<People> {
  const commonness = countWords(merged.bearers);
  const personOf = new Map<Bearer, Person>();
  for (const bearer of merged.bearers) {
    personOf.set(bearer, describe(bearer, commonness));
    await breathe();
  }
  const all = [...personOf.values()].sort(byWeight);
  const byWord = await indexWords(merged, personOf, breathe);
  const byTyped = await indexTyped(all, breathe);
  const byGiven = await indexGiven(all, breathe);
  const bySurname = await indexSurnames(merged, breathe);
  const byRest = await indexRests(merged, personOf, breathe);
  const bySound = indexSounds(byWord);
  const similar = indexSimilarWords(() => byWord.keys());
  const split = new Map<Person, readonly string[]>();
  const wordsOf = (person: Person) => {
    const words = split.get(person) ?? nameWords(person.name);
    split.set(person, words);
    return words;
  };
  const personAt = (bearer: Bearer | undefined) =>
    bearer === undefined ? undefined : personOf.get(rootOf(bearer));

  return {
    all,
    find(name) {
      const words = typedWords(name);
      if (words.length === 0) return [];
      const exact =
        byTyped.get(nameWords(name).map(wordKey).join(' ')) ?? byTyped.get(words.map(wordKey).join(' '));
      if (exact !== undefined && (words.length > 1 || exact.some((person) => person.type !== 'person'))) {
        // "Van der Berg" is the whole surname of others too.
        const tails = bySurname.get(words.map(wordKey).join(' ')) ?? [];
        const others = words.length > 1 ? tails.flatMap((bearer) => personAt(bearer) ?? []) : [];
        return [...new Set([...exact, ...others])].sort(byWeight);
      }
      const country = COUNTRIES.get(fold(name.trim()));
      const place =
        country === undefined ? undefined : byTyped.get(nameWords(country).map(wordKey).join(' '));
      if (place !== undefined) return place.slice().sort(byWeight);
      const found =
        words.length === 1
          ? findLone(words[0] as string, byWord, byGiven, bySound, similar)
          : findLong(words, byWord, byGiven, byRest, similar);
      return found.sort(byWeight);
    },
    near(name) {
      const typed = typedWords(name);
      if (typed.length === 0) return [];
      const found: { person: Person; score: number }[] = [];
      const key = wordKey(typed[typed.length - 1] as string);
      const candidates = new Set(byGiven.get(typed[0] as string));
      for (const word of similar.alike(key, 0.8))
        for (const { person } of byWord.get(word) ?? []) candidates.add(person);
      for (const person of candidates) {
        const score = lookAlike(wordsOf(person), typed);
        if (score > 0.8) found.push({ person, score });
      }
      found.sort((a, b) => b.score - a.score || byWeight(a.person, b.person));
      return found.slice(0, 3).map(({ person }) => person);
    },
    canonical(articleId, name) {
      const own = personAt(merged.local.get(articleId)?.get(name));
      if (own !== undefined) return own.name;
      const words = nameWords(name);
      for (const type of TYPES) {
        const known = personAt(merged.byKey.get(merged.keyOf(type, name, words)));
        if (known !== undefined) return known.name;
      }
      return surnameHere(articleId, words.map(wordKey).join(' '))?.name ?? name;
    },
  };

  function surnameHere(articleId: string, key: string): Person | undefined {
    const bearers = bySurname.get(key) ?? [];
    if (bearers.length === 1) return personAt(bearers[0]);
    const article = merged.places.get(articleId);
    const here = bearers.filter(({ articles }) => article !== undefined && articles.includes(article));
    return here.length === 1 ? personAt(here[0]) : undefined;
  }
}

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  [...COUNTRY_NAMES].map(([written, country]) => [fold(written), country]),
);

/** How much of what was typed a name looks like: its words each beside the best of the name's, and the whole. */
function lookAlike(name: readonly string[], typed: readonly string[]): number {
  const whole = likeness(name.join(' '), typed.join(' '));
  const last = likeness(name[name.length - 1] ?? '', typed[typed.length - 1] ?? '');
  return Math.max(whole, last > 0.85 ? last * 0.95 : 0);
}

function byWeight(a: Person, b: Person): number {
  return b.citations.length - a.citations.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

/** How often each word stands in the names of the corpus: the usual spelling of "Sergei" is told by all Sergeis. */
function countWords(bearers: readonly Bearer[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { spellings } of bearers)
    for (const [spelling, count] of spellings)
      for (const word of spelling.split(' ')) counts.set(word, (counts.get(word) ?? 0) + count);
  return counts;
}

function describe(bearer: Bearer, commonness: ReadonlyMap<string, number>): Person {
  const name = bearer.shown ?? chooseName(bearer.spellings, commonness);
  const others = [...bearer.spellings].filter(([spelling]) => spelling !== name);
  others.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const roles = new Map<string, RoleFact>();
  for (const role of bearer.roles) if (!roles.has(role.role)) roles.set(role.role, role);
  return {
    name,
    type: bearer.type,
    spellings: [name, ...others.map(([spelling]) => spelling)],
    roles: [...roles.values()],
    citations: [...new Set(bearer.citations)],
    reasons: [...bearer.reasons].sort(),
  };
}

/** People by the key of their surname, middle names and whatever else they are called in one word. */
async function indexWords(
  merged: Merged,
  personOf: ReadonlyMap<Bearer, Person>,
  breathe: Breathe,
): Promise<Map<string, Entry[]>> {
  const index = new Map<string, Entry[]>();
  for (const bearer of merged.byKey.values()) {
    await breathe();
    const person = personOf.get(rootOf(bearer));
    if (person === undefined || person.type !== 'person') continue;
    const { surname, middle, given } = bearer.parts;
    for (const word of new Set([surname, ...middle.filter((key) => key.length > 2)])) {
      const entry = { person, given, rest: surname };
      const entries = index.get(word);
      if (entries === undefined) index.set(word, [entry]);
      else entries.push(entry);
    }
  }
  for (const person of personOf.values()) {
    await breathe();
    if (person.type !== 'person' || person.spellings.length < 2) continue;
    for (const spelling of person.spellings) {
      const words = nameWords(spelling);
      if (words.length !== 1) continue;
      const word = wordKey(words[0] as string);
      const entries = index.get(word);
      if (entries === undefined) index.set(word, [{ person, given: '', rest: word }]);
      else if (!entries.some((entry) => entry.person === person))
        entries.push({ person, given: '', rest: word });
    }
  }
  return index;
}

/** The same by what the word sounds like. */
function indexSounds(byWord: ReadonlyMap<string, readonly Entry[]>): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const [word, entries] of byWord) {
    const sound = soundKey(word);
    index.set(sound, [...(index.get(sound) ?? []), ...entries]);
  }
  return index;
}

/** People by how all of their names but the given one sounds. */
async function indexRests(
  merged: Merged,
  personOf: ReadonlyMap<Bearer, Person>,
  breathe: Breathe,
): Promise<Map<string, Entry[]>> {
  const index = new Map<string, Entry[]>();
  for (const bearer of merged.byKey.values()) {
    await breathe();
    const person = personOf.get(rootOf(bearer));
    const { words, first, surname } = bearer.parts;
    if (person?.type !== 'person' || words.length < 2) continue;
    const rest = soundOfRest(words);
    const entry = { person, given: first, rest: surname };
    const entries = index.get(rest);
    if (entries === undefined) index.set(rest, [entry]);
    else entries.push(entry);
  }
  return index;
}

async function indexTyped(all: readonly Person[], breathe: Breathe): Promise<Map<string, Person[]>> {
  const index = new Map<string, Person[]>();
  for (const person of all) {
    await breathe();
    for (const spelling of person.spellings) {
      const key = nameWords(spelling).map(wordKey).join(' ');
      const found = index.get(key);
      if (found === undefined) index.set(key, [person]);
      else if (!found.includes(person)) found.push(person);
    }
  }
  return index;
}

/** Roots by the keys of their surnames and middle names. */
async function indexSurnames(merged: Merged, breathe: Breathe): Promise<Map<string, Bearer[]>> {
  const index = new Map<string, Bearer[]>();
  for (const bearer of merged.byKey.values()) {
    await breathe();
    if (bearer.type !== 'person' || bearer.parts.words.length < 2) continue;
    const root = rootOf(bearer);
    const { words } = bearer.parts;
    const tails = words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
    for (const word of new Set([...tails, bearer.parts.surname, ...bearer.parts.middle])) {
      const found = index.get(word);
      if (found === undefined) index.set(word, [root]);
      else if (!found.includes(root)) found.push(root);
    }
  }
  return index;
}

async function indexGiven(all: readonly Person[], breathe: Breathe): Promise<Map<string, Person[]>> {
  const index = new Map<string, Person[]>();
  for (const person of all) {
    await breathe();
    if (person.type !== 'person') continue;
    const given = new Set(
      person.spellings
        .map(nameWords)
        .filter((words) => words.length > 1)
        .map(([word]) => word as string),
    );
    for (const word of given) {
      const found = index.get(word);
      if (found === undefined) index.set(word, [person]);
      else found.push(person);
    }
  }
  return index;
}
