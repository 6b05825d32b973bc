import { daysInMonth, isDay } from './calendar.ts';

/** Whether it names days of the calendar: takes 2022, 2022-02 and 2022-02-16, refuses 2022-02-30. */
export function isWrittenDate(written: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? [];
  return year !== undefined && isDay(Number(year), Number(month), Number(day));
}

/** Whether it names one day: takes 2022-02-16, refuses 2022-02. */
export function isWholeDay(written: string): boolean {
  return written.length === 10 && isWrittenDate(written);
}

/** The first day of a written date, as an ISO date. */
export function firstDay(written: string): string {
  const [year, month = '01', day = '01'] = written.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day of a written date, as an ISO date. */
export function lastDay(written: string): string {
  const [year, month = '12', day] = written.split('-');
  return `${year}-${month}-${day ?? daysInMonth(Number(year), Number(month))}`;
}
