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
  /(?<![\p{L}\p{N}-])(?:(a|one|two|three|four|five|seven|nine)[- ](third|quarter|fifth|sixth|eighth|tenth)(s?)|(half))(?= (?:of|the|its|their|his|her|all|in|as|to|by|from|since|last|this|less|fewer|more|lower|higher|smaller|larger|cheaper)\b|[.,;)]|$)/giu;

const NUMBERS = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred'.split('|');
const VALUES: Readonly<Record<string, number>> = { twelve: 12, twenty: 20, hundred: 100 };
const PARTS_IN = `(${NUMBERS.join('|')}|\\d{1,2})`;
// "three out of five houses", "nine in ten", "one in six farms", "one job in twelve"; not "three in March", "two in ten days".
const OUT_OF = new RegExp(
  `(?<![\\p{L}\\p{N}-])${PARTS_IN} (?:(?:out of|of) every|out of|in(?: every)?|\\p{Ll}+ in) ${PARTS_IN}(?=[.,;)]|$| (?!years?|months?|weeks?|days?|hours?|minutes?|games|matches|seasons|goals|attempts|tests)\\p{Ll})`,
  'giu',
);

/** Parts of a whole: "two thirds" has a value of 0.666…, "half of the voters" and "one in two voters" 0.5 and the unit "voters". */
export function findFractions(text: string): NumberAnnotation[] {
  const found: NumberAnnotation[] = [...partsOutOf(text), ...halvesOf(text)];
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
    const isPart =
      /^ (?:of|less|fewer|more|lower|higher|smaller|larger|cheaper)\b/u.test(after) || /\bby $/u.test(before);
    if (half === undefined && over === 1 && !/^one$/i.test(count ?? '') && !isPart) continue;
    const unit = findUnit(after);
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

function* partsOutOf(text: string): Generator<NumberAnnotation> {
  for (const match of text.matchAll(OUT_OF)) {
    const [part, whole] = [match[1], match[2]].map(numberOf);
    if (part === undefined || whole === undefined || part >= whole) continue;
    const end = match.index + match[0].length;
    const unit = findUnit(text.slice(end, end + 120));
    const qualifier = findQualifier(text.slice(Math.max(0, match.index - 40), match.index));
    const start = match.index - (qualifier?.length ?? 0);
    const stop = end + (unit?.length ?? 0);
    yield {
      start,
      end: stop,
      text: text.slice(start, stop),
      value: part / whole,
      unit: unit?.unit ?? null,
      qualifier: qualifier?.qualifier ?? null,
    };
  }
}

function numberOf(word = ''): number {
  const lower = word.toLowerCase();
  return VALUES[lower] ?? (NUMBERS.includes(lower) ? NUMBERS.indexOf(lower) + 1 : Number(word));
}

// "half an hour", "half a percentage point", "a quarter of a mile".
const HALF =
  /(?<![\p{L}\p{N}-])(?:(half)|a quarter(?: of)?) an? (percentage point|point|second|minute|hour|day|year|decade|century|mile|kilomet(?:er|re)|met(?:er|re)|degree)\b/giu;

function* halvesOf(text: string): Generator<NumberAnnotation> {
  for (const match of text.matchAll(HALF)) {
    const qualifier = findQualifier(text.slice(Math.max(0, match.index - 40), match.index));
    const start = match.index - (qualifier?.length ?? 0);
    const end = match.index + match[0].length;
    yield {
      start,
      end,
      text: text.slice(start, end),
      value: match[1] === undefined ? 0.25 : 0.5,
      unit: `${(match[2] as string).toLowerCase()}s`,
      qualifier: qualifier?.qualifier ?? null,
    };
  }
}
