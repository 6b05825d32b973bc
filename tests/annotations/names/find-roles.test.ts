import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/annotations/names/find-names.ts';
import { passagesOf } from './passages-of.ts';

/** The people of a text with their roles, "role: name". */
function rolesOf(text: string): string[] {
  return findNames(passagesOf(text)).flatMap(({ names }) =>
    names.flatMap(({ role, text: name }) => (role === undefined ? [] : [`${role.text}: ${name}`])),
  );
}

describe('a role', () => {
  it.each([
    ['Deputy Prime Minister Pedro Arismendi spoke.', ['Deputy Prime Minister: Pedro Arismendi']],
    [
      'They met Pedro Arismendi, Norland’s Foreign Minister, on Monday.',
      ['Norland’s Foreign Minister: Pedro Arismendi'],
    ],
    ['Volcanologist Ines Ferreira said so.', ['Volcanologist: Ines Ferreira']],
    ['The Russian Foreign Minister, Pedro Arismendi, spoke.', ['Russian Foreign Minister: Pedro Arismendi']],
    ['They met Anna Keller, Defense Minister, on Monday.', ['Defense Minister: Anna Keller']],
    ['Anna Keller, president of the club, spoke.', ['president of the club: Anna Keller']],
    ['Anna Keller, a retired judge, won.', ['retired judge: Anna Keller']],
    [
      'Anna Keller, founder and chief executive of Orvall, left.',
      ['founder and chief executive of Orvall: Anna Keller'],
    ],
    ['Anna Keller, the minister in London on Tuesday, left.', ['minister in London: Anna Keller']],
    ['He met the Vice President of Peru, Anna Keller, there.', ['Vice President of Peru: Anna Keller']],
    ['Gen. Anna Keller led them.', ['Gen: Anna Keller']],
    ['Dr Anna Keller, director of the museum, spoke.', ['director of the museum: Anna Keller']],
    ['He met his Finnish counterpart, Anna Keller, there.', ['Finnish counterpart: Anna Keller']],
    ['Secretary of State Keller left.', ['Secretary of State: Keller']],
    ['Bishop of Lima Anna Keller left.', ['Bishop of Lima: Anna Keller']],
    ['The President of Peru Anna Keller spoke.', ['President of Peru: Anna Keller']],
    ['They saw Anna Keller, Defence Minister, Paul Jensen and others.', ['Defence Minister: Anna Keller']],
    ['Anna Keller, the sacked coach’s cousin, left.', ['sacked coach’s cousin: Anna Keller']],
    [
      'Anna Keller, uncle of the port’s acting director, left.',
      ['uncle of the port’s acting director: Anna Keller'],
    ],
    ['Anna Keller, head of the state railway, left.', ['head of the state railway: Anna Keller']],
    ['Anna Keller, governor of the Orva region, left.', ['governor of the Orva region: Anna Keller']],
    ['Anna Keller, secretary of the dockers’ union, left.', ['secretary of the dockers’ union: Anna Keller']],
    ['They elected Anna Keller its new speaker.', ['speaker: Anna Keller']],
    [
      'The board named Anna Keller as acting director of the port.',
      ['acting director of the port: Anna Keller'],
    ],
    ['Anna Keller was appointed finance minister.', ['finance minister: Anna Keller']],
    ['Anna Keller was sworn in as president of Peru.', ['president of Peru: Anna Keller']],
    ['He met the head of the Orva oil fund, Anna Keller.', ['head of the Orva oil fund: Anna Keller']],
    ['The lawyer for the defendant, Anna Keller, spoke.', ['lawyer for the defendant: Anna Keller']],
    ['The harbour master, Anna Keller, spoke.', ['harbour master: Anna Keller']],
    [
      'They met lock keeper Anna Keller and fire chief Ida Vik.',
      ['lock keeper: Anna Keller', 'fire chief: Ida Vik'],
    ],
    ['Anna Keller became mayor in May.', ['mayor: Anna Keller']],
    ['Anna Keller, who had been health secretary since May, smiled.', ['health secretary: Anna Keller']],
    ['Anna Keller, who as mayor had refused, smiled.', ['mayor: Anna Keller']],
  ])('is found in “%s”', (text, expected) => {
    expect(rolesOf(text)).toEqual(expected);
  });

  it.each([
    'Anna Keller, who heads the club, is president.',
    'They met Anna Keller, and the foreign minister agreed.',
    'They met Anna Keller, with the president of the club beside her.',
    'During her talks with Anna Keller, the Peruvian president stated that all was well.',
    'Beside Anna Keller, the president of the club smiled.',
    'They met Anna Keller, said the minister.',
    'They met Anna Keller, whose brother is a minister.',
    'They met Anna Keller, ministers and judges.',
    'He named Anna Keller in place of the minister.',
    'Anna Keller remains beside the minister.',
    'Anna Keller was appointed on Monday.',
    'When he met the head of the fund, Anna Keller smiled.',
  ])('is not found in “%s”', (text) => {
    expect(rolesOf(text)).toEqual([]);
  });

  it('is left to the name that follows it', () => {
    expect(rolesOf('After talks with Anna Keller, the Peruvian president, Paul Jensen, left.')).toEqual([
      'Peruvian president: Paul Jensen',
    ]);
  });

  it('belongs to the name right behind it', () => {
    expect(rolesOf('It was signed by Anna Keller, the deputy Paul Jensen and others.')).toEqual([
      'deputy: Paul Jensen',
    ]);
  });

  it('ends before another person', () => {
    expect(rolesOf('They met Anna Keller, president and Paul Jensen was there.')[0]).toBe(
      'president: Anna Keller',
    );
  });
});
