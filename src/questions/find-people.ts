import type { People, Person } from '../archive/people.ts';
import { findWords } from '../text/find-words.ts';
import type { Span } from '../text/span.ts';

// Longer than any name; bounds the number of look-ups for a long question.
const MAX_NAME_WORDS = 5;

const SHORTEST_OWNER = 6;

const indexes = new WeakMap<People, Map<string, Person>>();

/** Those whom a text names in a spelling that the corpus has, the longest name first tried, none within another. */
export function findPeople(text: string, people: People): { person: Person; span: Span }[] {
  const index = indexOf(people);
  const words = findWords(text);
  const found: { person: Person; span: Span }[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = 1;
    for (let count = Math.min(MAX_NAME_WORDS, words.length - at); count > 0; count--) {
      const run = words.slice(at, at + count);
      const key = run.map((word) => word.text).join(' ');
      const person = index.get(key) ?? owner(key, index);
      if (!person) continue;
      found.push({ person, span: { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 } });
      taken = count;
      break;
    }
    at += taken;
  }
  return found;
}

/** "Putins foreign minister": somebody's, typed without the apostrophe. */
function owner(key: string, index: ReadonlyMap<string, Person>): Person | undefined {
  if (key.length < SHORTEST_OWNER || !key.endsWith('s')) return undefined;
  const person = index.get(key.slice(0, -1));
  return person?.type === 'person' ? person : undefined;
}

/** Spellings, and surnames, folded; what several are called by stands for none of them. */
function indexOf(people: People): Map<string, Person> {
  const known = indexes.get(people);
  if (known) return known;
  const bearers = new Map<string, Set<Person>>();
  const put = (key: string, person: Person) => {
    if (key !== '') bearers.set(key, (bearers.get(key) ?? new Set()).add(person));
  };
  for (const person of people.all) {
    for (const spelling of person.spellings) {
      const key = keyOf(spelling);
      put(key, person);
      if (person.type === 'person') put(key.split(' ').at(-1) ?? '', person);
    }
  }
  const index = new Map<string, Person>();
  for (const [key, persons] of bearers) {
    const [first, ...others] = persons;
    const isSurname = !key.includes(' ') && [...persons].every((person) => person.type === 'person');
    if (first && (others.length === 0 || !isSurname)) index.set(key, first);
  }
  indexes.set(people, index);
  return index;
}

function keyOf(name: string): string {
  return findWords(name)
    .map((word) => word.text)
    .join(' ');
}
