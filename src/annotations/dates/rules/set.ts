import { KIND } from '../find-date-words.ts';
import { COUNT, readCount } from '../read-count.ts';
import { stated } from '../reading.ts';
import { type DateRule, patternRule } from '../rule.ts';
import { UNIT, WEEKDAY } from '../vocabulary.ts';
import { durationValue } from './duration.ts';

const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['biennial', 'P2Y'],
]);

// takes "9,000 tonnes of scraps", "hundreds of calls"; refuses "it lasts", "two hours"
const THINGS_COUNTED = new RegExp(
  `\\b(?:\\d[\\d,.]*|million|thousand|hundreds?|thousands|dozens?|${COUNT.slice(3, -1)})(?: [\\p{L}-]+){0,3} (?!(?:lasts|takes|spends|gives|waits|this|was|has|is|needs|costs|hours|days|weeks|months|years)$)\\p{L}{2,20}s$`,
  'iu',
);

/** What comes again and again: "every year", "annually", "twice a week", "15 a year". */
export const setRules: readonly DateRule[] = [
  patternRule(
    'every',
    KIND.unit | KIND.part,
    // takes "every year", "each day", "every four years", "every morning"; refuses "every one"
    new RegExp(
      `\\b(?:every|each) (?:(other|second|third|fourth|single|${COUNT}) )?(${UNIT}|morning|evening|afternoon|weekend)\\b(?! ${WEEKDAY})`,
      'gi',
    ),
    (match) => {
      const [, step, unit = ''] = match;
      const lower = (step ?? '').toLowerCase();
      const number =
        lower === '' || lower === 'single'
          ? 1
          : lower === 'other' || lower === 'second'
            ? 2
            : lower === 'third' || lower === 'fourth'
              ? lower === 'third'
                ? 3
                : 4
              : readCount(lower);
      const day = /^(?:morning|evening|afternoon)$/i.test(unit);
      return { type: 'SET', grain: null, read: () => stated(day ? 'P1D' : durationValue(number, unit)) };
    },
    KIND.each,
  ),
  patternRule(
    'adjective',
    KIND.set,
    // takes "annual", "weekly", "Quarterly results"; refuses "the Daily Mail"
    /\b(?:hourly|daily|nightly|fortnightly|weekly|monthly|quarterly|yearly|annual|annually|biennial)\b/gi,
    (match, text) => {
      // A capital inside a sentence belongs to a name.
      if (/^\p{Lu}/u.test(match[0])) {
        if (match.index > 0 && !/[.!?“"]\s?$/.test(text.slice(Math.max(0, match.index - 2), match.index)))
          return null;
        if (/^\s\p{Lu}/u.test(text.slice(match.index + match[0].length))) return null;
      }
      // A quarterly dividend is a kind of dividend.
      if (
        /^quarterly/i.test(match[0]) &&
        /^\s(?:dividend|results|earnings|profit|loss|report|sales|revenue)/.test(text.slice(match.index + 9))
      )
        return null;
      return { type: 'SET', grain: null, read: () => stated(ADJECTIVES.get(match[0].toLowerCase()) ?? null) };
    },
  ),
  patternRule(
    'rate of things counted',
    KIND.unit,
    // takes "9,000 tonnes of scrap a year", "hundreds of calls a day"; refuses "two men waited a day", "it lasts a week"
    /s an? (hour|day|night|week|month|year)\b(?! (?:ago|earlier|later|before|after|old|from|of|in|long|on|ahead)\b|-)/g,
    (match, text) => {
      if (!THINGS_COUNTED.test(text.slice(Math.max(0, match.index - 70), match.index + 1))) return null;
      return {
        type: 'SET',
        grain: null,
        from: 2,
        read: () => stated(durationValue(1, match[1] ?? '')),
      };
    },
  ),
  patternRule(
    'rate',
    KIND.unit | KIND.set,
    // takes "15 a year", "twice a week", "per month", "barrels a day"; refuses "after a year", "60 miles an hour"
    /\b(?:((?:\d[\d,.]{0,12}|million|billion|thousand|hundred|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozens?|several|percent|once|twice|thrice|times|tonnes|tons|barrels|bpd|dollars|euros|pounds|rubles|cents|people|units|vehicles|cars|planes|aircraft|passengers|flights|visitors|jobs|hours|days|minutes|bushels|jets|deaths|cases|tests|doses|copies|litres|liters|gallons|kilometers|deliveries) )(an?)|per) (hour|day|week|month|quarter|year|annum|decade|night)\b(?! (?:ago|earlier|later|before|after|old)\b)/gi,
    (match) => {
      const [whole, lead = '', , unit = ''] = match;
      const word = unit.toLowerCase() === 'annum' ? 'year' : unit;
      return {
        type: 'SET',
        grain: null,
        from: lead ? lead.length : 0,
        to: whole.length,
        read: () => stated(durationValue(1, word)),
      };
    },
  ),
];
