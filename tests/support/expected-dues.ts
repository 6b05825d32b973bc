// Due times found without croner: by walking through all minutes, with the zone's offsets from Intl and whole numbers
// alone. Slow, plain, and nothing of the code that it judges.

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A line of cron, its fields as the numbers that fit; a null hour or minute stands for `*`. */
export interface PlainSchedule {
  readonly zone: string;
  readonly minutes: readonly number[];
  readonly hours: readonly number[] | null;
  /** Of the month, 1 to 31; null for all. */
  readonly days: readonly number[] | null;
  /** 1 to 12; null for all. */
  readonly months: readonly number[] | null;
  /** 0 is Sunday; null for all. */
  readonly weekdays: readonly number[] | null;
}

/** From when on the clocks of a zone differ from UTC by how many milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/** The stretches of one offset each between the two moments, which lie on whole minutes. */
export function stretchesOf(zone: string, from: number, to: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  while (start < to) {
    const offset = offsetOf(zone, start);
    let end = start;
    while (end < to && offsetOf(zone, end) === offset) end += DAY;
    // The change lies within the last day.
    let before = Math.max(start, end - DAY);
    while (end - before > MINUTE) {
      const middle = before + Math.floor((end - before) / (2 * MINUTE)) * MINUTE;
      if (offsetOf(zone, middle) === offset) before = middle;
      else end = middle;
    }
    stretches.push({ from: start, to: Math.min(end, to), offset });
    start = end;
  }
  return stretches;
}

/** The due times from the one moment up to before the other, in order. */
export function expectedDues(schedule: PlainSchedule, from: number, to: number): readonly number[] {
  // What falls out of the clock just before may be due just after.
  const stretches = stretchesOf(schedule.zone, from - DAY, to);
  const dues = new Set<number>();
  const told = new Set<number>();
  for (const [at, stretch] of stretches.entries()) {
    for (let moment = stretch.from; moment < stretch.to; moment += MINUTE) {
      const local = moment + stretch.offset;
      if (!fits(schedule, local)) continue;
      // A time of day that comes again is due once, unless the line says every hour.
      if (schedule.hours !== null && told.has(local)) continue;
      told.add(local);
      dues.add(moment);
    }
    const next = stretches[at + 1];
    if (next === undefined || schedule.hours === null) continue;
    // Times of day that the clock leaves out are due when it goes on.
    for (let local = stretch.to + stretch.offset; local < stretch.to + next.offset; local += MINUTE) {
      if (!fits(schedule, local)) continue;
      dues.add(next.from);
      break;
    }
  }
  return [...dues].filter((due) => due >= from && due < to).sort((a, b) => a - b);
}

/** Whether the time of day, written as if it were UTC, fits the line; of two kinds of day either is enough, as in cron. */
function fits({ minutes, hours, days, months, weekdays }: PlainSchedule, local: number): boolean {
  const minute = Math.floor(local / MINUTE);
  if (!minutes.includes(minute % 60)) return false;
  if (hours !== null && !hours.includes(Math.floor(minute / 60) % 24)) return false;
  const dayNumber = Math.floor(local / DAY);
  const { month, day } = civil(dayNumber);
  if (months !== null && !months.includes(month)) return false;
  const ofMonth = days?.includes(day);
  // Day 0, the first of 1970, was a Thursday.
  const ofWeek = weekdays?.includes((dayNumber + 4) % 7);
  if (ofMonth === undefined) return ofWeek ?? true;
  return ofMonth || ofWeek === true;
}

const DATES = new Map<number, { readonly month: number; readonly day: number }>();

/** Month and day of that many days after the first of 1970. */
function civil(dayNumber: number): { readonly month: number; readonly day: number } {
  const known = DATES.get(dayNumber) ?? countCivil(dayNumber);
  DATES.set(dayNumber, known);
  return known;
}

function countCivil(dayNumber: number): { month: number; day: number } {
  let rest = dayNumber;
  let year = 1970;
  for (; rest >= daysOf(year); year += 1) rest -= daysOf(year);
  let month = 1;
  for (; rest >= daysIn(month, year); month += 1) rest -= daysIn(month, year);
  return { month, day: rest + 1 };
}

function daysOf(year: number): number {
  return isLeap(year) ? 366 : 365;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function offsetOf(zone: string, moment: number): number {
  const known = FORMATS.get(zone);
  const format =
    known ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  if (known === undefined) FORMATS.set(zone, format);
  const part = Object.fromEntries(
    format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(moment / MINUTE) * MINUTE;
}
