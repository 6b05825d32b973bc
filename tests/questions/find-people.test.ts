import { describe, expect, test } from 'vitest';
import type { NameType } from '../../src/annotations/annotation.ts';
import type { People, Person } from '../../src/archive/people.ts';
import { findPeople } from '../../src/questions/find-people.ts';

const person = (name: string, spellings: readonly string[] = [], type: NameType = 'person'): Person => ({
  name,
  type,
  spellings: [name, ...spellings],
  roles: [],
  citations: [],
});

const people: People = {
  all: [
    person('José Almeida', ['Zé Almeida']),
    person('Karl Brandt'),
    person('Marta Brandt'),
    person('Piet de Wit'),
    person('Brindle', [], 'place'),
    person('Brindle Town', [], 'organisation'),
    person('Aldermoor Savings Bank', ['Savings Bank'], 'organisation'),
  ],
  find: () => [],
  canonical: (_article, name) => name,
};
const named = (text: string) =>
  findPeople(text, people).map(({ person: { name }, span }) => [name, text.slice(span.start, span.end)]);

describe('findPeople', () => {
  test.each([
    ['who is José Almeida', 'José Almeida', 'José Almeida'],
    ['what did jose almeida say', 'José Almeida', 'jose almeida'],
    ['what did Zé Almeida say', 'José Almeida', 'Zé Almeida'],
    ['almeida on goalkeepers', 'José Almeida', 'almeida'],
    ['did PIET DE WIT sign', 'Piet de Wit', 'PIET DE WIT'],
    ['loans of the savings bank', 'Aldermoor Savings Bank', 'savings bank'],
  ])('“%s” names %s', (text, name, words) => {
    expect(named(text)).toEqual([[name, words]]);
  });

  test('the longest name is taken, none within another', () => {
    expect(named('Brindle Town in Brindle')).toEqual([
      ['Brindle Town', 'Brindle Town'],
      ['Brindle', 'Brindle'],
    ]);
  });

  test('a surname that two bear names nobody, the full names do', () => {
    expect(named('what did Brandt say')).toEqual([]);
    expect(named('Karl Brandt met Marta Brandt')).toEqual([
      ['Karl Brandt', 'Karl Brandt'],
      ['Marta Brandt', 'Marta Brandt'],
    ]);
  });

  test('the last word of a name that is no person’s names nothing', () => {
    expect(named('the bank of the town')).toEqual([]);
  });

  test('a first name alone, or a word that only holds a name, names nobody', () => {
    expect(named('karl and the brindles')).toEqual([]);
  });
});
