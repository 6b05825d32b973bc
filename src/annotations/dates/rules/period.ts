import { formatMonth, formatYear } from '../../../text/calendar.ts';
import { KIND } from '../find-date-words.ts';
import { COUNT, readCount, readOrdinal } from '../read-count.ts';
import { fromPublished, fromText, type Reading, stated, UNKNOWN } from '../reading.ts';
import type { Reference } from '../reference.ts';
import { type DateRule, patternRule } from '../rule.ts';
import { MONTH, MONTHS, numberOf, unitWord, YEAR } from '../vocabulary.ts';

const SEASONS = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Parts of a year: quarters, halves, seasons, "the first eight months of …", financial years. */
export const periodRules: readonly DateRule[] = [
  patternRule(
    'quarter',
    KIND.period,
    // takes "the third quarter", "second-quarter", "Q3 2024", "2024 Q3", "3Q"; refuses "a quarter of the people"
    new RegExp(
      `\\b(?:(?:the )?(first|second|third|fourth|final|last|1st|2nd|3rd|4th)(?: fiscal| calendar)?[ -]quarter(?:ly)?\\b(?! (?:of the (?:match|game|season|century|field|20th|21st)|century|finals?|back))|(?:(${YEAR})[ -]?)?(?:Q([1-4])|([1-4])Q)(?:[ -]?(${YEAR}|['’]\\d{2}))?(?![\\w]))`,
      'gi',
    ),
    (match) => {
      const [, ordinal, before, q, q2, after] = match;
      const index = ordinal
        ? ({ final: 4, last: 4 }[ordinal.toLowerCase()] ?? readOrdinal(ordinal))
        : Number(q ?? q2);
      if (ordinal?.toLowerCase() === 'last' && !/^the last quarter/i.test(match[0])) return null;
      if (!index || index < 1 || index > 4) return null;
      const year = before ?? after;
      if (year) return { type: 'DATE', grain: 'quarter', read: () => stated(`${longYear(year)}-Q${index}`) };
      return {
        type: 'DATE',
        grain: 'quarter',
        inYear: (y) => `${formatYear(y)}-Q${index}`,
        read: (reference) => readPart(reference, index * 3 - 2, 3, (y) => `${formatYear(y)}-Q${index}`),
      };
    },
  ),
  patternRule(
    'quarter that ends on a day',
    KIND.period,
    // takes "the quarter ended Sept. 30", "its quarter ending 31 July"; refuses "the quarter ended badly"
    new RegExp(
      `\\b(?:the|its|a) quarter(?= (?:that )?(?:ended|ending) (?:on )?(?:\\d{1,2} )?(${MONTH})(?:(?: \\d{1,2})?,? (${YEAR}))?)`,
      'g',
    ),
    (match) => {
      const month = numberOf(MONTHS, match[1] ?? '');
      // The quarter of the year that holds the middle of its three months.
      const middle = ((month + 10) % 12) + 1;
      const value = (year: number) =>
        `${formatYear(month === 1 ? year - 1 : year)}-Q${Math.ceil(middle / 3)}`;
      const year = match[2];
      if (year) return { type: 'DATE', grain: 'quarter', read: () => stated(value(Number(year))) };
      return {
        type: 'DATE',
        grain: 'quarter',
        read: ({ published }) => {
          if (published?.month == null) return UNKNOWN;
          return fromPublished(published, value(published.year - (month > published.month + 3 ? 1 : 0)));
        },
      };
    },
  ),
  patternRule(
    'quarter told before',
    KIND.unit,
    // takes "the third" of "in the fourth quarter from 3 percent in the third"; refuses "the quarter of the third"
    /\b(?:in|than|from|to|over|of) the (first|second|third|fourth)(?=[.,;:”")]|$| (?:and|but|as|after|before|when|while)\b)/gi,
    (match, text) => {
      if (!/\bquarter\b[^.;]*$/i.test(text.slice(Math.max(0, match.index - 80), match.index))) return null;
      const index = readOrdinal(match[1] ?? '') ?? 1;
      return {
        type: 'DATE',
        grain: 'quarter',
        from: match[0].lastIndexOf('the '),
        read: (reference) => {
          const earlier = reference.earlier('month');
          const told = /^(\d{4})-Q([1-4])$/.exec(earlier?.value ?? '');
          if (!earlier || !told) return UNKNOWN;
          const year = Number(told[1]) - (index >= Number(told[2]) ? 1 : 0);
          return fromText(earlier, `${formatYear(year)}-Q${index}`);
        },
      };
    },
  ),
  patternRule(
    'half',
    KIND.period,
    // takes "the first half of this year", "H1 2024"; refuses "the second half of the match", "half of them"
    new RegExp(
      `\\b(?:(?:the )?(first|second|latter|1st|2nd)[ -]half (?=of (?:the )?(?:${YEAR}|this|last|next|that|year|previous|same|fiscal|coming|current|1\\d{2}0s|20\\d0s))|(?:(${YEAR})[ -]?)?(?:H([12])|([12])H)(?:[ -]?(${YEAR}))?(?!\\w))`,
      'gi',
    ),
    (match) => {
      const [whole, ordinal, before, h, h2, after] = match;
      const index = ordinal ? (/^(?:first|1st)$/i.test(ordinal) ? 1 : 2) : Number(h ?? h2);
      const year = before ?? after;
      const value = (y: number) => `${formatYear(y)}-H${index}`;
      // A bare "H1" is as often a heading or a virus.
      if (!ordinal && !year) return null;
      if (year) return { type: 'DATE', grain: 'half', read: () => stated(value(Number(year))) };
      return {
        type: 'DATE',
        grain: 'half',
        to: whole.trimEnd().length,
        inYear: value,
        read: (reference) => readPart(reference, index * 6 - 5, 6, value),
      };
    },
  ),
  patternRule(
    'season',
    KIND.period,
    // takes "summer 2021", "last winter", "in the spring"; refuses "fall in prices", "Arab Spring", "Winter Olympics"
    new RegExp(
      `\\b(?:((?:in|by|since|during|until|till|before|after|over|through|throughout) the|(?:in|by|since|during|until|till|before|after|from|of) (?:the )?(?:early|late|mid)|this past|this coming|this|last|next|the|early|late|until|till|before|after|since|by|in|of|that|each|every) )?(spring|summer|autumn|fall|winter)(?: (?:of )?(${YEAR})\\b)?`,
      'gi',
    ),
    (match, text) => {
      const [whole, lead = '', name = '', year] = match;
      const after = text.slice(match.index + whole.length, match.index + whole.length + 12);
      const qualifier = lead.toLowerCase();
      const month = SEASONS.get(name.toLowerCase()) ?? 3;
      if (year) {
        const named = /(?:^| )the$/.test(qualifier) ? 3 : 0;
        const from =
          /^(?:last|next|this)/.test(qualifier) || !qualifier ? 0 : qualifier.length + (named ? -3 : 1);
        return { type: 'DATE', grain: 'season', from, read: () => stated(seasonIn(month)(Number(year))) };
      }
      if (/^\w|^\s\p{Lu}/u.test(after) && !/^s\b/.test(after)) return null;
      if (/^(?:each|every)$/.test(qualifier)) {
        return { type: 'SET', grain: null, read: () => stated(seasonIn(month)(0).replace('0000', 'XXXX')) };
      }
      const bare = /^(?:until|till|before|after|since|by)$/.test(qualifier);
      const shaded = / (?:early|late|mid)$/.test(qualifier);
      if (!bare && !shaded && !/ the$|^(?:this|last|next|this past|this coming)$/.test(qualifier))
        return null;
      if (name.toLowerCase() === 'fall' && /^\s(?:in|of|from|to)\b/.test(after) && qualifier !== 'last')
        return null;
      // "After spring rain": the season is that of any year.
      if (bare && !/^(?:[.,;:”"]|$| (?:and|or|but|if|when|as|to)\b)/.test(after)) return null;
      const span = bare || shaded ? qualifier.length + 1 : / the$/.test(qualifier) ? qualifier.length - 3 : 0;
      return {
        type: 'DATE',
        grain: 'season',
        from: span,
        inYear: seasonIn(month),
        read: (reference) => readSeason(reference, month, qualifier),
      };
    },
  ),
  patternRule(
    'first months',
    KIND.unit,
    // takes "the first eight months of 2024", "the last month of the year"; refuses "the first eight months"
    new RegExp(
      `\\b(?:the )?(first|opening|last|final|closing) (?:(${COUNT}) )?(months?|quarters)(?= of\\b)(?: of (?:the|this) year\\b(?! (?:to|end|that|in which)))?`,
      'gi',
    ),
    (match) => {
      const [whole, end = '', count, unit = ''] = match;
      if ((count === undefined) !== /^month$/i.test(unit)) return null;
      const number = count === undefined ? 1 : readCount(count);
      if (number === null) return null;
      const months = unitWord(unit) === 'quarter' ? number * 3 : number;
      if (!Number.isInteger(months) || months < 1 || months > 12) return null;
      const first = /^(?:first|opening)$/i.test(end) ? 1 : 13 - months;
      const inYear = (y: number) =>
        months === 1
          ? formatMonth(y, first)
          : `${formatMonth(y, first)}/${formatMonth(y, first + months - 1)}`;
      if (/ year$/i.test(whole)) {
        return {
          type: 'DATE',
          grain: null,
          read: (reference) => readMonths(reference, first, first + months - 1, inYear),
        };
      }
      // "The first month of the war" is of no year.
      if (count === undefined) return null;
      return {
        type: 'DATE',
        grain: null,
        inYear,
        read: () => ({ type: 'DURATION', value: `P${months}M` }),
      };
    },
  ),
  patternRule(
    'financial year',
    KIND.period,
    // takes "fiscal 2024", "FY2024", "the financial year 2023-24"; refuses "fiscal policy"
    new RegExp(
      `\\b(?:the )?(?:(?:fiscal|financial)(?: year)?|FY) ?(${YEAR}|['’]?\\d{2})(?:[-/]\\d{2,4})?(?!\\w)`,
      'gi',
    ),
    (match) => {
      const year = longYear(match[1] ?? '');
      return { type: 'DATE', grain: 'year', read: () => stated(String(year)) };
    },
  ),
];

function longYear(written: string): number {
  const digits = written.replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function seasonIn(month: number): (year: number) => string {
  return (year) => `${formatYear(year)}-${['SP', 'SU', 'FA', 'WI'][month / 3 - 1]}`;
}

/** Months of "the year": that of writing, or the one before where they would not be over and are told as past. */
function readMonths(
  reference: Reference,
  first: number,
  last: number,
  inYear: (year: number) => string,
): Reading {
  const { published } = reference;
  if (!published) return UNKNOWN;
  const begun = published.month === null || first <= published.month;
  const over = published.month === null || last <= published.month;
  const back = !begun || (!over && reference.tense() === 'past');
  return fromPublished(published, inYear(published.year - (back && reference.tense() !== 'future' ? 1 : 0)));
}

/** How many months after its end a quarter or half is still the one that reports speak of, whatever their tense. */
const REPORTED = 4;

/** A part of the year from month `first` for `length` months: the latest over, or the next to come. */
function readPart(
  reference: Reference,
  first: number,
  length: number,
  value: (year: number) => string,
): Reading {
  const { published } = reference;
  if (!published) return UNKNOWN;
  if (published.month === null) return fromPublished(published, value(published.year));
  const last = first + length - 1;
  // Months since the end of the latest one that is over.
  const year = published.month > last ? published.year : published.year - 1;
  const since = (published.year - year) * 12 + published.month - last;
  const tense = reference.tense();
  // Farther back than this, one without a year is the one to come: "plants will close in the fourth quarter".
  if ((tense === 'past' && since <= REPORTED * 2 - 1) || since <= REPORTED)
    return fromPublished(published, value(year));
  if (tense === 'future' || published.month >= first) return fromPublished(published, value(year + 1));
  return fromPublished(published, value(year));
}

function readSeason(reference: Reference, month: number, qualifier: string): Reading {
  const { published } = reference;
  if (!published) return UNKNOWN;
  const value = seasonIn(month);
  if (published.month === null) return UNKNOWN;
  // How many months since the season began, negative where it is to come.
  const age = published.month - month;
  const inIt = (age >= 0 && age <= 2) || (month === 12 && published.month <= 2);
  const began = age >= 0 ? published.year : published.year - 1;
  if (qualifier === 'last' || qualifier === 'this past') {
    return fromPublished(published, value(inIt ? began - 1 : began));
  }
  if (qualifier === 'next' || qualifier === 'this coming') {
    return fromPublished(published, value(age >= 0 ? published.year + 1 : published.year));
  }
  if (inIt) return fromPublished(published, value(began));
  const tense = reference.tense();
  if (qualifier === 'this') {
    if (month === 12 && tense === 'past') return fromPublished(published, value(published.year - 1));
    return fromPublished(published, value(published.year));
  }
  if (tense === 'future')
    return fromPublished(published, value(age >= 0 ? published.year + 1 : published.year));
  return fromPublished(published, value(began));
}
