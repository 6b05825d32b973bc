import {
  addMonths,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  fromDayNumber,
} from '../../../text/calendar.ts';
import { KIND } from '../find-date-words.ts';
import { fromPublished, type Reading, UNKNOWN } from '../reading.ts';
import { type Published, type Reference, weekdayOf } from '../reference.ts';
import { type DateRule, type Grain, patternRule } from '../rule.ts';
import { MONTH } from '../vocabulary.ts';

const UNITS = 'day|week|weekend|month|quarter|year|decade';

/** Calendar periods named from the day of writing: "last week", "this year", "next month", "the past year". */
export const unitRelativeRules: readonly DateRule[] = [
  patternRule(
    'rolling period',
    KIND.unit,
    // takes "the past year", "over the last month", "in past year"; refuses "the last year of his term", "for last year"
    /\b(?:the (?:past|preceding)|(?:over|in|within|during) the last|(?:over|in|during|for) past) (week|month|quarter|year|decade|century)\b(?! of\b|['’]s|-)/gi,
    (match) => {
      const unit = (match[1] ?? '').toLowerCase();
      const from = match[0].search(/(?:the )?(?:past|last|preceding)/i);
      return { type: 'DATE', grain: null, from, read: ({ published }) => rollBack(published, unit) };
    },
    KIND.which,
  ),
  patternRule(
    'the one beside it',
    KIND.unit,
    // takes "next" of "this year and next", "this" of "between last year and this"; refuses "this year and next to nothing"
    /\b(?:this|last|current) (year|month|week|quarter)(?:['’]s)?(?: (?:and|or|to|than|into|from|as)|, and) ((?:the )?(next|this|last))(?=[.,;:”")]|$| (?:and|but|as|after|before|because|while|when|if|to)\b)/gi,
    (match) => {
      const unit = (match[1] ?? '').toLowerCase();
      const qualifier = (match[3] ?? '').toLowerCase();
      const from = match[0].length - (match[2] ?? '').length;
      return {
        type: 'DATE',
        grain: unit as Grain,
        from,
        read: (reference) => readPeriod(reference, unit, qualifier),
      };
    },
    KIND.which,
  ),
  patternRule(
    'period from now',
    KIND.unit,
    // takes "last week", "this year's", "later this month", "the coming week"; refuses "the last year of his term"
    new RegExp(
      `\\b(?:(earlier|later|late|early|mid|sometime) )?(?:(last|next|this past|this coming|this|(?:the )?(?:current|coming)) (?:(?:fiscal|financial|calendar) (?=year|quarter))?(${UNITS})|(this) (year)s(?= \\p{L})|the (next) (year|month|week)|(the) (weekend)|(mid)(week))\\b(?!-(?:old|long))`,
      'giu',
    ),
    (match, text) => {
      const [whole, shade, q1, u1, q5, u5, q2, u2, q3, u3, q4, u4] = match;
      const unit = (u1 ?? u5 ?? u2 ?? u3 ?? u4 ?? '').toLowerCase();
      const qualifier = (q1 ?? q5 ?? q2 ?? q3 ?? q4 ?? '').toLowerCase().replace(/^the /, '');
      const before = text.slice(Math.max(0, match.index - 5), match.index);
      const last = /\bthe\s$/i.test(before);
      if (
        last &&
        (qualifier !== 'last' ||
          /^\sof\b(?! (?:US|[A-Z]{0,2}[$€£¥]|\d))/.test(text.slice(match.index + whole.length)))
      )
        return null;
      // ABC's “This Week” is a programme.
      if (/^This (?:Week|Year|Month)$/.test(whole) && /[“"‘'`]$/.test(before)) return null;
      // "held on last weekend of September" is that of any year.
      if (qualifier === 'last' && OF_MONTH.test(text.slice(match.index + whole.length))) return null;
      // "this day", "last day": not a day counted from today.
      if (unit === 'day') return null;
      if (q2 !== undefined && /^\s(?:of|after|before|to)\b/.test(text.slice(match.index + whole.length)))
        return null;
      const grain = unit as Grain;
      const mod = { earlier: 'START', early: 'START', later: 'END', late: 'END', mid: 'MID' }[
        (shade ?? '').toLowerCase()
      ];
      return {
        type: 'DATE',
        grain,
        read: (reference) => {
          const reading = readPeriod(reference, unit, qualifier);
          return mod === undefined || reading.value === null ? reading : { ...reading, mod };
        },
      };
    },
    KIND.which,
  ),
];

const OF_MONTH = new RegExp(`^ of (?:${MONTH}|each|every)`);

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this past', -1],
  ['next', 1],
  ['this coming', 1],
  ['coming', 1],
]);

function readPeriod(reference: Reference, unit: string, qualifier: string): Reading {
  const { published } = reference;
  if (!published) return UNKNOWN;
  const step = STEPS.get(qualifier) ?? (unit === 'week' && isWeekOver(reference, qualifier) ? -1 : 0);
  const value =
    unit === 'weekend' ? weekend(reference, published, qualifier, step) : shift(published, unit, step);
  return value === null ? UNKNOWN : fromPublished(published, value);
}

/** On a Monday what happened "this week" did so in the week that has just ended. */
function isWeekOver(reference: Reference, qualifier: string): boolean {
  const { published } = reference;
  if (qualifier !== 'this' || published?.day == null || weekdayOf(published.day) !== 1) return false;
  return reference.tense() === 'past';
}

/** The calendar period `step` units from the one that holds the article's day; null where it is not known that fine. */
export function shift({ year, month, day }: Published, unit: string, step: number): string | null {
  if (unit === 'year') return formatYear(year + step);
  if (unit === 'decade') return String(Math.floor(year / 10) + step);
  if (month === null) return null;
  if (unit === 'month') {
    const count = year * 12 + month - 1 + step;
    return formatMonth(Math.floor(count / 12), (count % 12) + 1);
  }
  if (unit === 'quarter') {
    const count = year * 4 + Math.floor((month - 1) / 3) + step;
    return `${formatYear(Math.floor(count / 4))}-Q${(count % 4) + 1}`;
  }
  if (day === null) return null;
  return unit === 'week' ? formatWeek(day + step * 7) : formatDay(day + step);
}

function weekend(reference: Reference, { day }: Published, qualifier: string, step: number): string | null {
  if (day === null) return null;
  const weekday = weekdayOf(day);
  const inIt = weekday >= 6;
  if (qualifier === 'this' || qualifier === 'the' || qualifier === 'current') {
    const past = !inIt && reference.tense() !== 'future';
    return `${formatWeek(past ? day - 7 : day)}-WE`;
  }
  // On a Tuesday "the coming weekend" is the one of the same week.
  if (/coming$/.test(qualifier) && !inIt) return `${formatWeek(day)}-WE`;
  return `${formatWeek(day + step * 7)}-WE`;
}

/** From the same day one unit earlier to the article's day. */
function rollBack(published: Published | null, unit: string): Reading {
  if (!published) return UNKNOWN;
  return rolling(published, unit, 1);
}

/** So many years and more are a round number. */
const FEWEST_ROUND_YEARS = 10;

/** The last `count` units up to the article's day, as an interval; of days where they are known and few, else of years. */
export function rolling(published: Published, unit: string, count: number): Reading {
  const years = { year: 1, decade: 10, century: 100 }[unit];
  const span = (years ?? 0) * count;
  // Whoever counts in decades does not mean the day.
  if (published.day === null || (Number.isInteger(span) && span >= FEWEST_ROUND_YEARS)) {
    return years === undefined
      ? UNKNOWN
      : fromPublished(published, `${formatYear(published.year - span)}/${formatYear(published.year)}`);
  }
  const { day } = published;
  const from = stepBack(day, unit, count);
  return from === null ? UNKNOWN : fromPublished(published, `${formatDay(from)}/${formatDay(day)}`);
}

/** The day that lies `count` units before a day; negative counts go ahead; null for units finer than a day. */
export function stepBack(day: number, unit: string, count: number): number | null {
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit];
  const whole = Number.isInteger(count) ? count : null;
  if (months !== undefined) return Number.isInteger(months * count) ? addMonths(day, -months * count) : null;
  if (whole === null) return null;
  if (unit === 'day' || unit === 'night') return day - whole;
  if (unit === 'week' || unit === 'weekend') return day - whole * 7;
  return unit === 'fortnight' ? day - whole * 14 : null;
}

/** A day as coarse as the unit it was counted in: years give a year, months a month. */
export function atGrain(day: number, unit: string): string {
  const { year, month } = fromDayNumber(day);
  if (unit === 'year' || unit === 'decade' || unit === 'century') return formatYear(year);
  return unit === 'month' || unit === 'quarter' ? formatMonth(year, month) : formatDay(day);
}
