import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameType } from '../../src/annotations/annotation.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { Suggestion } from '../../src/archive/name-lookup.ts';
import type { Person } from '../../src/archive/people.ts';
import {
  suggestArticles,
  suggestOutlets,
  suggestPeople,
  suggestSpeakers,
} from '../../src/archive/suggest-names.ts';
import { makeArticle } from '../support/make-article.ts';

function person(name: string, passages: number, type: NameType = 'person', ...aliases: string[]): Person {
  const citations = Array.from({ length: passages }, (_, at) => `c:${name}-${at}`);
  return { name, type, spellings: [name, ...aliases], roles: [], citations };
}

function archiveOf(all: readonly Person[]): Archive {
  return { articles: [], passages: [], people: { all } } as unknown as Archive;
}

const ARCHIVE = archiveOf([
  person('Nicolás Maduro', 90, 'person', 'Maduro', 'President Maduro'),
  person('Sergei Riabkov', 40, 'person', 'Sergey Ryabkov', 'Ryabkov'),
  person('Ana', 4),
  person('Anna Lee', 12),
  person('Annabel Marsh', 3),
  person('Marta Anaya', 30),
  person('Lee Maddox', 7),
  person('Ferdy Blom', 2),
  person('Tareck El Aissami', 20, 'person', 'El Aissami'),
  person('Marsh Ferry Company', 50, 'organisation'),
  person('Ministry of Ferries', 60, 'organisation', 'Ferry Ministry'),
  person('Madrid', 80, 'place'),
]);

const names = (found: readonly Suggestion[]) => found.map(({ name }) => name);
const people = (typed: string) => names(suggestPeople(ARCHIVE, typed));
const speakers = (typed: string) => names(suggestSpeakers(ARCHIVE, typed));

describe('people', () => {
  it('come the commonest first where nothing is typed, persons before bodies and places', () => {
    expect(people(' ')).toEqual([
      'Nicolás Maduro',
      'Sergei Riabkov',
      'Marta Anaya',
      'Tareck El Aissami',
      'Anna Lee',
      'Lee Maddox',
      'Ana',
      'Annabel Marsh',
      'Ferdy Blom',
      'Madrid',
      'Ministry of Ferries',
      'Marsh Ferry Company',
    ]);
  });

  it('carry the number of their passages and the name as value', () => {
    expect(suggestPeople(ARCHIVE, 'maduro')[0]).toEqual({
      name: 'Nicolás Maduro',
      value: 'Nicolás Maduro',
      passages: 90,
    });
  });

  it('come in the order name, beginning of the name, beginning of a word, near', () => {
    expect(people('ana')).toEqual(['Ana', 'Marta Anaya', 'Anna Lee']);
    expect(people('an')).toEqual(['Anna Lee', 'Ana', 'Annabel Marsh', 'Marta Anaya']);
    expect(people('lee')).toEqual(['Lee Maddox', 'Anna Lee']);
    expect(people('mar')).toEqual(['Marta Anaya', 'Annabel Marsh', 'Marsh Ferry Company']);
  });

  it('come before a body and a place that fit as well, but not before one of just that name', () => {
    expect(people('mad')).toEqual(['Nicolás Maduro', 'Lee Maddox', 'Madrid']);
    expect(people('madrid')).toEqual(['Madrid']);
  });

  it('are found by words in another order, without accents, in any case', () => {
    for (const typed of ['maduro nicolas', 'NICOLÁS', 'nicolas mad', 'mad nic', 'мадуро'])
      expect(people(typed)[0]).toBe('Nicolás Maduro');
    expect(people('maduro lee')).toEqual([]);
  });

  it('are found by another spelling of theirs', () => {
    expect(people('ryabkov')).toEqual(['Sergei Riabkov']);
    expect(people('sergey r')).toEqual(['Sergei Riabkov']);
    expect(people('elaissami')).toEqual(['Tareck El Aissami']);
    expect(people('ferry min')).toEqual(['Ministry of Ferries']);
  });

  it('are found behind a title that nobody is called by', () => {
    expect(people('minister aissami')).toEqual(['Tareck El Aissami']);
  });

  it('are found through a slip of the pen, or two in a long word', () => {
    expect(people('madurro')).toEqual(['Nicolás Maduro']);
    expect(people('naduro')).toEqual(['Nicolás Maduro']);
    expect(people('riabkof')).toEqual(['Sergei Riabkov']);
    expect(people('nicolsa madruo')).toEqual(['Nicolás Maduro']);
    expect(people('anabel')).toEqual(['Annabel Marsh']);
    expect(people('annabell marsh')).toEqual(['Annabel Marsh']);
    expect(people('companie')).toEqual(['Marsh Ferry Company']);
  });

  it('come with one slip before those with two, whatever their passages', () => {
    const near = archiveOf([
      person('Annabella Ray', 3),
      person('Annabolla Cho', 9),
      person('Abnabella Dee', 1, 'person', 'Annabella'),
    ]);
    expect(names(suggestPeople(near, 'annabelle'))).toEqual([
      'Annabella Ray',
      'Abnabella Dee',
      'Annabolla Cho',
    ]);
  });

  it('are nearly called so only after all others, bodies too', () => {
    expect(people('ferry')).toEqual(['Marsh Ferry Company', 'Ministry of Ferries', 'Ferdy Blom']);
  });

  it('are not found through slips that make another name', () => {
    for (const typed of ['anb', 'nna', 'bna', 'lxe', 'xiabkof', 'mxdxro', 'ennabbel'])
      expect(people(typed)).toEqual([]);
  });

  it('are found by two words only where the name has both', () => {
    const twins = archiveOf([person('Duran Duran', 5), person('Duran Kaya', 9)]);
    expect(names(suggestPeople(twins, 'duran'))).toEqual(['Duran Kaya', 'Duran Duran']);
    expect(names(suggestPeople(twins, 'duran duran'))).toEqual(['Duran Duran']);
  });

  it('are told once, and left out where the name is too long for a choice', () => {
    const twice = archiveOf([
      person('Rio', 9, 'place'),
      person('Rio', 3),
      person(`R${'o'.repeat(100)}`, 50),
      person(`R${'o'.repeat(99)}`, 1),
    ]);
    expect(suggestPeople(twice, 'r')).toEqual([
      { name: 'Rio', value: 'Rio', passages: 3 },
      { name: `R${'o'.repeat(99)}`, value: `R${'o'.repeat(99)}`, passages: 1 },
    ]);
  });

  it('are no more than asked for, the best of them', () => {
    expect(names(suggestPeople(ARCHIVE, 'an', 2))).toEqual(['Anna Lee', 'Ana']);
    expect(suggestPeople(ARCHIVE, 'an', 0)).toEqual([]);
    expect(suggestPeople(ARCHIVE, '', -1)).toEqual([]);
  });

  it('are none in an empty archive', () => {
    for (const typed of ['', 'a', 'anna lee']) expect(suggestPeople(archiveOf([]), typed)).toEqual([]);
  });
});

it('suggests persons and bodies as speakers, never places', () => {
  expect(speakers('mad')).toEqual(['Nicolás Maduro', 'Lee Maddox']);
  expect(speakers('ma')).toEqual([
    'Marta Anaya',
    'Nicolás Maduro',
    'Lee Maddox',
    'Annabel Marsh',
    'Marsh Ferry Company',
  ]);
  expect(speakers('madrid')).toEqual([]);
});

describe('outlets and articles', async () => {
  const archive = await buildArchive([
    makeArticle('north-1', ['One.', 'Two.', 'Three.'], {
      title: 'Ferries return to the north',
      source: 'The Harbour Times',
      url: 'https://harbourtimes.example/1',
    }),
    makeArticle('north-2', ['One.'], { title: 'Ferry strike ends', source: 'The Harbour Times' }),
    makeArticle('south-1', ['One.', 'Two.'], { title: 'Ferry strike ends', source: 'Coast Daily' }),
    makeArticle('south-2', ['One.'], { title: `Ferry ${'long '.repeat(40)}` }),
    makeArticle('bare-article', ['One.']),
  ]);

  it('are outlets with the passages of all their articles', () => {
    expect(suggestOutlets(archive, '')).toEqual([
      { name: 'The Harbour Times', value: 'The Harbour Times', passages: 4 },
      { name: 'Coast Daily', value: 'Coast Daily', passages: 2 },
    ]);
  });

  it('are outlets found by a word, a host or through a slip', () => {
    for (const typed of ['harbour', 'times', 'harbourtimes.example', 'the harbuor'])
      expect(names(suggestOutlets(archive, typed))).toEqual(['The Harbour Times']);
    expect(names(suggestOutlets(archive, 'the coast'))).toEqual(['Coast Daily']);
  });

  it('are articles by headline, those of one headline told apart by their ids', () => {
    expect(suggestArticles(archive, 'ferry strike')).toEqual([
      { name: 'Ferry strike ends · south-1', value: 'south-1', passages: 2 },
      { name: 'Ferry strike ends · north-2', value: 'north-2', passages: 1 },
    ]);
    expect(names(suggestArticles(archive, 'north')).slice(0, 1)).toEqual(['Ferries return to the north']);
  });

  it('are articles by id, and by id alone where there is no headline', () => {
    expect(suggestArticles(archive, 'bare')).toEqual([
      { name: 'bare-article', value: 'bare-article', passages: 1 },
    ]);
    expect(suggestArticles(archive, 'north-1').map(({ value }) => value)).toEqual(['north-1']);
  });

  it('are articles whose long headline is cut between words', () => {
    const [found] = suggestArticles(archive, 'ferry long long');
    expect(found?.value).toBe('south-2');
    expect(found?.name).toMatch(/^Ferry long .* long…$/);
    expect(found?.name.length).toBeLessThanOrEqual(100);
  });

  it('never throw, never repeat and never give more than asked for', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: fc.constantFrom('a', 'n', 'e', 'r', 'y', 'f', ' ', 'é', '-', "'"), maxLength: 30 }),
    );
    fc.assert(
      fc.property(typed, fc.integer({ min: 0, max: 30 }), (text, limit) => {
        for (const found of [
          suggestPeople(ARCHIVE, text, limit),
          suggestSpeakers(ARCHIVE, text, limit),
          suggestOutlets(archive, text, limit),
          suggestArticles(archive, text, limit),
        ]) {
          expect(found.length).toBeLessThanOrEqual(limit);
          expect(new Set(names(found)).size).toBe(found.length);
          for (const { name, value } of found) {
            expect(name.length).toBeLessThanOrEqual(100);
            expect(value.length).toBeLessThanOrEqual(100);
          }
        }
      }),
    );
  });
});
