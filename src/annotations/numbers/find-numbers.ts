import type { Span } from '../../text/span.ts';
import type { NumberAnnotation } from '../annotation.ts';
import { findFractions } from './find-fractions.ts';
import { findQualifier } from './find-qualifier.ts';
import { findRanks } from './find-ranks.ts';
import { findUnit, type Unit } from './find-unit.ts';
import { type BareNumber, readNumbers } from './read-number.ts';
import { refuseNumber } from './refuse-number.ts';

/**
 * The numbers of one paragraph with what they count, in order; those inside `dates` are left out. Of a range ("20 to
 * 30 percent") the value is the lower end and the text holds both. "Millions of people" has the value of one million.
 */
export function findNumbers(text: string, dates: readonly Span[]): NumberAnnotation[] {
  const found = [...findRanks(text), ...findFractions(text), ...findCounts(text)];
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
const TO = /^(?: to | ?[-–] ?| and | or )$/u;

function findCounts(text: string): NumberAnnotation[] {
  const bare = [...readNumbers(text)];
  const result: NumberAnnotation[] = [];
  for (let i = 0; i < bare.length; i++) {
    let number = bare[i] as BareNumber;
    const next = bare[i + 1];
    const qualifier = findQualifier(text.slice(Math.max(0, number.start - 40), number.start));
    let value = number.value;
    if (next && isRange(text, number, next, qualifier?.qualifier ?? null)) {
      // "2 to 3 million" shares the magnitude of its end.
      if (next.value >= 1e3 && value < 1000 && next.value / value >= 1000) value *= magnitudeOf(next.value);
      number = { ...number, end: next.end, currency: number.currency ?? next.currency };
      i++;
    }
    const unit =
      sharedUnit(text, number, result.at(-1)) ?? findUnit(text.slice(number.end, number.end + 120));
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
  return result;
}

// Takes "a crowd of 48,300", "an attendance of about 900"; refuses "a group of 12 mills", whose mills are counted.
const CROWD =
  /\b(?:crowd|audience|attendance|population|membership|workforce|staff|congregation|electorate) of (?:\p{L}+ )?$/u;

/** What a bare number counts behind the name of a crowd. */
function crowdUnit(text: string, start: number): string | null {
  return CROWD.test(text.slice(Math.max(0, start - 40), start)) ? 'people' : null;
}

/** Of "of 46 samples, seven held cells" what the seven are. */
function sharedUnit(text: string, number: BareNumber, whole: NumberAnnotation | undefined): Unit | null {
  if (!whole?.unit || whole.end < number.start - 8) return null;
  if (!/^, (?:only |just )?$/u.test(text.slice(whole.end, number.start))) return null;
  if (!/\bof (?:the |its |all )?$/iu.test(text.slice(Math.max(0, whole.start - 8), whole.start))) return null;
  return { unit: whole.unit, length: 0 };
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
  return next.value > number.value && number.written !== 'magnitude' && next.written !== 'magnitude';
}
