import type { NumberAnnotation } from '../annotation.ts';

const ORDER = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const NTH = `${ORDER.join('|')}|\\d{1,3}(?:st|nd|rd|th)`;
// "fourth largest", "third-biggest", "12th most populous"; not "third man", "first test".
const RANK = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${NTH})[- ](most \\p{Ll}+|\\p{Ll}{2,}est|worst|best)(?![\\p{L}-])`,
  'giu',
);
// "came fifth", "ranked 12th", "finished in third place"; not "came first of all", "ranked 4th May".
const PLACED = new RegExp(
  `(?<=\\b(?:came|comes|finish(?:ed|es)|rank(?:s|ed)?|placed) (?:in )?)(${NTH})(?: (place))?(?=[.,;]|$| (?:in|among|of|out|with|behind|place|overall|worldwide|at|on)\\b(?! all\\b))`,
  'giu',
);
const NOT_SUPERLATIVE =
  /^(?:test|quest|request|guest|protest|contest|harvest|interest|arrest|forest|invest|conquest|chest|west|rest|nest)$/;

/** Places in an order: "fourth largest" has the value 4 and the unit "largest", "came fifth" 5 and "place". */
export function findRanks(text: string): NumberAnnotation[] {
  return [RANK, PLACED].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const word = (match[1] as string).toLowerCase();
      const unit = (match[2] ?? 'place').toLowerCase();
      if (NOT_SUPERLATIVE.test(unit)) return [];
      const value = ORDER.includes(word) ? ORDER.indexOf(word) + 1 : Number.parseInt(word, 10);
      const start = match.index;
      return [{ start, end: start + match[0].length, text: match[0], value, unit, qualifier: null }];
    }),
  );
}
