import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleMentions } from '../../src/archive/article-mentions.ts';
import { buildPeople } from '../../src/archive/build-people.ts';
import type { Person } from '../../src/archive/people.ts';
import { nameWords, soundKey, wordKey } from '../../src/archive/people-keys.ts';
import { areOneGivenName } from '../../src/archive/people-nicknames.ts';
import { countSlips } from '../../src/text/similarity.ts';

const given = fc.constantFrom('Anna', 'William', 'Bill', 'Sergei', 'Nancy', 'Xan');
const surname = fc
  .string({ unit: fc.constantFrom('k', 'e', 'l', 'r', 'n'), minLength: 3, maxLength: 9 })
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const lists = fc.uniqueArray(
  fc.tuple(given, surname).map(([first, last]) => `${first} ${last}`),
  { minLength: 1, maxLength: 15 },
);

function articlesOf(names: readonly string[]): ArticleMentions[] {
  return names.map((name, index) => ({
    article: `a${index}`,
    places: '',
    names: [{ name, type: 'person', spellings: [[name, 1]], roles: [], citations: [`c:${index}`] }],
  }));
}

/** Whom a lone word means, by looking at everybody. */
function scan(all: readonly Person[], typed: string): string[] {
  const word = nameWords(typed)[0] as string;
  const key = wordKey(word);
  const written = all.flatMap((person) =>
    person.spellings.map((spelling) => {
      const [first = '', last = ''] = nameWords(spelling);
      return { person, first, key: wordKey(last) };
    }),
  );
  const names = (found: typeof written) => [...new Set(found.map(({ person }) => person.name))].sort();
  const exact = written.filter((each) => each.key === key);
  if (exact.length > 0) return names(exact);
  const sameGiven = written.filter(({ first }) => first === word);
  if (sameGiven.length > 0) return names(sameGiven);
  const formed = written.filter(({ first }) => areOneGivenName(first, word));
  if (formed.length > 0) return names(formed);
  const sounding = written.filter((each) => soundKey(each.key) === soundKey(key));
  if (sounding.length > 0) return names(sounding);
  const letters = (text: string) => [...text].sort().join('');
  for (let slips = 1; slips <= (key.length >= 8 ? 2 : key.length >= 5 ? 1 : 0); slips++) {
    const slipped = written.filter(
      (each) =>
        each.key.charAt(0) === key.charAt(0) &&
        countSlips(each.key, key, slips) === slips &&
        (key.length >= 6 || each.key.length !== key.length || letters(each.key) === letters(key)),
    );
    if (slipped.length > 0) return names(slipped);
  }
  return [];
}

describe('the index of people', () => {
  it('finds for a lone word whom a plain scan finds', async () => {
    const typed = fc.oneof(surname, fc.constantFrom('bill', 'will', 'nan', 'sergey', 'xan', 'anne'));
    await fc.assert(
      fc.asyncProperty(lists, typed, async (names, word) => {
        const people = await buildPeople(articlesOf(names));
        const found = people.find(word).map(({ name }) => name);
        expect(found.sort()).toEqual(scan(people.all, word));
      }),
      { numRuns: 300 },
    );
  });

  it('finds everybody by the name that it gives them', async () => {
    await fc.assert(
      fc.asyncProperty(lists, async (names) => {
        const people = await buildPeople(articlesOf(names));
        for (const person of people.all) expect(people.find(person.name)).toContain(person);
      }),
    );
  });

  it('offers three near names at most, none twice', async () => {
    await fc.assert(
      fc.asyncProperty(lists, surname, async (names, word) => {
        const near = (await buildPeople(articlesOf(names))).near?.(`Anna ${word}`) ?? [];
        expect(near.length).toBeLessThanOrEqual(3);
        expect(new Set(near).size).toBe(near.length);
      }),
    );
  });
});
