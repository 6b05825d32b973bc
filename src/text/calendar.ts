const MS_A_DAY = 86_400_000;

/** A day of the calendar; `weekday` runs from 1, Monday, to 7, Sunday. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** Days since 1 January 1970 of a day in the Gregorian calendar, whatever the machine's zone; overflow rolls on. */
export function toDayNumber(year: number, month: number, day: number): number {
  return Math.floor(new Date(Date.UTC(2000, month - 1, day)).setUTCFullYear(year, month - 1, day) / MS_A_DAY);
}

/** The day with this number. */
export function fromDayNumber(number: number): CalendarDay {
  const date = new Date(number * MS_A_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() || 7,
  };
}

/** `2022-02-16` */
export function formatDay(number: number): string {
  const { year, month, day } = fromDayNumber(number);
  return `${formatMonth(year, month)}-${two(day)}`;
}

/** `2022-02` */
export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${two(month)}`;
}

/** `2022` */
export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** `2022-W07`: the ISO week, from Monday, whose year is that of its Thursday. */
export function formatWeek(number: number): string {
  const thursday = number - fromDayNumber(number).weekday + 4;
  const { year } = fromDayNumber(thursday);
  return `${formatYear(year)}-W${two(Math.floor((thursday - toDayNumber(year, 1, 1)) / 7) + 1)}`;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return fromDayNumber(toDayNumber(year, month + 1, 0)).day;
}

/** Whether there is such a day; 29 February counts where the year is not given. */
export function isDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

/** The same day of another month, or its last day where it is shorter. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = fromDayNumber(number);
  const count = year * 12 + month - 1 + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return toDayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Easter Sunday in the Gregorian calendar, after Meeus, Jones and Butcher. */
export function easterDay(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return toDayNumber(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** First and last day, as day numbers. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

const VALUE =
  /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])|W(\d{2})(-WE)?|(SP|SU|FA|WI)))?(?:T.*)?$|^(\d{2})(\d)?$/;

/** The month in which a season begins in the north. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
]);

/** The days that a TIMEX3 date value covers; null for durations, references and open values. */
export function daysOf(value: string): DaySpan | null {
  const slash = value.indexOf('/');
  if (slash >= 0) {
    const from = daysOf(value.slice(0, slash));
    const to = daysOf(value.slice(slash + 1));
    return from && to ? { first: from.first, last: to.last } : null;
  }
  const match = VALUE.exec(value);
  if (!match) return null;
  const [, y, month, day, quarter, half, week, weekend, season, century, decade] = match;
  if (century !== undefined) {
    const from = decade === undefined ? Number(century) * 100 : Number(century + decade) * 10;
    return months(from, 1, decade === undefined ? 1200 : 120);
  }
  const year = Number(y);
  if (day !== undefined) {
    const number = toDayNumber(year, Number(month), Number(day));
    return { first: number, last: number };
  }
  if (month !== undefined) return months(year, Number(month), 1);
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, 3);
  if (half !== undefined) return months(year, Number(half) * 6 - 5, 6);
  if (season !== undefined) return months(year, SEASONS.get(season) ?? 1, 3);
  if (week === undefined) return months(year, 1, 12);
  const fourth = toDayNumber(year, 1, 4);
  const monday = fourth - fromDayNumber(fourth).weekday + 1 + (Number(week) - 1) * 7;
  return { first: weekend === undefined ? monday : monday + 5, last: monday + 6 };
}

function months(year: number, month: number, count: number): DaySpan {
  return { first: toDayNumber(year, month, 1), last: toDayNumber(year, month + count, 0) };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The day that a machine's clock shows in its own zone, as an ISO date. */
export function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
