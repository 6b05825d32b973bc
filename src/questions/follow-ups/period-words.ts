import { COUNT, readCount } from '../../annotations/dates/read-count.ts';
import { MONTHS } from '../../annotations/dates/vocabulary.ts';
import { addMonths, formatDay, toDayNumber } from '../../text/calendar.ts';
import { daysOf } from '../days-of.ts';
import { findPeriod } from '../find-period.ts';
import type { Exchange } from './exchange.ts';

/** Days from one to another as ISO dates, both counted in. */
interface Days {
  readonly from: string;
  readonly to: string;
}

// The first of each month's spellings is its full name.
const NAMES = [...new Map([...MONTHS].reverse().map(([name, month]) => [month, name])).values()].reverse();
const UNIT = '(day|week|month|year)s?';
// "The year before", "the next day", "a month later", "that same year"; not
// "the year of the flood", "the days before the vote".
const SHIFTED = new RegExp(
  `\\b(?:(?:the|a|an) )?(?:(next|following|previous|prior|preceding|same|very) ${UNIT}|(?:(${COUNT}) )?${UNIT} ((?:before|after|prior)(?! (?!that\\b|this\\b|it\\b|in\\b|at\\b)\\w)|earlier|previously|afterwards|later|that followed))(?: (?:that|this|it))?\\b|\\bthat (?:same |very )?${UNIT}\\b(?! (?:of|that|which|in which|when|before|after))`,
  'i',
);

/** The time that words mean which count from a time told before, in words ("in 2021"), with their span; or null. */
export function findShifted(
  text: string,
  bases: readonly (Days | null)[],
): { start: number; end: number; words: string } | null {
  const match = SHIFTED.exec(text);
  if (!match) return null;
  const [written, adjective, ofAdjective, count, ofAdverb, adverb, ofSame] = match;
  const unit = (ofAdjective ?? ofAdverb ?? ofSame ?? '').toLowerCase();
  const said = (adjective ?? adverb ?? 'same').toLowerCase();
  const size = count === undefined ? 1 : (readCount(count) ?? 1);
  const step =
    size * (/^(?:same|very)$/.test(said) ? 0 : /^(?:next|follow|after|later|that)/.test(said) ? 1 : -1);
  for (const base of bases) {
    const words = base && shifted(base, unit, step);
    if (words) return { start: match.index, end: match.index + written.length, words };
  }
  return null;
}

/** The time of the last question: of its words, its filters, or its answer; null where none of them tells one. */
export function timeOf(last: Exchange): Days | null {
  const asked = findPeriod(last.query, last.today)?.period;
  if (asked?.from && asked.to) return { from: asked.from, to: asked.to };
  if (last.from && last.to) return { from: last.from, to: last.to };
  const value = last.kind === 'when' ? daysOf(last.answer?.value ?? null) : null;
  return value ?? daysOf(last.answer?.date ?? null);
}

/** The time of the last answer: its date, else that asked for, else that of its article. */
export function timeOfAnswer(last: Exchange): Days | null {
  return (last.kind === 'when' ? daysOf(last.answer?.value ?? null) : null) ?? timeOf(last);
}

/** Days in words that are read again as the same days: "in 2021", "in March 2021", "on 3 March 2021". */
export function showDays({ from, to }: Days): string {
  const first = read(from);
  const year = String(first.year);
  if (from === to) return `on ${first.day} ${monthName(first.month)} ${year}`;
  if (first.day === 1 && to === formatDay(addMonths(first.number, 1) - 1))
    return `in ${monthName(first.month)} ${year}`;
  return `in ${year}`;
}

/** The ISO date some days after another, or before it. */
export function dayBeside(date: string, step: number): string {
  return formatDay(read(date).number + step);
}

/** A month named alone with the year that the last question spoke of: "march" → "march 2022". */
export function withYear(words: string, last: Exchange): string {
  const bare = new RegExp(`\\b(?:${NAMES.join('|')})\\b(?!\\W{0,2}\\d)`, 'i').test(words);
  const time = bare && !/\d{4}|\b(?:last|this|next)\b/i.test(words) ? timeOf(last) : null;
  return time && time.from.slice(0, 4) === time.to.slice(0, 4) ? `${words} ${time.from.slice(0, 4)}` : words;
}

function shifted(base: Days, unit: string, step: number): string | null {
  const from = read(base.from);
  const to = read(base.to);
  const start = step > 0 ? to : from;
  if (unit === 'year') {
    const year = start.year + step;
    return showDays({ from: iso(year, 1, 1), to: iso(year, 12, 31) });
  }
  if (unit === 'month') {
    const first = addMonths(toDayNumber(start.year, start.month, 1), step);
    return showDays({ from: formatDay(first), to: formatDay(addMonths(first, 1) - 1) });
  }
  if (unit === 'day' && base.from === base.to) {
    const day = formatDay(start.number + step);
    return showDays({ from: day, to: day });
  }
  return null;
}

function read(date: string): { year: number; month: number; day: number; number: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day, number: toDayNumber(year, month, day) };
}

function iso(year: number, month: number, day: number): string {
  return formatDay(toDayNumber(year, month, day));
}

function monthName(month: number): string {
  const name = NAMES[month - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
