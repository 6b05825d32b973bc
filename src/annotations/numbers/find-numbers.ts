import type { Span } from '../../text/span.ts';
import type { NumberAnnotation } from '../annotation.ts';
import { findFractions } from './find-fractions.ts';
import { findQualifier } from './find-qualifier.ts';
import { findRanks } from './find-ranks.ts';
import { findTimes } from './find-times.ts';
import { findUnit } from './find-unit.ts';
import { type BareNumber, readNumbers } from './read-number.ts';
import { refuseNumber } from './refuse-number.ts';
import { sharedUnit, unitOfWhole } from './share-unit.ts';

/**
 * The numbers of one paragraph with what they count, in order; those inside `dates` are left out. Of a range ("20 to
 * 30 percent") the value is the lower end and the text holds both. "Millions of people" has the value of one million.
 */
export function findNumbers(text: string, dates: readonly Span[]): NumberAnnotation[] {
  const found = [...findRanks(text), ...findFractions(text), ...findTimes(text), ...findCounts(text)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: NumberAnnotation[] = [];
  let end = 0;
  let d = 0;
  const ordered = [...dates].sort((a, b) => a.start - b.start);
  for (const number of found) {
    if (number.start < end) continue;
    while (d < ordered.length && (ordered[d] as Span).end <= number.start) d++;
    const date = ordered[d];
    if (date && date.start < number.end) continue;
    result.push(number);
    end = number.end;
  }
  return result;
}

// "20 to 30", "20-30", "20 and 30" behind "between"; not "20 to Ruiz".
const CHANGES =
  /\b(?:ris(?:es?|en|ing)|rose|rais(?:ed|es|ing)|gr[oe]w(?:n|s|ing)?|increas(?:es?|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed)?|go(?:es|ing)?|went|up|expand(?:s|ed)?|moved?) (?:[^\s.;]+ ){0,5}?from (?:[^\s.;]+ )?$/u;
const TO = /^(?: to | ?[-–] ?| and | or )$/u;

function findCounts(text: string): NumberAnnotation[] {
  const bare = [...readNumbers(text)];
  const result: NumberAnnotation[] = [];
  for (let i = 0; i < bare.length; i++) {
    let number = bare[i] as BareNumber;
    const next = bare[i + 1];
    const qualifier = findQualifier(text.slice(Math.max(0, number.start - 40), number.start));
    const negative = /^minus$/i.test(qualifier?.qualifier ?? '') || isBelowZero(text, number);
    let value = negative ? -number.value : number.value;
    if (next && isRange(text, number, next, qualifier?.qualifier ?? null)) {
      // "2 to 3 million" shares the magnitude of its end.
      if (next.value >= 1e3 && value < 1000 && next.value / value >= 1000) value *= magnitudeOf(next.value);
      number = { ...number, end: next.end, currency: number.currency ?? next.currency };
      i++;
    }
    const unit =
      unitOfWhole(text, number, result.at(-1)) ??
      findUnit(text.slice(number.end, number.end + 120)) ??
      sharedUnit(text, number, result.at(-1));
    const counts = unit !== null || isFromTo(text, number);
    if (refuseNumber(text, number, counts, qualifier !== null)) continue;
    const start = number.start - (qualifier?.length ?? 0);
    const takesUnit = unit !== null && !(number.currency !== null && unit.unit !== 'percent');
    const end = takesUnit ? number.end + unit.length : number.end;
    result.push({
      start,
      end,
      text: text.slice(start, end),
      value,
      unit: number.currency ?? unit?.unit ?? crowdUnit(text, start),
      qualifier: qualifier?.qualifier ?? null,
    });
  }
  return joinDurations(text, result);
}

/** Whether a minus sign stands before a temperature: "-4 C". */
function isBelowZero(text: string, { core, end }: BareNumber): boolean {
  return (
    /(?:^|\s)[-−–]$/u.test(text.slice(Math.max(0, core - 2), core)) &&
    /^ ?(?:°|C\b|degrees)/u.test(text.slice(end, end + 9))
  );
}

const TIMES = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** "Two years and six months", "2 hours 14 minutes" as one length of time, with the value of its greater part. */
function joinDurations(text: string, numbers: readonly NumberAnnotation[]): NumberAnnotation[] {
  const joined: NumberAnnotation[] = [];
  for (const number of numbers) {
    const last = joined.at(-1);
    const [greater, smaller] = [last, number].map((each) =>
      TIMES.indexOf(each?.unit?.replace(/s$/, '') ?? ''),
    );
    const isPart =
      last &&
      greater !== undefined &&
      smaller !== undefined &&
      greater >= 0 &&
      smaller > greater &&
      /^(?:,? and|,)? $/u.test(text.slice(last.end, number.start));
    if (isPart)
      joined[joined.length - 1] = { ...last, end: number.end, text: text.slice(last.start, number.end) };
    else joined.push(number);
  }
  return joined;
}

// Takes "a crowd of 48,300", "an attendance of about 900"; refuses "a group of 12 mills", whose mills are counted.
const CROWD =
  /\b(?:crowd|audience|attendance|population|membership|workforce|staff|congregation|electorate) of (?:\p{L}+ )?$/u;

/** What a bare number counts behind the name of a crowd. */
function crowdUnit(text: string, start: number): string | null {
  return CROWD.test(text.slice(Math.max(0, start - 40), start)) ? 'people' : null;
}

/** "From four to eight" counts, though what it counts was named before. */
function isFromTo(text: string, number: BareNumber): boolean {
  return (
    number.written === 'words' &&
    / to /u.test(text.slice(number.start, number.end)) &&
    /\bfrom $/iu.test(text.slice(Math.max(0, number.start - 8), number.start))
  );
}

function magnitudeOf(value: number): number {
  return value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;
}

function isRange(text: string, number: BareNumber, next: BareNumber, qualifier: string | null): boolean {
  const between = text.slice(number.end, next.start);
  if (between.length > 5 || !TO.test(between)) return false;
  if (/and/.test(between) && qualifier?.toLowerCase() !== 'between') return false;
  // "Rose from 94 to 101" has two values.
  if (/to/.test(between) && CHANGES.test(text.slice(Math.max(0, number.start - 60), number.start)))
    return false;
  return next.value > number.value && number.written !== 'magnitude' && next.written !== 'magnitude';
}
