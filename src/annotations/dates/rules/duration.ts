import { KIND } from '../find-date-words.ts';
import { QUALIFIER, qualifierMod } from '../qualifier.ts';
import { COUNT, readCount } from '../read-count.ts';
import { stated } from '../reading.ts';
import { type DateRule, patternRule } from '../rule.ts';
import { MONTH, UNIT, UNIT_SIZE, UNITS, unitWord } from '../vocabulary.ts';

const KIND_OF_UNIT =
  '(?:straight |consecutive |successive |trading |business |working |calendar |full |whole |long |school |entire |more |additional |further |or more )?';
/** After these "a year" lasts; elsewhere "a day" is a thing: "a day of mourning". */
const LASTS =
  /\b(?:for|in|over|than|after|within|about|nearly|almost|another|every|last(?:s|ed|ing)?|spen[dt](?:s|ing)?|tak(?:e|es|en|ing)|took|wait(?:s|ed|ing)?|under|up to|around|at least|of|quarter of|half)\s$/i;

/** Lengths of time: "for three years", "two-hour", "almost two and a half years", "in minutes". */
export const durationRules: readonly DateRule[] = [
  patternRule(
    'length',
    KIND.unit,
    // takes "three years", "a 12-hour flight", "over a decade", "two and a half years"; refuses "a second term", "a quarter of"
    new RegExp(
      `\\b(?:(${QUALIFIER}) )?(${COUNT})([ -]and[ -]a[ -]half)?[ -](${KIND_OF_UNIT})(${UNIT})( and a half)?\\b`,
      'gi',
    ),
    (match, text) => {
      const [whole, qualifier, count = '', half, kind = '', unit = '', halfAfter] = match;
      const before = text.slice(Math.max(0, match.index - 16), match.index);
      const after = text.slice(match.index + whole.length, match.index + whole.length + 8);
      const word = unitWord(unit);
      const single = /^an?$/i.test(count);
      // "60 Minutes" is a programme.
      if (/^[A-Z][a-z]/.test(unit)) return null;
      if (/[.,:/\d$€£-]$|\bas $/.test(before) || (/^['’]s/.test(after) && !/^one$/i.test(count))) return null;
      if (word === 'second' && (single || !/s$/i.test(unit)) && !/-/.test(whole)) return null;
      if (word === 'quarter' && !/straight|consecutive|successive/i.test(kind)) return null;
      if (
        single &&
        (half ?? halfAfter) === undefined &&
        !kind.trim() &&
        qualifier === undefined &&
        !LASTS.test(before)
      )
        return null;
      if (
        single &&
        word === 'day' &&
        qualifier === undefined &&
        !/\b(?:for|than|within|about)\s$/i.test(before)
      )
        return null;
      if (/^(?:some|many)$/i.test(count) && !/s$/i.test(unit)) return null;
      if (/^(?:few|some)$/i.test(count) && /\b(?:the|every)\s$/i.test(before)) return null;
      const number = readCount(count);
      const value = durationValue(number === null || !(half ?? halfAfter) ? number : number + 0.5, unit);
      const mod = qualifierMod(qualifier);
      return { type: 'DURATION', grain: null, read: () => stated(value, mod) };
    },
  ),
  patternRule(
    'vague length up to now',
    KIND.unit,
    // takes "For weeks, the border has seen", "the highest in years"; refuses "for weeks to come"
    /(?:^|[.“"] ?|, )for (days|weeks|months|years|decades|centuries)(?=,? [^.,;]{0,60}\b(?:has|have)\b)|\b(?:\w{2,12}est|most|least|worst|best|first|only|time|low|high|level) [^.,;]{0,60}\bin (days|weeks|months|years|decades)(?=[.,;”"]|$)/gi,
    (match) => {
      const unit = match[1] ?? match[2] ?? '';
      return {
        type: 'DATE',
        grain: null,
        from: match[0].length - unit.length,
        read: () => stated('PAST_REF'),
      };
    },
  ),
  patternRule(
    'vague length',
    KIND.unit,
    // takes "for years", "in minutes", "within days", "over the years"; refuses "the years", "years of"
    /\b(?:for|in|within|over|after|of|just|took|taken|takes?|spent|lasted|last|waited|until|mere) (?:the )?(?:many |long |just |mere )?((?:seconds|minutes|hours|days|weeks|months|years|decades|centuries))\b(?! (?:ago|before|after|later|earlier|old)\b|['’-])/gi,
    (match) => {
      const unit = match[1] ?? '';
      const the = /\bthe\s/i.test(match[0]);
      if (the && !/^over/i.test(match[0])) return null;
      return {
        type: 'DURATION',
        grain: null,
        from: match[0].length - unit.length,
        read: () => stated(durationValue(null, unit)),
      };
    },
  ),
  patternRule(
    'year that ends on a day',
    KIND.unit,
    // takes "the year ended March 31", "the fiscal year ending June 30"; refuses "the year ended badly"
    new RegExp(
      `\\bthe (?:fiscal |financial |full )?(year)(?= (?:ended|ending|that ended) (?:on )?(?:${MONTH}|\\d|today|tomorrow|yesterday|last|this))`,
      'g',
    ),
    () => ({ type: 'DURATION', grain: null, read: () => stated('P1Y') }),
  ),
  patternRule(
    'length as adjective',
    KIND.unit,
    // takes "yearlong", "a month-long", "week-long"; refuses "long year"
    /\b(day|week|month|year|decade|century|hour)s?-?long\b/gi,
    (match) => {
      const plural = /s-?long$/i.test(match[0]);
      return {
        type: 'DURATION',
        grain: null,
        read: () => stated(durationValue(plural ? null : 1, match[1] ?? '')),
      };
    },
  ),
];

/** `P3Y`, `PT2H`, `PXY` where the number is not told. */
export function durationValue(count: number | null, written: string): string {
  const word = unitWord(written);
  const unit = UNITS.get(word) ?? 'D';
  const size = UNIT_SIZE.get(word) ?? 1;
  const [letter = 'D', time] = unit.length === 2 ? [unit[1], 'T'] : [unit, ''];
  if (count !== null && count < 1 && letter === 'H') return `PT${count * 60}M`;
  // ISO 8601 has no halves of hours beside minutes: 5 1/2 hours.
  if (count !== null && letter === 'H' && !Number.isInteger(count))
    return `PT${Math.floor(count)}H${Math.round((count % 1) * 60)}M`;
  if (count !== null && count < 1 && word === 'year') return `P${count * 12}M`;
  const number = count === null ? 'X' : String(Math.round(count * size * 100) / 100);
  return `P${time}${number}${letter}`;
}
