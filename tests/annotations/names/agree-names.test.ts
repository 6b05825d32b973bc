import { describe, expect, it } from 'vitest';
import type { NameType } from '../../../src/annotations/annotation.ts';
import { agreeNames } from '../../../src/annotations/names/agree-names.ts';
import type { Mention } from '../../../src/annotations/names/entries.ts';
import { weighArticle } from '../../../src/annotations/names/weigh-article.ts';

/** A mention of the name for each of so many places. */
function mentionsOf(name: string, count: number): Mention[] {
  return Array.from({ length: count }, () => {
    const [mention] = weighArticle([`they saw ${name} again`]).mentions;
    return mention as Mention;
  });
}

function typed(name: string, types: readonly NameType[], sure = false) {
  return mentionsOf(name, types.length).map((mention, at) => ({
    mention,
    type: types[at] as NameType,
    sure,
  }));
}

function typesOf(...args: Parameters<typeof agreeNames>): NameType[] {
  return agreeNames(...args).map(({ type }) => type);
}

describe('one name in an article', () => {
  it('has the type that most of its places have', () => {
    expect(typesOf(typed('Tessel', ['person', 'place', 'person']), [])).toEqual([
      'person',
      'person',
      'person',
    ]);
  });

  it('keeps its types where none is in the majority', () => {
    expect(typesOf(typed('Tessel', ['person', 'place']), [])).toEqual(['person', 'place']);
  });

  it('keeps what the rules are sure of', () => {
    const names = [...typed('Tessel', ['place'], true), ...typed('Tessel', ['person', 'person', 'person'])];
    expect(typesOf(names, [])).toEqual(['place', 'person', 'person', 'person']);
  });

  it('is found in the places that were missed, a lone word only from two places on', () => {
    const [missed] = mentionsOf('Tessel', 1) as [Mention];
    expect(typesOf(typed('Tessel', ['person', 'person']), [missed])).toHaveLength(3);
    expect(typesOf(typed('Tessel', ['person']), [missed])).toHaveLength(1);
    const [full] = mentionsOf('Jarno Tessel', 1) as [Mention];
    expect(typesOf(typed('Jarno Tessel', ['person']), [full])).toHaveLength(2);
  });

  it('is a person where it is the surname of somebody', () => {
    const [missed] = mentionsOf('Tessel', 1) as [Mention];
    expect(typesOf(typed('Jarno Tessel', ['person']), [missed])).toEqual(['person', 'person']);
    const names = [...typed('Jarno Tessel', ['person']), ...typed('Tessel', ['place'])];
    expect(typesOf(names, [])).toEqual(['person', 'person']);
  });
});
