import { FEMALE_NAMES, MALE_NAMES } from '../../annotations/names/given-name-sexes.ts';
import type { Archive } from '../../archive/archive.ts';
import type { People, Person } from '../../archive/people.ts';
import { findWords } from '../../text/find-words.ts';

export type Sex = 'female' | 'male';

// "Queen", "Mrs", "spokeswoman"; "Mr", "chairman"; not "minister".
const FEMALE_ROLE =
  /\b(?:mrs|ms|miss|lady|queen|princess|duchess|actress|wife|widow|mother|sister|daughter|\w+woman)\b/i;
const MALE_ROLE =
  /\b(?:mr|sir|lord|king|prince|duke|actor|husband|widower|father|brother|son|pope|bishop|imam|(?:spokes|chair|business|states|congress|police|gun|alder)man)\b/i;
const FEMALE_PRONOUN = /^(?:she|her|hers|herself)$/i;
const MALE_PRONOUN = /^(?:he|him|his|himself)$/i;
// Passages read for a pronoun; articles that name somebody refer back soon.
const MOST_READ = 12;

const byName = new WeakMap<People, ReadonlyMap<string, Person>>();

/** Whether somebody is a woman or a man, from a title, the pronouns of the articles, or a plain given name; or null. */
export function findSex(name: string, archive: Archive): Sex | null {
  const person = peopleByName(archive.people).get(name);
  if (person && person.type !== 'person') return null;
  for (const { role } of person?.roles ?? []) {
    if (FEMALE_ROLE.test(role)) return 'female';
    if (MALE_ROLE.test(role)) return 'male';
  }
  let balance = 0;
  for (const citation of person?.citations.slice(0, MOST_READ) ?? []) {
    const passage = archive.find(citation);
    for (const reference of passage ? archive.references(passage) : []) {
      if (reference.name !== name) continue;
      if (FEMALE_PRONOUN.test(reference.text)) balance++;
      else if (MALE_PRONOUN.test(reference.text)) balance--;
    }
  }
  if (balance !== 0) return balance > 0 ? 'female' : 'male';
  const given = findWords(name)[0]?.text ?? '';
  return FEMALE_NAMES.has(given) ? 'female' : MALE_NAMES.has(given) ? 'male' : null;
}

function peopleByName(people: People): ReadonlyMap<string, Person> {
  const known = byName.get(people) ?? new Map(people.all.map((person) => [person.name, person]));
  byName.set(people, known);
  return known;
}
