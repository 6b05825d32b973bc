import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findTerms } from '../../src/text/find-terms.ts';
import { findWords } from '../../src/text/find-words.ts';
import { STOP_WORDS } from '../../src/text/stop-words.ts';
import { WordList } from '../../src/text/word-list.ts';
import { makeSieve } from '../../src/text/word-sieve.ts';

const piece = fc.oneof(
  fc.constantFrom(...STOP_WORDS),
  fc.constantFrom(
    ...[
      "Holm's",
      "it's",
      'don’t',
      'U.S.',
      'US',
      '1,234',
      '3rd',
      'A4',
      'May',
      'may',
      'Ño',
      'Nicolás',
      'ﬁsh',
      'K',
    ],
    ...[' ', ', ', '. ', '-', '“', "'", '😀', 'Москва', 'İstanbul', 'x', '7'],
  ),
  fc.stringMatching(/^[A-Za-z]{1,12}$/),
);
const text = fc
  .array(piece, { maxLength: 30 })
  .chain((pieces) => fc.constantFrom(pieces.join(' '), pieces.join('')));

it('has the words that are found, each where it stands', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (text) => {
      const list = new WordList(text);
      const read = Array.from({ length: list.length }, (_, at) => ({
        start: list.startOf(at),
        end: list.endOf(at),
        ...list.read(at),
        position: at,
      }));
      expect(read).toEqual(findWords(text));
      expect(list.terms).toBe(findTerms(text).length);
      expect(list.read(list.length)).toBeNull();
    }),
  );
});

it('loses no word that a sieve was made for', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 5 }), (text, step) => {
      const list = new WordList(text);
      const words = findWords(text);
      const wanted = words.filter((_, at) => at % step === 0);
      for (const part of [
        (at: number) => words[at]?.text ?? '',
        (at: number) => words[at]?.term ?? '',
        (at: number) => words[at]?.text.slice(0, 5) ?? '',
      ]) {
        const places = list.sift(makeSieve(wanted.map(({ position }) => part(position)).filter(Boolean)));
        const own = wanted.filter(({ position }) => part(position) !== '');
        expect(places).toEqual(expect.arrayContaining(own.map(({ position }) => position)));
      }
    }),
  );
});

it('drops words that begin otherwise', () => {
  expect(new WordList('The old ferry sank, and 7 ferns rose').sift(makeSieve(['ferri']))).toEqual([2, 5, 6]);
});

it('tells the first word from a place on', () => {
  const list = new WordList('The old ferry');
  expect([0, 1, 4, 8, 9].map((start) => list.firstFrom(start))).toEqual([0, 1, 1, 2, 3]);
});

it('counts no term as lacking that it has', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const own = new Set(findTerms(one).map(({ term }) => term));
      const lacking = new Set(findTerms(other).flatMap(({ term }) => (own.has(term) ? [] : term)));
      expect(new WordList(one).countLacking(new WordList(other))).toBeLessThanOrEqual(lacking.size);
    }),
  );
});

it('counts most of the terms that it lacks', () => {
  const ferry = new WordList('The old ferry was raised off Brindle by divers');
  expect(ferry.countLacking(new WordList('Ministers passed taxation without themselves'))).toBe(3);
});

it('holds no two words for different that are the same', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [list, others] = [new WordList(one), new WordList(other)];
      for (let at = 0; at < list.length; at++) {
        for (let place = 0; place < others.length; place++) {
          if (list.beginOtherwise(at, others, place))
            expect(list.read(at)?.text).not.toBe(others.read(place)?.text);
        }
      }
    }),
  );
  const list = new WordList('the ferry');
  expect([list.beginOtherwise(0, list, 1), list.beginOtherwise(1, list, 1)]).toEqual([true, false]);
});
