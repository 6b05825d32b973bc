import { formatYear } from '../../../text/calendar.ts';
import { KIND } from '../find-date-words.ts';
import { fromPublished, fromText, type Reading, UNKNOWN } from '../reading.ts';
import { type Reference, yearOf } from '../reference.ts';
import { type DateRule, patternRule } from '../rule.ts';
import { shift } from './unit-relative.ts';

/** Periods that reports compare figures with: "the year-ago quarter", "the same period a year earlier", "the latest quarter". */
export const comparedPeriodRules: readonly DateRule[] = [
  patternRule(
    'same period a year ago',
    KIND.unit | KIND.vague,
    // takes "the same quarter a year earlier", "the period a year ago"; refuses "the day a year ago"
    /\bthe (?:(?:same|corresponding|comparable) )?(?:period|quarter|month|week) (?:a year (?:ago|earlier|before)|the year before)\b/gi,
    () => ({
      type: 'DATE',
      grain: null,
      compared: true,
      read: (reference) => {
        const earlier = reference.latest();
        const told = earlier && yearOf(earlier.value);
        if (earlier && told !== null) return fromText(earlier, samePeriod(told - 1, reference));
        const { published } = reference;
        return published ? fromPublished(published, formatYear(published.year - 1)) : UNKNOWN;
      },
    }),
    KIND.ago | KIND.order,
  ),
  // "the same month a year ago" before "the same month".
  patternRule(
    'same period',
    KIND.unit | KIND.vague,
    // takes "the same period in 2023", "the same quarter last year"; refuses "the same period" alone
    /\bthe (?:(?:same|corresponding|year-ago|year-earlier|comparable|prior-year) (?:period|quarter|month|week|time|day)(?= (?:in|of|last|a year|the previous|the prior|the year)\b)|(?:period|quarter)(?= last year\b))/gi,
    () => ({ type: 'DATE', grain: null, inYear: samePeriod, compared: true, read: () => UNKNOWN }),
    KIND.which | KIND.ago,
  ),
  patternRule(
    'reported quarter',
    KIND.unit | KIND.vague,
    // takes "the latest quarter", "the year-ago quarter", "a year-earlier profit"; refuses "the latest news"
    /\b(?:the )?(?:(latest) (?:quarter|period)|(?:year-ago|year-earlier)(?: (?:quarter|period))?)\b/gi,
    (match) => {
      const years = match[1] === undefined ? 1 : 0;
      return { type: 'DATE', grain: 'quarter', read: (reference) => readReported(reference, years) };
    },
    KIND.which | KIND.ago | KIND.order,
  ),
];

/** The quarter that a report speaks of, `years` back: the last one named before, else the last one over. */
function readReported(reference: Reference, years: number): Reading {
  const { published } = reference;
  const earlier = reference.earlier('month');
  // A month told is not the quarter that a report is of.
  const quarter = earlier && /^\d{4}-Q[1-4]$/.test(earlier.value) ? earlier.value : null;
  const value = quarter ?? (published && shift(published, 'quarter', -1));
  if (value === null) return UNKNOWN;
  const back = String(Number(value.slice(0, 4)) - years) + value.slice(4);
  const compared = years === 0 ? {} : ({ compared: true } as const);
  if (earlier && quarter !== null) return { ...fromText(earlier, back), ...compared };
  return published ? { ...fromPublished(published, back), ...compared } : UNKNOWN;
}

/** The latest expression, moved to another year: 2024-01/2024-08 in 2023 is 2023-01/2023-08. */
function samePeriod(year: number, reference: Reference): string {
  const earlier = reference.latest();
  const from = earlier ? yearOf(earlier.value) : null;
  if (!earlier || from === null) return formatYear(year);
  return earlier.value
    .split('/')
    .map((part) => part.replace(/^\d{4}/, (own) => formatYear(Number(own) - from + year)))
    .join('/');
}
