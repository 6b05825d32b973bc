import { easterDay, formatDay, formatYear, fromDayNumber, toDayNumber } from '../../../text/calendar.ts';
import { KIND } from '../find-date-words.ts';
import { fromPublished, type Reading, stated, UNKNOWN } from '../reading.ts';
import type { Reference } from '../reference.ts';
import { type DateRule, patternRule } from '../rule.ts';

type DayIn = (year: number) => number;

const on =
  (month: number, day: number): DayIn =>
  (year) =>
    toDayNumber(year, month, day);
const fromEaster =
  (days: number): DayIn =>
  (year) =>
    easterDay(year) + days;
/** The nth weekday of a month; -1 for the last. */
const nth =
  (n: number, weekday: number, month: number): DayIn =>
  (year) => {
    if (n < 0) {
      const last = toDayNumber(year, month + 1, 0);
      return last - ((fromDayNumber(last).weekday - weekday + 7) % 7);
    }
    const first = toDayNumber(year, month, 1);
    return first + ((weekday - fromDayNumber(first).weekday + 7) % 7) + (n - 1) * 7;
  };

// Lower-case, without "Day" where it may be left out.
const HOLIDAYS: ReadonlyMap<string, DayIn> = new Map([
  ["new year's eve", on(12, 31)],
  ["new year's day", on(1, 1)],
  ['new year', on(1, 1)],
  ['new years', on(1, 1)],
  ['epiphany', on(1, 6)],
  ['martin luther king day', nth(3, 1, 1)],
  ['martin luther king jr. day', nth(3, 1, 1)],
  ["presidents' day", nth(3, 1, 2)],
  ['groundhog day', on(2, 2)],
  ["valentine's day", on(2, 14)],
  ["international women's day", on(3, 8)],
  ["women's day", on(3, 8)],
  ["st. patrick's day", on(3, 17)],
  ["st patrick's day", on(3, 17)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['easter', fromEaster(0)],
  ['ascension day', fromEaster(39)],
  ['whit monday', fromEaster(50)],
  ['pentecost', fromEaster(49)],
  ['earth day', on(4, 22)],
  ['anzac day', on(4, 25)],
  ['may day', on(5, 1)],
  ['victory day', on(5, 9)],
  ['memorial day', nth(-1, 1, 5)],
  ['juneteenth', on(6, 19)],
  ['canada day', on(7, 1)],
  ['independence day', on(7, 4)],
  ['fourth of july', on(7, 4)],
  ['bastille day', on(7, 14)],
  ['labor day', nth(1, 1, 9)],
  ['columbus day', nth(2, 1, 10)],
  ['election day', (year) => nth(1, 1, 11)(year) + 1],
  ['halloween', on(10, 31)],
  ["all saints' day", on(11, 1)],
  ['guy fawkes night', on(11, 5)],
  ['bonfire night', on(11, 5)],
  ['veterans day', on(11, 11)],
  ['armistice day', on(11, 11)],
  ['remembrance day', on(11, 11)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['thanksgiving', nth(4, 4, 11)],
  ['christmas eve', on(12, 24)],
  ['christmas day', on(12, 25)],
  ['christmas', on(12, 25)],
  ['boxing day', on(12, 26)],
]);
const NAMES = [...HOLIDAYS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', '\\.').replaceAll("'", "['’]"))
  .join('|');

const NAMED =
  /(?<!\p{L})(?!(?:On|In|At|By|This|Last|Next|The|For|And|Before|After|Since|Until|During|Every|Each|Happy|Merry|Early|Late|From|New|An|A|That|American|US)\s)\p{Lu}[\p{L}’']{1,20}\s$/u;

/** Holidays: "Christmas Eve", "last Thanksgiving", "Easter 2019", "in the New Year"; and the days known by a name. */
export const holidayRules: readonly DateRule[] = [
  patternRule(
    'new year to come',
    KIND.holiday | KIND.unit,
    // takes "in the New Year", "in new year"; refuses "the New Year's Day parade"
    /\b(?:in|into|for) ((?:the )?[Nn]ew [Yy]ear)\b(?!['’])/g,
    (match) => ({
      type: 'DATE',
      grain: 'year',
      from: match[0].length - (match[1]?.length ?? 0),
      read: (reference) => {
        const { published } = reference;
        if (!published) return UNKNOWN;
        // Late in a year it is the one to come, early in it the one begun; between them the verb tells.
        const late = published.month !== null && published.month >= 7;
        const early = published.month === null || published.month <= 2;
        const ahead = late || (!early && reference.tense() !== 'past') ? 1 : 0;
        return fromPublished(published, formatYear(published.year + ahead));
      },
    }),
  ),
  patternRule(
    'holiday',
    KIND.holiday,
    // takes "Christmas Day", "last Easter", "Christmas 2019"; refuses "Easter Island", "Christmas tree", "Ukraine's Independence Day"
    new RegExp(
      `\\b(?:(last|next|this|this past) )?(${NAMES})(?:,? ((?:19|20)\\d{2})\\b)?(?!['’]?\\w|[ -](?:Island|Islands|Rising|tree|trees|card|cards|egg|eggs|bunny|Carol|carols|market|markets|present|presents|gift|gifts|shopping|sales|decorations|lights|party|[Aa]greement|[Aa]ccords?|[Dd]eal|resolutions?)\\b)`,
      'gi',
    ),
    (match, text) => {
      const [, qualifier, name = '', year] = match;
      if (!/^\p{Lu}/u.test(name)) return null;
      // "Johnnie Christmas", "Chinese New Year", "Orthodox Easter": a name, or another calendar's day.
      if (match[1] === undefined && NAMED.test(text.slice(Math.max(0, match.index - 24), match.index)))
        return null;
      const lower = name.toLowerCase().replaceAll('’', "'");
      const day = HOLIDAYS.get(lower);
      if (!day) return null;
      // Every country has one of its own.
      if (
        lower === 'independence day' &&
        /(?:['’]s?|\b(?!U\.S|American)\p{Lu}\p{L}{2,}n|of)\s$/u.test(
          text.slice(Math.max(0, match.index - 20), match.index),
        )
      ) {
        return null;
      }
      const inYear = (y: number) => formatDay(day(y));
      if (year !== undefined) return { type: 'DATE', grain: 'day', read: () => stated(inYear(Number(year))) };
      return {
        type: 'DATE',
        grain: 'day',
        inYear,
        read: (reference) => readHoliday(reference, day, (qualifier ?? '').toLowerCase()),
      };
    },
  ),
  patternRule(
    'day known by a name',
    KIND.numeric | KIND.month | KIND.unit,
    // takes "9/11", "the September 11 attacks", "D-Day"; refuses "9/11/2021", "September 11"
    /(?<![\w/])(?:9\/11|(?:Sept(?:\.|ember)? 11(?:th)?|11 September)(?: terrorist| terror)? attacks|D-Day)(?![\w/])/g,
    (match) => ({
      type: 'DATE',
      grain: 'day',
      to: match[0].replace(/(?: terrorist| terror)? attacks$/, '').length,
      read: () => stated(match[0].startsWith('D-') ? '1944-06-06' : '2001-09-11'),
    }),
  ),
];

function readHoliday(reference: Reference, day: DayIn, qualifier: string): Reading {
  const { published } = reference;
  if (!published) {
    const [first, second] = [day(2001), day(2002)].map((number) => formatDay(number).slice(4));
    return first !== undefined && first === second ? stated(`XXXX${first}`) : UNKNOWN;
  }
  if (published.day === null) return fromPublished(published, formatDay(day(published.year)));
  const from = published.day;
  const { year } = fromDayNumber(from);
  const days = [day(year - 1), day(year), day(year + 1)];
  const past = Math.max(...days.filter((number) => number < from));
  const ahead = Math.min(...days.filter((number) => number >= from));
  const nearest = from - past <= ahead - from ? past : ahead;
  const tense = qualifier === '' ? reference.tense() : null;
  const chosen =
    qualifier === 'last' || qualifier === 'this past'
      ? past
      : qualifier === 'next' || tense === 'future'
        ? ahead
        : tense === 'past' && ahead !== from && nearest === ahead && ahead - from > 30
          ? past
          : nearest;
  return fromPublished(published, formatDay(chosen));
}
