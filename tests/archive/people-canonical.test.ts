import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseName } from '../../src/archive/people-canonical.ts';

type Counts = readonly (readonly [spelling: string, count: number])[];

function expectName(spellings: Counts, name: string): void {
  const words = new Map<string, number>();
  for (const [spelling, count] of spellings)
    for (const word of spelling.split(' ')) words.set(word, (words.get(word) ?? 0) + count);
  expect(chooseName(new Map(spellings), words)).toBe(name);
}

const CASES: readonly (readonly [Counts, string])[] = [
  [
    [
      ['Ferran', 9],
      ['Nicolas Ferran', 4],
      ['Nicolás Ferrán', 2],
    ],
    'Nicolás Ferrán',
  ],
  [
    [
      ['Nicolás Ferrán', 3],
      ['Nicolás Férran', 1],
    ],
    'Nicolás Ferrán',
  ],
  [
    [
      ['El Sammi', 5],
      ['Tareck El Sammi', 1],
      ['Tarek El Sammi', 1],
    ],
    'Tareck El Sammi',
  ],
  [
    [
      ['El Sammi', 5],
      ['Tareck El Sammi', 1],
      ['Tarek El Sammi', 2],
    ],
    'Tarek El Sammi',
  ],
  [
    [
      ['Hugo Salas', 2],
      ['Hugo Salas Frío', 1],
    ],
    'Hugo Salas',
  ],
  [
    [
      ['Vladimir Pardo', 1],
      ['Vladimir Pardo López', 1],
    ],
    'Vladimir Pardo López',
  ],
  [
    [
      ['Vladimir Pardo', 2],
      ['Pardo López', 1],
      ['Vladimir Pardo López', 1],
    ],
    'Vladimir Pardo López',
  ],
  [
    [
      ['ANNA KELLER', 3],
      ['Anna Keller', 1],
    ],
    'Anna Keller',
  ],
  [
    [
      ['J. Brandt', 2],
      ['Johann Brandt', 1],
    ],
    'Johann Brandt',
  ],
  [[['Keller', 3]], 'Keller'],
];

describe('the canonical name', () => {
  it.each(CASES)('of %j is “%s”', (spellings, name) => {
    expectName(spellings, name);
  });

  it('is one of the spellings, whatever their order', () => {
    const word = fc.constantFrom('Anna', 'El', 'Keller', 'Kéller', 'J.', 'López', 'ANNA');
    const spelling = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const counts = fc.uniqueArray(fc.tuple(spelling, fc.integer({ min: 1, max: 5 })), {
      minLength: 1,
      maxLength: 8,
      selector: ([name]) => name,
    });
    fc.assert(
      fc.property(counts, (spellings) => {
        const chosen = chooseName(new Map(spellings), new Map());
        expect(spellings.map(([name]) => name)).toContain(chosen);
        expect(chooseName(new Map([...spellings].reverse()), new Map())).toBe(chosen);
      }),
    );
  });
});
