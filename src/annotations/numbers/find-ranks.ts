import type { NumberAnnotation } from '../annotation.ts';

const ORDER = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
// "fourth largest", "third-biggest", "12th most populous"; not "third man", "first test".
const RANK = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${ORDER.join('|')}|\\d{1,3}(?:st|nd|rd|th))[- ](most \\p{Ll}+|\\p{Ll}{2,}est)(?![\\p{L}-])`,
  'giu',
);
const NOT_SUPERLATIVE =
  /^(?:test|quest|request|guest|protest|contest|harvest|interest|arrest|forest|invest|conquest|chest|west|rest|nest)$/;

/** Places in an order of size: "fourth largest" has the value 4 and the unit "largest". */
export function findRanks(text: string): NumberAnnotation[] {
  const ranks: NumberAnnotation[] = [];
  for (const match of text.matchAll(RANK)) {
    const word = (match[1] as string).toLowerCase();
    const unit = (match[2] as string).toLowerCase();
    if (NOT_SUPERLATIVE.test(unit)) continue;
    const value = ORDER.includes(word) ? ORDER.indexOf(word) + 1 : Number.parseInt(word, 10);
    const start = match.index;
    ranks.push({ start, end: start + match[0].length, text: match[0], value, unit, qualifier: null });
  }
  return ranks;
}
