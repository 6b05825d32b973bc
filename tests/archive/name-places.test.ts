import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findNames } from '../../src/annotations/names/find-names.ts';
import { findMentions } from '../../src/archive/article-mentions.ts';
import { readPlaces } from '../../src/archive/name-places.ts';
import type { Passage } from '../../src/passages/passage.ts';
import { passagesOf } from '../annotations/names/passages-of.ts';

function readBack(passages: readonly Passage[], nameOf = (name: string) => name) {
  const { places, names } = findMentions({ id: 'a' }, passages, findNames(passages));
  return readPlaces(places, passages, names, nameOf);
}

it('gives back every name, role and reference of an article', () => {
  const passages = passagesOf(
    'Oil Minister Anna Keller met the crew in Lima. She praised it, and Omar Haddad, the head of Unicef, agreed.',
    'The crew rested.',
    'Later the minister flew to Lima.',
  );
  const read = readBack(passages);
  expect(read).toEqual(findNames(passages));
  expect(read[2]?.references).toEqual([{ start: 6, end: 18, text: 'the minister', name: 'Anna Keller' }]);
});

it('puts a name of the archive in the place of that of the article', () => {
  const read = readBack(passagesOf('Anna Keller sang. She left.'), (name) => name.toUpperCase());
  expect(read[0]?.names.map(({ name }) => name)).toEqual(['ANNA KELLER']);
  expect(read[0]?.references.map(({ name }) => name)).toEqual(['ANNA KELLER']);
});

it('gives back what is found in any paragraphs', () => {
  const word = fc.constantFrom(
    ...['Anna', 'Keller', 'Dr', 'president', 'Lima', 'Unicef', 'he', 'she', 'the', 'said', 'met', 'of'],
    ...['Łukasz', '“', '”', ',', '.', 'J.', '\u{1F600}', 'minister', 'Bank', 'in'],
  );
  const paragraph = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 5 }), (paragraphs) => {
      const passages = passagesOf(...paragraphs);
      expect(readBack(passages)).toEqual(findNames(passages));
    }),
  );
});
