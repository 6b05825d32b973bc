import type { NameAnnotation, NumberAnnotation } from '../../annotations/annotation.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';

/** A figure that a sentence names alone of its kind. */
export interface Figure extends Span {
  /** What it counts or measures; figures of one kind can be compared. */
  readonly kind: string;
  /** All that the words allow, both ends counted in. */
  readonly least: number;
  readonly most: number;
  readonly value: number;
  /** The words that are the number and what it counts, those between left out. */
  readonly numerals: readonly Span[];
}

const FROM =
  /^(?:(?:well |far |much )?(?:more|greater|higher) than|over|at least|above|no fewer than|no less than|not less than|upwards of|exceeding|a minimum of)/i;
const UP_TO =
  /^(?:(?:less|fewer|lower) than|(?:just )?under|below|up to|at most|no more than|not more than|as many as|as much as|almost|nearly|a maximum of)/i;
const NEAR =
  /^(?:(?:just )?(?:about|around)|nearly|almost|some|roughly|approximately|close to|circa|an? estimated)/i;
const ABOUT = 0.1;
// A large number may be rounded, but not by more than this.
const ROUNDED = 0.05;
const LARGE = 1000;
// Takes "hundreds of people", "20 to 30", "between 20 and 30"; refuses "2,100".
const VAGUE = /\b(?:dozens|scores|hundreds|thousands|millions|billions)\b|\d\s?(?:to|and|[-–])\s?[\d$€£]/iu;
// One of them is never the other: it counts all the same.
const UNITS: Readonly<Record<string, string>> = {
  km: 'kilometre',
  kilometer: 'kilometre',
  mm: 'millimetre',
  millimeter: 'millimetre',
  centimeter: 'centimetre',
  cm: 'centimetre',
  meter: 'metre',
  ton: 'tonne',
  person: 'people',
  kg: 'kilogram',
  kilo: 'kilogram',
};
// Takes "of magnitude 5.2", "a magnitude of 6.1".
const MAGNITUDE = /\bmagnitude(?: of)? (\d+(?:\.\d+)?)\b/giu;
// Takes "No sailors", "none of the crew"; refuses "no longer".
const NONE = /\b(?:no|none of the) (\p{Ll}{3,}s|people|children)\b/giu;
const NOBODY = /\b(?:nobody|no one)\b/giu;
// Takes ", 34,", ", aged 34,", "34-year-old"; "Anna Lorentz, 34 kilometres" has no second comma.
const AGE_AFTER = /^,? ?(?:aged )?(\d{1,3})(?=[,.;)]|$)/u;
const AGE_BEFORE = /\b(\d{1,3})-year-old (?:[\p{Ll}-]+ ){0,3}$/u;
// Takes "beat Selkirk 3-1"; refuses "3-1" among no words of sport, and "20-30 people".
const SCORE = /(?<![\d-])(\d{1,3})\s?[-–:]\s?(\d{1,3})(?![\d-])(?! ?(?:percent|per cent|%))/gu;
const SPORT =
  /\b(?:beat|won|win|wins|victory|lost|lose|defeat(?:ed)?|drew|draw|match|goals?|final|scored?|game)\b/iu;

/** The figures of a sentence, those left out of which it names two of a kind. */
export function findFigures(
  text: string,
  span: Span,
  numbers: readonly NumberAnnotation[],
  names: readonly NameAnnotation[],
): Figure[] {
  const found = [
    ...numbers.flatMap(countOf),
    ...matches(text, span, MAGNITUDE).map((each) => exact('magnitude', each, Number(each.groups[0]))),
    ...matches(text, span, NONE).map((each) => exact(kindOf(each.groups[0] ?? ''), each, 0)),
    ...matches(text, span, NOBODY).map((each) => exact(kindOf('people'), each, 0)),
    ...scoresIn(text, span),
    ...agesIn(text, span, names),
  ];
  return found.filter(({ kind }) => found.filter((other) => other.kind === kind).length === 1);
}

/** Whether both may be true, rounding allowed for. */
export function agree(a: Figure, b: Figure): boolean {
  if (a.least <= b.most && b.least <= a.most) return true;
  const [round, fine] = roomOf(a.value) >= roomOf(b.value) ? [a, b] : [b, a];
  return Math.abs(round.value - fine.value) <= Math.max(roomOf(round.value), isWhole(fine.value) ? 0 : HALF);
}

const HALF = 0.5;

/** By how much a number may have been rounded: half of its last place that is not 0, where it is large. */
function roomOf(value: number): number {
  if (Math.abs(value) < LARGE || !isWhole(value)) return 0;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return Math.min(place / 2, Math.abs(value) * ROUNDED);
}

function isWhole(value: number): boolean {
  return Number.isInteger(value);
}

function countOf({ start, end, text, value, unit, qualifier }: NumberAnnotation): Figure[] {
  if (unit === null || VAGUE.test(text)) return [];
  const words = qualifier ?? '';
  const room = NEAR.test(words) ? Math.abs(value) * ABOUT : 0;
  const least = UP_TO.test(words) && room === 0 ? Number.NEGATIVE_INFINITY : value - room;
  const most = FROM.test(words) ? Number.POSITIVE_INFINITY : value + room;
  const numeral = /^\s*(?:[$€£]\s?[\d.,]+|\S+)(?:\s(?:hundred|thousand|million|billion|trillion)\b)?/u.exec(
    text.slice(words.length),
  );
  const head = /[^\s-]+$/u.exec(text);
  const numerals = [
    { start, end: start + words.length + (numeral?.[0].length ?? 0) },
    { start: start + (head?.index ?? 0), end },
  ];
  // "A 12-year low" is no twelve years.
  const kind = /[\d\p{L}]-\p{L}+$/u.test(text) ? `-${kindOf(unit)}` : kindOf(unit);
  return [{ start, end, kind, value, least, most, numerals }];
}

function kindOf(unit: string): string {
  const term = stem(unit.toLowerCase());
  const known = Object.entries(UNITS).find(([word]) => stem(word) === term);
  return known ? stem(known[1]) : term;
}

function scoresIn(text: string, span: Span): Figure[] {
  const words = text.slice(span.start, span.end);
  if (!SPORT.test(words)) return [];
  return matches(text, span, SCORE).map((each) => {
    // 1-3 told by the side that lost is 3-1.
    const [most = 0, least = 0] = each.groups.map(Number).sort((a, b) => b - a);
    return exact('score', each, most * 1000 + least);
  });
}

function agesIn(text: string, span: Span, names: readonly NameAnnotation[]): Figure[] {
  return names
    .filter(({ type }) => type === 'person')
    .flatMap(({ name, start, end }) => {
      const after = AGE_AFTER.exec(text.slice(end, Math.min(span.end, end + 20)));
      const before = AGE_BEFORE.exec(text.slice(Math.max(span.start, start - 60), start));
      const age = after?.[1] ?? before?.[1];
      if (age === undefined) return [];
      const at = after
        ? end + after[0].lastIndexOf(age)
        : Math.max(span.start, start - 60) + (before?.index ?? 0);
      // Between two articles somebody may have had a birthday.
      const figure = exact(`age of ${name}`, { start: at, end: at + age.length }, Number(age));
      return [{ ...figure, least: figure.least - 1, most: figure.most + 1 }];
    });
}

function exact(kind: string, { start, end }: Span, value: number): Figure {
  return { start, end, kind, value, least: value, most: value, numerals: [{ start, end }] };
}

interface Found extends Span {
  readonly groups: readonly string[];
}

/** Where a pattern fits, spans of its last group's figure alone where that is a number. */
function matches(text: string, span: Span, pattern: RegExp): Found[] {
  return [...text.slice(span.start, span.end).matchAll(pattern)].map((match) => {
    const groups = match.slice(1).map(String);
    const number = /^\d/.test(match[0]) ? match[0] : (groups.find((group) => /^\d/.test(group)) ?? match[0]);
    const start = span.start + match.index + match[0].indexOf(number);
    return { start, end: start + number.length, groups };
  });
}
