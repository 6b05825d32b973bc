import { KIND } from '../find-date-words.ts';
import { ORDINAL, readOrdinal } from '../read-count.ts';
import { fromPublished, stated, UNKNOWN } from '../reading.ts';
import { type DateRule, patternRule } from '../rule.ts';

const TENS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const HIS =
  /\b(?:his|her|their|my|your|our|its|into the|to the|the (?:low|high|mid|upper)|low|high|mid-)\s?(?:(?:early|late|mid)[ -])?$/i;

const DEGREES =
  /\b(?:temperatures?|highs?|lows?|degrees|score[sd]?|shot|low|high|upper|his|her|their)\b[^.]*$/i;

/** Decades and centuries: "the 1990s", "the '90s", "the sixties", "the 20th century". */
export const eraRules: readonly DateRule[] = [
  patternRule(
    'decade',
    KIND.year,
    // takes "the 1990s", "mid-1980s", "the '90s"; refuses "his 60s", "B-1990s"
    /(?<![\w$€£])(?:(?:the\s)?(?:mid-|late-|early-)?(1[0-9]\d|20\d)0['’]?s|(?:the\s)?['’‘]([2-9])0['’]?s|(?:(?:the|early|late|mid)[ -]|(?<=\b(?:the|early|late|mid)[ -]\d0s (?:and|or|to|through) ))([2-9])0s(?! (?:degrees|Fahrenheit)))(?!\w)/gi,
    (match, text) => {
      const decade = match[1] ?? `19${match[2] ?? match[3]}`;
      // "temperatures in the 70s", "in the low 80s" are degrees.
      if (match[3] !== undefined && DEGREES.test(text.slice(Math.max(0, match.index - 40), match.index)))
        return null;
      const hyphen = /(?:mid|late|early)-/i.exec(match[0]);
      return {
        type: 'DATE',
        grain: 'decade',
        from: hyphen ? hyphen.index + hyphen[0].length : 0,
        read: () => stated(decade),
      };
    },
  ),
  patternRule(
    'decade in words',
    KIND.period,
    // takes "the sixties", "the swinging sixties"; refuses "in his sixties", "the low forties"
    new RegExp(`\\bthe (?:(?:swinging|roaring|early|late|mid) )?(${TENS.join('|')})\\b`, 'gi'),
    (match, text) => {
      if (HIS.test(text.slice(Math.max(0, match.index - 12), match.index))) return null;
      const index = TENS.indexOf((match[1] ?? '').toLowerCase());
      return { type: 'DATE', grain: 'decade', read: () => stated(`19${index + 2}`) };
    },
  ),
  patternRule(
    'century',
    KIND.unit,
    // takes "the 20th century", "nineteenth-century", "last century"; refuses "the 5th century BC", "half a century"
    new RegExp(
      `\\b(?:the )?(${ORDINAL}|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|this|next)[ -]century\\b(?! (?:BC|B\\.C|ago|before))`,
      'gi',
    ),
    (match) => {
      const word = (match[1] ?? '').toLowerCase();
      const relative = { this: 0, next: 1, last: -1 }[word];
      if (relative !== undefined) {
        return {
          type: 'DATE',
          grain: 'century',
          read: ({ published }) =>
            published
              ? fromPublished(published, String(Math.floor(published.year / 100) + relative))
              : UNKNOWN,
        };
      }
      const number = CENTURIES.get(word) ?? readOrdinal(word);
      if (number === null || number < 11 || number > 22) return null;
      return { type: 'DATE', grain: 'century', read: () => stated(String(number - 1)) };
    },
  ),
];

const CENTURIES = new Map([
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['twenty-first', 21],
]);
