import { addMonths, formatDay, formatYear } from '../../../text/calendar.ts';
import { KIND } from '../find-date-words.ts';
import { QUALIFIER, qualifierMod } from '../qualifier.ts';
import { COUNT, readCount } from '../read-count.ts';
import { fromPublished, fromText, OPEN, type Reading, stated, UNKNOWN } from '../reading.ts';
import { dayOf, type Earlier, type Reference, yearOf } from '../reference.ts';
import { type DateRule, type Grain, patternRule } from '../rule.ts';
import { UNIT, unitWord } from '../vocabulary.ts';
import { durationValue } from './duration.ts';
import { atGrain, shift, stepBack } from './unit-relative.ts';

/** What stands before a time that figures are compared with; takes "up from ", "lower than "; refuses "he left ". */
export const COMPARED =
  /\b(?:from|than|with|against|versus|to \S+ (?:percent|million|billion))(?: \S+(?: (?:percent|million|billion|points?))?)? $/i;

// takes "$0.86 a share, or 40 cents, ", "70.1 million "; refuses "he left "
const FIGURE = /(?:[$€£¥]\s?\d|\b\d[\d.,]*\s(?:cents?|pence|percent|million|billion)\b|\d%)[^.;]{0,50}$/i;

const AND_A_HALF = '(?: and a half)?';

/** Units counted from the day of writing or from what was told before: "two weeks ago", "a day earlier", "three years later". */
export const countedRules: readonly DateRule[] = [
  patternRule(
    'one further on',
    KIND.unit,
    // takes "the week after next", "the year before last"; refuses "the week after"
    /\bthe (week|weekend|month|year) (?:after next|before last)\b/gi,
    (match) => {
      const unit = (match[1] ?? '').toLowerCase();
      const step = /next$/i.test(match[0]) ? 2 : -2;
      return {
        type: 'DATE',
        grain: unit as Grain,
        read: ({ published }) => {
          const value = published && shift(published, unit === 'weekend' ? 'week' : unit, step);
          if (!published || value === null) return UNKNOWN;
          return fromPublished(published, unit === 'weekend' ? `${value}-WE` : value);
        },
      };
    },
    KIND.which,
  ),
  patternRule(
    'ago',
    KIND.unit,
    // takes "two weeks ago", "over a decade ago", "three days from now", "two years back"; refuses "ago"
    new RegExp(
      `\\b(?:(${QUALIFIER}) )?(?:(?:a|the) )?(?:(${COUNT})( and a half)? )?(${UNIT})( and a half)?(?: or (?:so|more))? (ago|from now|from today|hence|back(?= (?:when|,|\\.)))\\b`,
      'gi',
    ),
    (match, text) => {
      const [, qualifier, count, half, unit = '', halfAfter, word = ''] = match;
      const plural = /s$/i.test(unit);
      const whole = count === undefined ? (plural ? null : 1) : readCount(count);
      const number = whole === null || !(half ?? halfAfter) ? whole : whole + 0.5;
      const back = /^(?:ago|back)$/i.test(word);
      const mod = qualifierMod(qualifier);
      const figures = back && isAfterFigures(text, match.index);
      return {
        type: 'DATE',
        grain: unitGrain(unit),
        read: (reference) => {
          const quarter = figures && number === 1 ? quarterCompared(reference, unit) : null;
          if (quarter) return quarter;
          const reading = countFromNow(reference, unitWord(unit), number, back);
          return mod === undefined || reading.value === null ? reading : { ...reading, mod };
        },
      };
    },
    KIND.ago,
  ),
  patternRule(
    'in so long',
    KIND.unit,
    // takes "in two weeks' time", "in five years' time"; refuses "in two weeks"
    new RegExp(`\\bin (${COUNT}) (${UNIT})['’]?s?['’]? time\\b`, 'gi'),
    (match) => {
      const [, count = '', unit = ''] = match;
      return {
        type: 'DATE',
        grain: unitGrain(unit),
        from: 3,
        read: (reference) => countFromNow(reference, unitWord(unit), readCount(count), false),
      };
    },
  ),
  patternRule(
    'in so long ahead',
    KIND.unit,
    // takes "will open in five years", "due in two weeks"; refuses "fell in five years"
    new RegExp(
      `\\b(?:will|would|due|expected to|set to|scheduled to|going to|goe?s? to|opens?|begins?|starts?|ends?|expires?|meets?|votes?|returns?|launch(?:es)?|hosts?|leaves?|retires?|takes? effect)\\s(?:[^.,;]{0,60}\\s)?in ((?:about |around |roughly )?(${COUNT}) (${UNIT}))\\b(?! of\\b|['’-])`,
      'gi',
    ),
    (match) => {
      const [whole, words = '', count = '', unit = ''] = match;
      return {
        type: 'DATE',
        grain: unitGrain(unit),
        from: whole.length - words.length,
        read: (reference) => countFromNow(reference, unitWord(unit), readCount(count), false),
      };
    },
  ),
  patternRule(
    'earlier or later',
    KIND.unit,
    // takes "a day earlier", "two weeks later", "a year before.", "the day before,"; refuses "a day before the vote"
    new RegExp(
      `\\b(?:${QUALIFIER} )?(?:(${COUNT})|the)${AND_A_HALF} (${UNIT}) (earlier|later|afterwards?|previously|beforehand|prior|(?:before|after)(?=[,.;:”"]|$| (?:and|but|when|while)\\b))(?! than\\b| to\\b)`,
      'gi',
    ),
    (match, text) => {
      const [, count, unit = '', word = ''] = match;
      const number = count === undefined ? 1 : readCount(count);
      const sign = /^(?:later|after)/i.test(word) ? 1 : -1;
      const compared = sign < 0 && COMPARED.test(text.slice(Math.max(0, match.index - 24), match.index));
      const figures = sign < 0 && isAfterFigures(text, match.index);
      return {
        type: 'DATE',
        grain: unitGrain(unit),
        read: (reference) => {
          const quarter = figures && number === 1 ? quarterCompared(reference, unit) : null;
          if (quarter) return quarter;
          const reading = countFromEarlier(reference, unitWord(unit), number === null ? null : number * sign);
          // Figures are those of the day of writing: "up 3 percent from a year earlier".
          return reading.open && compared && !/^(?:day|night|hour|minute|second)/i.test(unit)
            ? countFromNow(reference, unitWord(unit), number, true)
            : reading;
        },
      };
    },
    KIND.order,
  ),
  patternRule(
    'from an event',
    KIND.unit,
    // takes "six days after the invasion", "the day before the vote", "hours before"; refuses "three years after."
    new RegExp(
      `\\b(?:just |only |barely |exactly )?(?:(?:(${COUNT})|the)${AND_A_HALF} )?(${UNIT}) (before|after|following|prior to|since|from|earlier than|later than)(?= [\\p{L}\\d])`,
      'giu',
    ),
    (match, text) => {
      const [whole, count, unit = '', word = ''] = match;
      const counted = count !== undefined || /\bthe /i.test(whole);
      if (/^(?:since|from|following)$/i.test(word) && count === undefined) return null;
      if (
        !counted &&
        (!/s$/i.test(unit) ||
          !/(?:^|[,.“"] ?|\b(?:just|only|within|came|comes|come) )$/i.test(
            text.slice(Math.max(0, match.index - 8), match.index + whole.search(/\S/)),
          ))
      )
        return null;
      if (/^from$/i.test(word)) return null;
      // "Shut for three weeks after the storm" tells how long.
      if (
        count !== undefined &&
        /\b(?:for|lasted|within|until|wait(?:s|ed|ing)?) (?:about |nearly |almost |at least )?$/i.test(
          text.slice(Math.max(0, match.index - 20), match.index),
        )
      )
        return null;
      // "late in the day after falling": the day itself.
      if (
        count === undefined &&
        /\b(?:in|of|on) $/i.test(text.slice(Math.max(0, match.index - 4), match.index))
      )
        return null;
      const number = count === undefined ? (counted ? 1 : null) : readCount(count);
      const sign = /^(?:after|following|since|later)/i.test(word) ? 1 : -1;
      // "three days later than planned" says by how much.
      if (/ than$/i.test(word)) {
        return {
          type: 'DURATION',
          grain: null,
          to: whole.length - word.length - 1,
          read: () => stated(durationValue(number, unit)),
        };
      }
      return {
        type: 'DATE',
        grain: unitGrain(unit),
        offset: { count: number === null ? null : number * sign, unit: unitWord(unit) },
        // The day of the event is not told here, and the length alone is not when it was.
        read: () => OPEN,
      };
    },
    KIND.order,
  ),
];

function isAfterFigures(text: string, at: number): boolean {
  return FIGURE.test(text.slice(Math.max(0, at - 70), at));
}

/** "$70 million a year ago" in a report of a quarter is that of the quarter a year before. */
function quarterCompared(reference: Reference, unit: string): Reading | null {
  if (unitWord(unit) !== 'year') return null;
  const earlier = reference.earlier('month');
  const quarter = /^(\d{4})(-Q[1-4])$/.exec(earlier?.value ?? '');
  if (!earlier || !quarter) return null;
  return { ...fromText(earlier, formatYear(Number(quarter[1]) - 1) + quarter[2]), compared: true };
}

function unitGrain(unit: string): 'time' | 'day' | 'month' | 'year' {
  const word = unitWord(unit);
  if (word === 'month' || word === 'quarter') return 'month';
  if (word === 'year' || word === 'decade' || word === 'century') return 'year';
  return word === 'hour' || word === 'minute' || word === 'second' ? 'time' : 'day';
}

function countFromNow({ published }: Reference, unit: string, count: number | null, back: boolean): Reading {
  if (count === null) return stated(back ? 'PAST_REF' : 'FUTURE_REF');
  if (!published) return UNKNOWN;
  const steps = back ? count : -count;
  const years = { year: 1, decade: 10, century: 100 }[unit];
  if (years !== undefined && published.day === null && Number.isInteger(count)) {
    const year = published.year - steps * years;
    return year < 0 ? stated('PAST_REF') : fromPublished(published, formatYear(year));
  }
  if (published.day === null) return UNKNOWN;
  if (/^(?:hour|minute|second)$/.test(unit)) {
    const hours = unit === 'hour' ? steps : 0;
    if (Math.abs(hours) % 24 !== 0 && Math.abs(hours) > 12) return UNKNOWN;
    return fromPublished(published, formatDay(published.day - Math.round(hours / 24)));
  }
  const day = stepBack(published.day, unit, steps);
  if (day === null) return UNKNOWN;
  const value = atGrain(day, unit);
  // Before our calendar.
  return value.startsWith('-') ? stated('PAST_REF') : fromPublished(published, value);
}

function countFromEarlier(reference: Reference, unit: string, count: number | null): Reading {
  const grain =
    { year: 'year', decade: 'year', century: 'year', quarter: 'month', month: 'month' }[unit] ?? 'day';
  const earlier = reference.earlier(grain as 'year' | 'month' | 'day');
  const latest = grain === 'day' && count !== null ? reference.latest() : null;
  const months = latest && latest !== earlier ? monthsFrom(latest, unit, count ?? 0) : null;
  if (latest && months !== null) return fromText(latest, months);
  if (!earlier || count === null) return OPEN;
  const value = offsetFrom(earlier, unit, count);
  return value === null ? OPEN : fromText(earlier, value);
}

/** Days or weeks after a month lie in the month or two that its first and last day lead to: "in January, six weeks later". */
function monthsFrom({ value }: Earlier, unit: string, count: number): string | null {
  if (!/^\d{4}-\d{2}$/.test(value)) return null;
  const first = dayOf(`${value}-01`);
  if (first === null) return null;
  const from = stepBack(first, unit, -count);
  const to = stepBack(addMonths(first, 1) - 1, unit, -count);
  if (from === null || to === null) return null;
  const [start, end] = [atGrain(from, 'month'), atGrain(to, 'month')];
  return start === end ? start : `${start}/${end}`;
}

/** The value that lies `count` units after an expression; as coarse as the coarser of the two; null where too coarse. */
export function offsetFrom(earlier: Earlier, unit: string, count: number): string | null {
  const { value } = earlier;
  const years = { year: 1, decade: 10, century: 100 }[unit];
  const day = dayOf(value);
  if (years !== undefined) {
    const year = yearOf(value);
    if (year === null || !Number.isInteger(count * years)) return null;
    if (value.includes('/') || year + count * years < 0) return null;
    const shifted = formatYear(year + count * years);
    return day === null ? shifted + value.slice(4) : shifted;
  }
  if (day !== null) {
    const clock = /T(\d{2}):(\d{2})/.exec(value);
    const minutes = { hour: 60, minute: 1 }[unit];
    if (clock && minutes !== undefined) {
      const at = Number(clock[1]) * 60 + Number(clock[2]) + Math.round(count * minutes);
      const inDay = ((at % 1440) + 1440) % 1440;
      const time = [Math.floor(inDay / 60), inDay % 60].map((part) => String(part).padStart(2, '0'));
      return `${formatDay(day + Math.floor(at / 1440))}T${time.join(':')}`;
    }
    const moved = stepBack(day, unit, -count);
    return moved === null ? null : atGrain(moved, unit);
  }
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  const months = { month: 1, quarter: 3 }[unit];
  if (!month || months === undefined || !Number.isInteger(count)) return null;
  const first = dayOf(`${value}-01`);
  return first === null ? null : formatDay(addMonths(first, months * count)).slice(0, 7);
}
