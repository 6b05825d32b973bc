import { formatDay } from '../../../text/calendar.ts';
import { KIND } from '../find-date-words.ts';
import { daysFromPublished, fromPublished, type Reading, UNKNOWN } from '../reading.ts';
import type { Reference } from '../reference.ts';
import { type DateRule, patternRule } from '../rule.ts';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
]);

/** How TIMEX3 writes parts of a day. */
export const PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
]);

/** Days named from the day of writing: "today", "the day before yesterday", "last night", "this morning". */
export const dayWordRules: readonly DateRule[] = [
  patternRule(
    'day word',
    KIND.day,
    // takes "today's", "earlier today", "The day after tomorrow"; refuses "USA Today"
    /\b(?:(?:earlier|later|late|early) )?((?:the day before )?yesterday|(?:the day after )?tomorrow|today)\b/gi,
    (match, text) => {
      const days = DAYS.get((match[1] ?? '').toLowerCase());
      if (days === undefined) return null;
      if (
        /^T/.test(match[0]) &&
        /\p{Lu}\p{L}*\s$/u.test(text.slice(Math.max(0, match.index - 20), match.index))
      ) {
        if (/\b(?:USA|Russia|India|The)\s$/.test(text.slice(0, match.index))) return null;
      }
      return { type: 'DATE', grain: 'day', read: (reference) => daysFromPublished(reference, days) };
    },
  ),
  patternRule(
    'part of this day',
    KIND.day | KIND.part,
    // takes "tonight", "last night", "this morning", "late last night"; refuses "one night"
    /\b(?:(?:earlier|later|late|early) )?(?:tonight|(?:last|this) (night|evening|afternoon|morning))\b/gi,
    (match) => {
      const part = PARTS.get((match[1] ?? 'night').toLowerCase()) ?? 'TNI';
      const last = /\blast\b/i.test(match[0]);
      return { type: 'TIME', grain: 'time', read: (reference) => partOfDay(reference, last ? -1 : 0, part) };
    },
  ),
];

function partOfDay({ published }: Reference, days: number, part: string): Reading {
  if (!published || published.day === null) return UNKNOWN;
  return fromPublished(published, formatDay(published.day + days) + part);
}
