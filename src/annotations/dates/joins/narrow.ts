import { daysOf, formatDay, formatWeek } from '../../../text/calendar.ts';
import type { Reading } from '../reading.ts';
import { dayOf } from '../reference.ts';
import type { DateJoin, Finding } from '../rule.ts';

// takes "early", "late in", "mid-"; refuses "later"
const SHADE = /(?<![\p{L}-])(?:the )?(early|mid|late)(?:-| in | )(?:the )?$/iu;
// takes "the end of", "the beginning of"; refuses "the end"
const EDGE =
  /(?<![\p{L}-])(?:the )?(?:very )?(start|beginning|outset|opening|middle|end|close|turn|eve) of (?:the )?$/iu;

const MODS: ReadonlyMap<string, string> = new Map([
  ['early', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
  ['start', 'START'],
  ['beginning', 'START'],
  ['outset', 'START'],
  ['opening', 'START'],
  ['turn', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
]);

/** "early", "late", "the end of" mark the period that they shade; "mid-" narrows a year. */
export const narrow: DateJoin = {
  name: 'early, mid and late',
  join: (findings, text) => findings.map((finding) => narrowed(finding, text)),
};

const NARROWED = new Set(['day', 'week', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century']);

function narrowed(finding: Finding, text: string): Finding {
  if (finding.type !== 'DATE' || finding.grain === null || !NARROWED.has(finding.grain)) return finding;
  const before = text.slice(Math.max(0, finding.start - 24), finding.start);
  const week = finding.grain === 'day' ? WEEK_OF.exec(before) : null;
  if (week) return inWeek(finding, week[0].length);
  const piece = finding.grain === 'month' ? PIECE_OF.exec(before) : null;
  if (piece) return pieceOf(finding, piece);
  const about = ABOUT.exec(before);
  if (about) return approximate(finding, about[0].length);
  const shade = SHADE.exec(before);
  const match = shade ?? EDGE.exec(before);
  if (!match) return finding;
  const word = (match[1] ?? '').toLowerCase();
  const mod = MODS.get(word);
  if (mod === undefined) return finding;
  const inYear = finding.inYear;
  const { inYear: _, ...rest } = finding;
  return {
    ...rest,
    start: finding.start - match[0].length,
    ...(inYear
      ? {
          inYear: (year, reference) => {
            const value = inYear(year, reference);
            return value !== null && shade ? narrowValue(value, word) : value;
          },
        }
      : {}),
    read: (reference): Reading => {
      const reading = finding.read(reference);
      if (reading.value === null) return reading;
      return { ...reading, value: shade ? narrowValue(reading.value, word) : reading.value, mod };
    },
  };
}

// takes "about ", "circa "; refuses "roundabout "
const ABOUT = /(?<![\p{L}-])(?:about|around|circa|ca\.|roughly|approximately) $/iu;

// "about 1830", "around 2 May"
function approximate(finding: Finding, lead: number): Finding {
  return {
    ...finding,
    start: finding.start - lead,
    read: (reference) => {
      const reading = finding.read(reference);
      return reading.value === null ? reading : { ...reading, mod: 'APPROX' };
    },
  };
}

// takes "the week of "; refuses "weeks of "
const WEEK_OF = /\b(?:the )?week (?:of|beginning|starting) (?:the )?$/i;

function inWeek(finding: Finding, lead: number): Finding {
  const { inYear: _, ...rest } = finding;
  return {
    ...rest,
    start: finding.start - lead,
    grain: 'week',
    read: (reference) => {
      const reading = finding.read(reference);
      const day = reading.value === null ? null : dayOf(reading.value);
      return day === null ? reading : { ...reading, value: formatWeek(day) };
    },
  };
}

// takes "the first week of ", "the last day of "; refuses "weeks of "
const PIECE_OF = /\b(?:the )?(first|second|third|fourth|last|final) (week|day) of (?:the )?$/i;

function pieceOf(finding: Finding, match: RegExpExecArray): Finding {
  const index = ['first', 'second', 'third', 'fourth'].indexOf((match[1] ?? '').toLowerCase());
  const week = /week/i.test(match[2] ?? '');
  const { inYear, ...rest } = finding;
  const narrowTo = (value: string | null) => {
    const days = value === null ? null : daysOf(value);
    if (!days) return value;
    // A week belongs to the month that holds its middle.
    if (week) return formatWeek(index < 0 ? days.last - 6 : days.first + 3 + index * 7);
    return formatDay(index < 0 ? days.last : days.first + index);
  };
  return {
    ...rest,
    start: finding.start - match[0].length,
    grain: week ? 'week' : 'day',
    ...(inYear ? { inYear: (year, reference) => narrowTo(inYear(year, reference)) } : {}),
    read: (reference) => {
      const reading = finding.read(reference);
      return { ...reading, value: narrowTo(reading.value) };
    },
  };
}

/**
 * The middle of a year is its months from May to August. "Early" and "late" only mark the month or year that they
 * shade: how much of it they mean differs from writer to writer, and the mark says so.
 */
function narrowValue(value: string, word: string): string {
  return word === 'mid' && /^\d{4}$/.test(value) ? `${value}-05/${value}-08` : value;
}
