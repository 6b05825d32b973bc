import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/annotations/names/find-names.ts';
import { passagesOf } from './passages-of.ts';

/** What stands for whom in an article, "words: name". */
function referencesOf(...paragraphs: string[]): string[] {
  return findNames(passagesOf(...paragraphs)).flatMap(({ references }) =>
    references.map(({ text, name }) => `${text}: ${name}`),
  );
}

describe('a pronoun', () => {
  it.each([
    ['Minister Anna Keller arrived. She left at noon.', ['She: Anna Keller']],
    ['Anna Keller met Paul Jensen. Igor Brandt said no. He left.', ['He: Igor Brandt']],
    ['Anna Keller met Paul Jensen. Igor Brandt said he agreed.', ['he: Igor Brandt']],
    ['Minister Anna Keller arrived. She left. His bag stayed.', ['She: Anna Keller']],
  ])('stands for the one that it can mean: %s', (text, expected) => {
    expect(referencesOf(text)).toEqual(expected);
  });

  it.each([
    'Minister Anna Keller met Senator Paul Jensen. He smiled.',
    'Anna Keller met Paul Jensen. The vote was lost to Igor Brandt. He left.',
    'Mrs Anna Keller arrived. He left.',
    'Minister Anna Keller arrived. “He left,” they cried.',
    'He left.',
  ])('is left alone in “%s”', (text) => {
    expect(referencesOf(text)).toEqual([]);
  });

  it('means nobody of an earlier paragraph', () => {
    expect(referencesOf('Minister Anna Keller arrived.', 'She left.')).toEqual([]);
  });
});

describe('a role phrase', () => {
  it('stands for the only holder so far', () => {
    expect(
      referencesOf(
        'Energy Minister Anna Keller spoke.',
        'The crew met the minister.',
        'Trade Minister Paul Jensen came.',
      ),
    ).toEqual(['the minister: Anna Keller']);
  });

  it('is left alone where two hold the title', () => {
    expect(
      referencesOf('Energy Minister Anna Keller met Trade Minister Paul Jensen.', 'Then the minister left.'),
    ).toEqual([]);
  });

  it('names the body of the role by its short form', () => {
    expect(
      referencesOf(
        'Anna Keller, president of the Orvall Central Bank, met Paul Jensen, president of Lowmark.',
        'Then the OCB president left.',
      ),
    ).toEqual(['the OCB president: Anna Keller']);
  });

  it('is told apart by the words before the title', () => {
    expect(
      referencesOf(
        'Energy Minister Anna Keller met Trade Minister Paul Jensen.',
        'Then the trade minister left.',
      ),
    ).toEqual(['the trade minister: Paul Jensen']);
  });

  it.each([
    ['Peruvian Vice President Anna Keller spoke.', 'Later the president left.'],
    ['Former president Anna Keller spoke.', 'Later the president left.'],
    ['Peruvian President Anna Keller spoke.', 'Later the Chilean president left.'],
    ['Mr Jensen spoke.', 'Later the mr left.'],
    ['Peruvian President Anna Keller spoke.', 'The official left.'],
    ['Anna Keller, president of the Orvall Central Bank, spoke.', 'Then the ECB president left.'],
  ])('does not stand for one of another rank or country: %s %s', (...paragraphs) => {
    expect(referencesOf(...paragraphs)).toEqual([]);
  });

  it.each([
    ['the Peruvian official', 'Peruvian Deputy Minister Anna Keller spoke.'],
    ['the Peruvian leader', 'Peruvian President Anna Keller spoke.'],
    ['the vice president', 'Peruvian Vice President Anna Keller spoke.'],
    ['the Peruvian president', 'The President of Peru, Anna Keller, spoke.'],
  ])('is “%s” after “%s”', (phrase, text) => {
    expect(referencesOf(text, `They thanked ${phrase} for it.`)).toEqual([`${phrase}: Anna Keller`]);
  });

  it('is left alone where two share the country', () => {
    expect(
      referencesOf(
        'Peruvian Minister Anna Keller met Peruvian Senator Paul Jensen.',
        'Then the Peruvian official left.',
      ),
    ).toEqual([]);
  });

  it('is no reference where the name stands with it', () => {
    expect(referencesOf('Minister Anna Keller spoke.', 'Then the minister, Anna Keller, left.')).toEqual([]);
  });
});
