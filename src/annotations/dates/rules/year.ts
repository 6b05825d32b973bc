import { KIND } from '../find-date-words.ts';
import { stated } from '../reading.ts';
import { type DateRule, patternRule } from '../rule.ts';

const TEMPORAL =
  /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|[Oo]f|[Bb]etween|[Yy]ear|[Ee]arly|[Ll]ate|[Mm]id|[Tt]hroughout|[Tt]hrough|[Ff]or|[Bb]ack to|and|to|circa|around|about|early in|[Cc]lass of)[ -]$/;
const SURE =
  /\b(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom) (?:about|around|roughly)|[Cc]irca|[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Bb]etween|[Yy]ear|[Ee]arly|[Ll]ate|[Mm]id|[Tt]hroughout|[Ss]ummer|[Ww]inter|[Ss]pring|[Aa]utumn|[Ff]all|[Ee]nd of|[Ss]tart of|[Bb]eginning of|[Bb]y|[Bb]ack to|[Bb]efore|[Aa]fter|[Ff]rom)[ -]$/;
const AMOUNT =
  /\b(?:[Aa]bout|[Aa]round|[Ss]ome|[Nn]early|[Aa]lmost|more than|less than|fewer than|over|at least|up to|roughly|approximately|only|just|total of|another|than)\s$/;
// "2000 elections" after "the" is a year; "2000 elections" bare counts them.
const COUNTED =
  /\b(?:kill|injur|wound|arrest|detain|sold|sell|built|build|order|bought|buy|lost|los|hir|fir|employ|report|record|register|evacuat|rescu)(?:ed|ing|s)?\s$/i;
const PLURAL_NEXT =
  /^\s(?!(?:was|is|has|as|its|his|this|us|does|across|towards|sales|results|earnings|levels|elections)\b)[a-z]{2,}s\b/;
const DETERMINER =
  /\b(?:[Tt]he|[Aa]|[Aa]n|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Tt]his|[Tt]hat|[Nn]ew|[Ff]ailed|[Ff]irst|[Ll]ast|[\p{L}]+['’]s?)\s$/u;

/** Years: "in 1998", "the 2008 elections", "WWDC 2005", "'82", and those of a season or a financial year, "1996-97". */
export const yearRules: readonly DateRule[] = [
  patternRule(
    'years joined',
    KIND.year,
    // takes "2010-11", "1999–2013", "2021/22"; refuses "1999-1801", "2010-11-12"
    /(?<![\w$€£.,/#-])(1\d{3}|20\d{2}|21\d{2})([-–/]| - | – )(\d{4}|\d{2})(?![\w/%-]|[.,:]\d)/g,
    (match) => {
      const from = Number(match[1]);
      const written = match[3] ?? '';
      const to = written.length === 4 ? Number(written) : Math.floor(from / 100) * 100 + Number(written);
      if (to <= from || to > 2199 || (written.length === 2 && to - from > 20)) return null;
      if (written.length === 2 && match[2] !== '/' && to - from > 1 && Number(written) <= 12) return null;
      return { type: 'DATE', grain: null, read: () => stated(`${from}/${to}`) };
    },
  ),
  patternRule(
    'year',
    KIND.year,
    // takes "1998", "the year 2021"; refuses "1,998", "1998.5", "#1998", "1998th"
    /(?<![\w$€£.,/#:+&=\\-]|\bNo\. )(?:the year )?(1\d{3}|2[01]\d{2})(?![\w%°]|[.,:/]\d|-\d|-[a-z]{1,6}-|\sUTC|\sGMT|\shours\b|\s?[°%])/gi,
    (match, text) => {
      const year = Number(match[1]);
      const before = text.slice(Math.max(0, match.index - 24), match.index);
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
      if (!isYear(year, before, after, match[0].length > 4)) return null;
      return { type: 'DATE', grain: 'year', read: () => stated(String(year)) };
    },
  ),
  patternRule(
    'year after a hyphen',
    KIND.year,
    // takes "mid-2019", "pre-2014", "post-1991"; refuses "T-1999"
    /\b(?:mid|pre|post|early|late)-(1[5-9]\d{2}|20\d{2})(?![\w-])/gi,
    (match) => ({
      type: 'DATE',
      grain: 'year',
      from: match[0].length - 4,
      read: () => stated(match[1] ?? null),
    }),
  ),
  patternRule(
    'short year',
    KIND.year,
    // takes "since '82", "in ’98"; refuses "'82 people", "rock 'n' roll"
    /\b(?:since|in|of|from|until|to|and|by|between|class of|back in|before|after|summer|winter|spring|fall)\s?(['’‘]\d{2})(?![\w’'])/gi,
    (match) => {
      const digits = Number((match[1] ?? '').slice(1));
      return {
        type: 'DATE',
        grain: 'year',
        from: match[0].length - 3,
        read: () => stated(String(digits < 50 ? 2000 + digits : 1900 + digits)),
      };
    },
  ),
];

function isYear(year: number, before: string, after: string, named: boolean): boolean {
  if (named || SURE.test(before)) return !/^\s(?:people|percent|per cent)\b/.test(after);
  if (year < 1700 || year > 2100 || (year < 1900 && /^\s[a-z]{3,}/.test(after))) return false;
  if (AMOUNT.test(before) || COUNTED.test(before)) return false;
  if (DETERMINER.test(before)) return true;
  if (TEMPORAL.test(before)) return !PLURAL_NEXT.test(after);
  if (/^\s(?:million|billion|thousand|[a-z]{2,}s\b)/.test(after)) return false;
  // A bare number at the start or after a lower-case word is a quantity unless it is as near to us as events are.
  return year >= 1900 && year <= 2060;
}
