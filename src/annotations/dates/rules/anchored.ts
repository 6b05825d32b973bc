import { addMonths, formatDay, formatMonth, formatWeek, formatYear } from '../../../text/calendar.ts';
import { KIND } from '../find-date-words.ts';
import { fromPublished, fromText, OPEN, type Reading, stated, UNKNOWN } from '../reading.ts';
import { dayOf, type Earlier, monthOf, type Reference, yearOf } from '../reference.ts';
import { type DateRule, type Grain, patternRule } from '../rule.ts';
import { MONTH } from '../vocabulary.ts';
import { COMPARED, offsetFrom } from './counted.ts';
import { PARTS } from './day-word.ts';
import { shift } from './unit-relative.ts';

const UNITS = 'day|date|week|weekend|month|quarter|year|decade';

/** Expressions that look back to one before them in the paragraph: "the same year", "the following day", "since then". */
export const anchoredRules: readonly DateRule[] = [
  patternRule(
    'anniversary of a day',
    KIND.month | KIND.day | KIND.weekday | KIND.holiday,
    // takes "On March 14, the 80th anniversary of the treaty"; refuses "the 80th anniversary of the treaty" alone
    /\bthe (\d{1,3})(?:st|nd|rd|th) anniversary(?= of\b)/g,
    (match, text) => {
      if (!BESIDE_DAY.test(text.slice(Math.max(0, match.index - 40), match.index))) return null;
      return {
        type: 'DATE',
        grain: 'day',
        read: (reference) => {
          const earlier = reference.earlier('day');
          const day = earlier && dayOf(earlier.value);
          if (!earlier || day === null) return UNKNOWN;
          return fromText(earlier, formatDay(addMonths(day, -12 * Number(match[1]))));
        },
      };
    },
  ),
  patternRule(
    'eve',
    KIND.holiday,
    // takes "on the eve of the vote", "the eve of 3 May"; refuses "Christmas Eve"
    /\b(?:the|on) (eve) of(?= [\p{L}\d])/gu,
    (match) => ({
      type: 'DATE',
      grain: 'day',
      from: match[0].startsWith('the') ? 0 : 3,
      offset: { count: -1, unit: 'day' },
      read: () => OPEN,
    }),
  ),
  patternRule(
    'same',
    KIND.unit,
    // takes "the same year", "that month's", "later that day"; refuses "the same days"
    new RegExp(
      `\\b(?:(?:earlier|later|late|early) )?(?:that same|that very|the very same|the same|that) (${UNITS})\\b`,
      'gi',
    ),
    (match) => {
      const unit = (match[1] ?? '').toLowerCase();
      return { type: 'DATE', grain: grainOf(unit), read: (reference) => readSame(reference, unit) };
    },
    KIND.which,
  ),
  patternRule(
    'same part of day',
    KIND.part,
    // takes "that evening", "the same night", "orders placed in the morning"; refuses "that nightmare", "in the night"
    /\b(?:later )?(?:that same|the same|that) (?:morning|afternoon|evening|night)\b|\b(?<=(?<!\d )\bin )the (?:early |late )?(?:morning|afternoon|evening)\b/gi,
    (match) => {
      const part = PARTS.get(match[0].split(' ').at(-1)?.toLowerCase() ?? '') ?? '';
      return {
        type: 'TIME',
        grain: 'time',
        read: (reference) => {
          const earlier = reference.dayTold();
          const day = earlier ? dayOf(earlier.value) : null;
          return earlier && day !== null ? fromText(earlier, formatDay(day) + part) : OPEN;
        },
      };
    },
  ),
  patternRule(
    'next to it',
    KIND.unit | KIND.part,
    // takes "the following day", "the next morning", "the previous year", "next day"; refuses "the next days"
    /\b(?:the )?(next|following|previous|preceding|prior) (day|week|month|year|morning|afternoon|evening|night)\b(?! of\b)/gi,
    (match, text) => {
      const [whole, word = '', unit = ''] = match;
      const article = /^the /i.test(whole) || /\b(?:its|his|her|their)\s$/i.test(text.slice(0, match.index));
      // "over the next year" counts from now.
      if (
        /^next$/i.test(word) &&
        /^(?:year|month|week)$/i.test(unit) &&
        /\b(?:over|in|within|during|by|for)\s$/i.test(text.slice(Math.max(0, match.index - 8), match.index))
      )
        return null;
      if (!article && !/^(?:day|morning|night)$/i.test(unit)) return null;
      const step = /^(?:next|following)$/i.test(word) ? 1 : -1;
      const part = PARTS.get(unit.toLowerCase());
      if (part !== undefined) {
        return { type: 'TIME', grain: 'time', read: (reference) => readNext(reference, 'day', step, part) };
      }
      const lower = unit.toLowerCase();
      const compared = step < 0 && COMPARED.test(text.slice(Math.max(0, match.index - 24), match.index));
      return {
        type: 'DATE',
        grain: grainOf(lower),
        read: (reference) => {
          const reading = readNext(reference, lower, step, '');
          // Figures are those of the day of writing: "up from $92 the previous day".
          const value =
            reading.open && compared && reference.published && shift(reference.published, lower, -1);
          return value && reference.published ? fromPublished(reference.published, value) : reading;
        },
      };
    },
    KIND.which,
  ),
  patternRule(
    'year previous',
    KIND.unit,
    // takes "than the year previous", "the month prior,"; refuses "the year before the war"
    /\bthe (day|week|month|year) (?:previous|prior(?= (?:and|but)\b|[,.;:]|$))(?! to\b)/gi,
    (match) => {
      const unit = (match[1] ?? '').toLowerCase();
      return { type: 'DATE', grain: grainOf(unit), read: (reference) => readNext(reference, unit, -1, '') };
    },
    KIND.order | KIND.which,
  ),
  patternRule(
    'then',
    KIND.vague | KIND.unit,
    // takes "since then", "by then"; refuses "then"
    /\b(?:(?:since|until|till|by|before) then|(?:by|until|before|since) that time)\b/gi,
    () => ({
      type: 'DATE',
      grain: null,
      read: (reference) => {
        const earlier = reference.latest();
        return earlier ? fromText(earlier, earlier.value) : OPEN;
      },
    }),
  ),
  patternRule(
    'part of it',
    KIND.unit,
    // takes "Later in the day she left", "By the end of the week they had"; refuses "early in the week of the vote"
    /\b(?:(?:early|late|later|earlier) in|(?:[Bb]y|At) the (?:end|close|start|beginning) of) the (day|week|month|year)(?= (?:he|she|they|we|it|i|the)\b)/gi,
    (match) => {
      const unit = (match[1] ?? '').toLowerCase();
      return {
        type: 'DATE',
        grain: grainOf(unit),
        from: match[0].length - unit.length - 4,
        read: (reference) => readThe(reference, unit, false),
      };
    },
  ),
  patternRule(
    'the day itself',
    KIND.unit,
    // takes "ending the day", "the end of the year", "late in the day after falling"; refuses "the day the war ended"
    /\b(?:(?:end(?:s|ed|ing)?|close[sd]?|closing|finish(?:es|ed|ing)?|start(?:s|ed|ing)?|began|open(?:s|ed|ing)?|for|during|throughout|early in|late in|later in|earlier in|rest of|remainder of|end of|close of|start of|beginning of|middle of|turn of|half of|so far in) )the (?:full |fiscal |entire |whole )?(day|week|month|quarter|year)\b(?! (?:ended|ending|of|that|when|after(?! \w{2,20}ing\b)|before(?! \w{2,20}ing\b)|to|he|she|they|the|we|it|i)\b|-)/gi,
    (match) => {
      const unit = (match[1] ?? '').toLowerCase();
      const from = match[0].search(/the (?:full |fiscal |entire |whole )?\w+$/i);
      const whole = /^the (?:full|entire|whole) /i.test(match[0].slice(from));
      return {
        type: 'DATE',
        grain: grainOf(unit),
        from,
        read: (reference) => readThe(reference, unit, whole),
      };
    },
  ),
  patternRule(
    'year end',
    KIND.unit,
    // takes "by year-end", "by year end"; refuses "years end"
    /\b(?:by|until|at|before|around|since|of|the) (year[- ]?end|year's end)\b/gi,
    (match) => ({
      type: 'DATE',
      grain: null,
      from: match[0].length - (match[1]?.length ?? 0),
      inYear: (year) => `${formatYear(year)}-12-31`,
      read: ({ published }) => {
        if (!published) return UNKNOWN;
        const year = published.year - (/^since/i.test(match[0]) ? 1 : 0);
        return fromPublished(published, `${formatYear(year)}-12-31`);
      },
    }),
  ),
];

// takes "March 14, ", "Friday, which is ", "14 March 2025, marked "; refuses "in March, "
const BESIDE_DAY = new RegExp(
  `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2} (?:of )?${MONTH}|\\d{4}|day|tomorrow),? (?:(?:which|that) )?(?:(?:is|was|marks|marked|marking|on) )?$`,
);

function grainOf(unit: string): Grain {
  return (unit === 'date' ? 'day' : unit) as Grain;
}

/** The period of this unit that holds an expression; null where the expression is coarser. */
function containing({ value }: Earlier, unit: string): string | null {
  const year = yearOf(value);
  if (unit === 'year') return year === null ? null : formatYear(year);
  if (unit === 'decade') return year === null ? null : String(Math.floor(year / 10));
  const month = monthOf(value);
  if (unit === 'month') return year === null || month === null ? null : formatMonth(year, month);
  if (unit === 'quarter') {
    if (/^\d{4}-Q[1-4]$/.test(value)) return value;
    return year === null || month === null ? null : `${formatYear(year)}-Q${Math.ceil(month / 3)}`;
  }
  const day = dayOf(value);
  if (day === null) return /^\d{4}-W\d{2}$/.test(value) && unit === 'week' ? value : null;
  if (unit === 'week') return formatWeek(day);
  return unit === 'weekend' ? `${formatWeek(day)}-WE` : formatDay(day);
}

function fineness(unit: string): 'year' | 'month' | 'day' {
  if (unit === 'year' || unit === 'decade') return 'year';
  return unit === 'month' || unit === 'quarter' ? 'month' : 'day';
}

function readSame(reference: Reference, unit: string): Reading {
  const earlier = unit === 'day' || unit === 'date' ? reference.dayTold() : reference.earlier(fineness(unit));
  const value = earlier && containing(earlier, unit);
  return earlier && value ? fromText(earlier, value) : OPEN;
}

function readThe(reference: Reference, unit: string, whole: boolean): Reading {
  const { published } = reference;
  // "ending the day", "in the quarter", "for the whole year" are those told of; "the month", "the year" those of writing.
  const same = whole || unit === 'day' || unit === 'quarter' ? readSame(reference, unit) : UNKNOWN;
  const ahead = unit === 'year' && published !== null && (yearOf(same.value) ?? 0) > published.year;
  if (same.value !== null && !ahead) return same;
  // Reports are of the quarter, or the whole year, that is over.
  const over = unit === 'quarter' || (whole && unit === 'year' && reference.tense() === 'past');
  const value = published && shift(published, unit, over ? -1 : 0);
  return published && value ? fromPublished(published, value) : stated(null);
}

function readNext(reference: Reference, unit: string, step: number, part: string): Reading {
  const earlier = unit === 'day' ? reference.dayTold() : reference.earlier(fineness(unit));
  if (!earlier) return OPEN;
  const base = containing(earlier, unit === 'week' ? 'day' : unit);
  const value = base === null ? null : offsetFrom({ ...earlier, value: base }, unit, step);
  if (value === null) return OPEN;
  const day = unit === 'week' ? dayOf(value) : null;
  return fromText(earlier, (day === null ? value : formatWeek(day)) + part);
}
