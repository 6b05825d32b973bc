/** Month names and short forms, lower-case, with the number of the month. */
export const MONTHS: ReadonlyMap<string, number> = numbered([
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]);

/** Weekday names and short forms, lower-case, Monday 1 to Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered([
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
]);

/** Pattern source of a written-out or shortened month, capital first; no group. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';

/** Pattern source of a weekday in full; no group. */
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** Pattern source of a year between 1000 and 2199; no group. */
export const YEAR = '(?:1\\d{3}|2[01]\\d{2})';

/** Months that are a word or a name as well. */
export const DOUBTFUL_MONTH = /^(?:may|march|mar|august|april|june|jan|dec)\b/i;

/** Units of time as TIMEX3 writes them; months and minutes differ by the `T` before them. */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ['second', 'TS'],
  ['minute', 'TM'],
  ['hour', 'TH'],
  ['day', 'D'],
  ['night', 'D'],
  ['week', 'W'],
  ['weekend', 'W'],
  ['fortnight', 'W'],
  ['month', 'M'],
  ['quarter', 'Q'],
  ['year', 'Y'],
  ['decade', 'Y'],
  ['century', 'Y'],
]);

/** How many of its TIMEX3 unit a word stands for. */
export const UNIT_SIZE: ReadonlyMap<string, number> = new Map([
  ['fortnight', 2],
  ['decade', 10],
  ['century', 100],
]);

/** Pattern source of a unit, singular or plural; no group. */
export const UNIT =
  '(?:(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade)s?|centur(?:y|ies))';

/** The singular of a unit as written. */
export function unitWord(written: string): string {
  const lower = written.toLowerCase();
  if (lower.startsWith('centur')) return 'century';
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

/** The number of a month or weekday as written, with or without its point. */
export function numberOf(names: ReadonlyMap<string, number>, written: string): number {
  return names.get(written.toLowerCase().replace(/\.$/, '')) ?? 0;
}

function numbered(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)));
}
