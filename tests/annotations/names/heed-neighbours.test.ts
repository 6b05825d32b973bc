import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/annotations/names/find-names.ts';
import { passagesOf } from './passages-of.ts';

function namesOf(type: string, ...paragraphs: string[]): string[] {
  return findNames(passagesOf(...paragraphs)).flatMap(({ names }) =>
    names.filter((name) => name.type === type).map(({ text }) => text),
  );
}

describe('what stands beside a name', () => {
  it.each([
    'The tanker Maria Elena ran aground. The Maria Elena was built in Kiel.',
    'Hurricane Josephine killed six. Josephine reached land on Friday.',
    'The racehorse Anna Keller won by a neck.',
  ])('tells a thing from a person: “%s”', (text) => {
    expect(namesOf('person', text)).toEqual([]);
  });

  it('leaves the captain of a ship a person', () => {
    expect(namesOf('person', 'The tanker Maria Elena sank. Captain Maria Elena Vik wept.')).toEqual([
      'Maria Elena Vik',
    ]);
  });

  it('makes a lone given name before "and" and a person one too', () => {
    expect(namesOf('person', 'She was born in Halifax to Angus and Edith Crane.')).toEqual([
      'Angus',
      'Edith Crane',
    ]);
  });

  it('makes what a person is of no person', () => {
    expect(namesOf('person', 'Analyst Beth Corrigan of Forrester said so.')).toEqual(['Beth Corrigan']);
  });

  it('makes a building of whom it is named after', () => {
    expect(namesOf('place', 'They landed at Anna Keller airport.')).toEqual(['Anna Keller']);
  });
});
