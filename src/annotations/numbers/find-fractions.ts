import type { NumberAnnotation } from '../annotation.ts';
import { findQualifier } from './find-qualifier.ts';
import { findUnit } from './find-unit.ts';

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  nine: 9,
};
// "two thirds", "a quarter of", "three-quarters of its oil", "half of"; not "a third man", "half-hearted", "second half".
const FRACTION =
  /(?<![\p{L}\p{N}-])(?:(a|one|two|three|four|five|seven|nine)[- ](third|quarter|fifth|sixth|eighth|tenth)(s?)|(half))(?= (?:of|the|its|their|his|her|all|in|as|to|by|from|since|last|this)\b|[.,;)]|$)/giu;

/** Parts of a whole: "two thirds" has a value of 0.666…, "half of the voters" 0.5 and the unit "voters". */
export function findFractions(text: string): NumberAnnotation[] {
  const found: NumberAnnotation[] = [];
  for (const match of text.matchAll(FRACTION)) {
    const [written, count, part, plural, half] = match;
    const over = COUNTS[(count ?? 'a').toLowerCase()] ?? 1;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (half !== undefined && /\b(?:first|second|other|latter|last|a|this|that|and a)[ -]$/iu.test(before))
      continue;
    if (half === undefined && over > 1 !== (plural === 's')) continue;
    const end = match.index + written.length;
    const after = text.slice(end, end + 120);
    // "a quarter, the company said" is three months.
    if (half === undefined && over === 1 && !/^one$/i.test(count ?? '') && !/^ of\b/.test(after)) continue;
    const unit = findUnit(after.replace(/^ (?=the|its|their|his|her|all)/u, ' '));
    const qualifier = findQualifier(before);
    const start = match.index - (qualifier?.length ?? 0);
    const stop = end + (unit?.length ?? 0);
    found.push({
      start,
      end: stop,
      text: text.slice(start, stop),
      value: over / (PARTS[(part ?? half ?? '').toLowerCase()] ?? 1),
      unit: unit?.unit ?? null,
      qualifier: qualifier?.qualifier ?? null,
    });
  }
  return found;
}
