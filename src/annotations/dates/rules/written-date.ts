import { Chrono, configuration, type ParsedResult } from 'chrono-node/en';
import { formatDay, fromDayNumber, isDay, toDayNumber } from '../../../text/calendar.ts';
import { KIND } from '../find-date-words.ts';
import { fromPublished, fromText, type Reading, stated } from '../reading.ts';
import { type Reference, storyYear } from '../reference.ts';
import type { DateRule, Finding } from '../rule.ts';
import { MONTH } from '../vocabulary.ts';

/** Day and month, with or without a year, in any order: "14 March 2025", "March 14th", "Feb. 3", "3-5 May". */
export const writtenDate: DateRule = {
  name: 'written date',
  needs: KIND.month,
  find: ({ text }) => {
    if (!WRITTEN.test(text)) return [];
    return chrono.parse(text, NOON).flatMap((result) => finding(result, text) ?? []);
  },
};

/** A day of the year without its year. */
export interface YearlessDay {
  readonly month: number;
  readonly day: number;
}

// takes "14 March", "March 14", "5th of June"; refuses "in March", "March, which"
const WRITTEN = new RegExp(
  `\\d(?:st|nd|rd|th)?(?:\\s(?:day\\s)?of)?[\\s/-]{1,3}${MONTH}|${MONTH}[,\\s/-]{1,3}(?:the\\s)?\\d|(?:st|nd|rd|th)\\sof\\s${MONTH}`,
);

// chrono's own weekday, time and "ago" parsers are left out: the rules here read those by the tense around them.
const PARSERS = ['ENMonthNameLittleEndianParser', 'ENMonthNameMiddleEndianParser'];
const REFINERS = ['OverlapRemovalRefiner'];
const { parsers, refiners } = configuration.createConfiguration(true);
const chrono = new Chrono({
  parsers: parsers.filter((parser) => PARSERS.includes(parser.constructor.name)),
  refiners: refiners.filter((refiner) => REFINERS.includes(refiner.constructor.name)),
});
// Any fixed day will do: only what the words state is read from the result.
const NOON = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

/** Whether chrono still has the parsers that are asked for by name. */
export const CHRONO_IS_COMPLETE = PARSERS.every((name) =>
  parsers.some((parser) => parser.constructor.name === name),
);

const FULL_YEAR = /\b(?:1\d{3}|2[01]\d{2})$/;
const NOT_A_DAY =
  /^(?:[.,]?\d|\s?(?:%|percent|per cent|million|billion|thousand|people|percentage|points?|other|new|more)\b|\s(?:a\.?m|p\.?m)\b|\sof\s\d|st\b|nd\b|rd\b|th\b)/;

function finding(result: ParsedResult, text: string): Finding | null {
  const { start, end: until } = result;
  const month = start.get('month');
  const day = start.get('day');
  if (!month || !day) return null;
  let words = result.text.replace(/\s+$/, '');
  const from = result.index + (/^on\s+/i.exec(words)?.[0].length ?? 0);
  let end = result.index + words.length;
  const writesMonth = text.slice(from, end);
  if (!new RegExp(MONTH).test(writesMonth)) return null;
  let year: number | null = null;
  if (start.isCertain('year')) {
    if (FULL_YEAR.test(words)) year = start.get('year');
    else {
      // "March 3 50 people": chrono takes any two digits for a year.
      words = words.replace(/[\s,/'’-]*\d{1,3}(?:\s?[A-Z]{2,3})?$/, '');
      end = result.index + words.length;
    }
  }
  if (/^[\p{L}\d]/u.test(text.slice(end, end + 1)) || NOT_A_DAY.test(text.slice(end, end + 16))) {
    if (year === null) return null;
  }
  // "the 90 May": a number that runs on to the left, "12:30 May", "1,203 May".
  if (/[\d.,:$€£/-]$/.test(text.slice(Math.max(0, from - 1), from))) return null;
  if (!isDay(year, month, day)) return null;
  const lastDay = until?.get('day') ?? null;
  if (lastDay !== null && (lastDay <= day || !isDay(year, month, lastDay))) return null;
  const { at, direction } = qualifier(text, from);
  const inYear = (y: number) => valueIn(y, month, day, lastDay);
  return {
    start: at,
    end,
    type: 'DATE',
    grain: lastDay === null ? 'day' : null,
    ...(year === null ? { inYear } : {}),
    read: (reference) =>
      year === null ? readYearless(reference, { month, day }, inYear, direction) : stated(inYear(year)),
  };
}

// "last January 13", "next May 9", "this March 3"
function qualifier(text: string, from: number): { at: number; direction: string | null } {
  const before = text.slice(Math.max(0, from - 14), from);
  const match = /\b(last|next|this|this past|this coming)\s$/i.exec(before);
  return match
    ? { at: from - match[0].length, direction: (match[1] ?? '').toLowerCase() }
    : { at: from, direction: /\b(?:the|a|an|its|his|her|their)\s$/i.test(before) ? NAMED : null };
}

function valueIn(year: number, month: number, day: number, lastDay: number | null): string {
  const first = formatDay(toDayNumber(year, month, day));
  return lastDay === null ? first : `${first}/${formatDay(toDayNumber(year, month, lastDay))}`;
}

/** The day of a thing that has its name of it, "the Jan. 24 attack": no verb tells where it lies. */
const NAMED = 'named';

/** How far back a day may lie for a sentence about what is to come. */
const BACK_IN_FUTURE = 45;

/** How far ahead a day may lie for a sentence in the past: deadlines and invitations do, events do not. */
const AHEAD_IN_PAST = 75;

/** A day without a year: that of the year nearest to the article's, unless the verb or "last", "next" says otherwise. */
export function readYearless(
  reference: Reference,
  { month, day }: YearlessDay,
  inYear: (year: number) => string,
  direction: string | null,
): Reading {
  const { published } = reference;
  const story = direction === null || direction === NAMED ? storyYear(reference, month) : null;
  if (story && isDay(story.year, month, day)) return fromText(story.earlier, inYear(story.year));
  if (!published) return stated(inYear(0).replaceAll('0000-', 'XXXX-'));
  if (published.day === null) return fromPublished(published, inYear(published.year));
  const from = published.day;
  const away = (year: number) => toDayNumber(year, month, day) - from;
  const { year } = fromDayNumber(from);
  const years = [year, year - 1, year + 1].filter((y) => isDay(y, month, day));
  const nearest = years.sort((a, b) => Math.abs(away(a)) - Math.abs(away(b)))[0] ?? year;
  const past = years.filter((y) => away(y) < 0).sort((a, b) => away(b) - away(a))[0] ?? nearest;
  const ahead = years.filter((y) => away(y) >= 0).sort((a, b) => away(a) - away(b))[0] ?? nearest;
  if (direction === 'last' || direction === 'this past') return fromPublished(published, inYear(past));
  if (direction === 'next' || direction === 'this coming') return fromPublished(published, inYear(ahead));
  const tense = reference.tense();
  if (direction === NAMED && tense === 'future') return fromPublished(published, inYear(nearest));
  if (tense === 'past' && away(nearest) > AHEAD_IN_PAST) return fromPublished(published, inYear(past));
  if (tense === 'future' && away(nearest) < -BACK_IN_FUTURE) return fromPublished(published, inYear(ahead));
  return fromPublished(published, inYear(nearest));
}
