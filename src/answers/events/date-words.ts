import { daysOf } from '../../questions/days-of.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** A TIMEX3 value in words ("Wednesday 16 February 2022", "May to June 2020"); null for one that names no days. */
export function dateWords(value: string | null, mod?: string): string | null {
  if (value === null) return null;
  const words = value.includes('/') ? interval(value) : single(value);
  return words === null ? null : `${modifier(mod)}${words}`;
}

/** An ISO date as "21 February 2022". */
export function dayWords(date: string): string {
  const [year = '', month = '1', day = '1'] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

function modifier(mod: string | undefined): string {
  switch (mod?.toUpperCase()) {
    case 'START':
    case 'EARLY':
      return 'early ';
    case 'MID':
    case 'MIDDLE':
      return 'mid-';
    case 'END':
    case 'LATE':
      return 'late ';
    case 'APPROX':
    case 'ABOUT':
      return 'about ';
    case 'BEFORE':
      return 'before ';
    case 'AFTER':
      return 'after ';
    default:
      return '';
  }
}

function single(value: string): string | null {
  const [date = '', time] = value.split('T');
  const words = withoutTime(date);
  if (words === null || time === undefined) return words;
  return PARTS[time] ? `${words}, ${PARTS[time]}` : `${words}, ${time}`;
}

function withoutTime(date: string): string | null {
  let m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (m) return `${DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]} ${dayWords(date)}`;
  m = /^XXXX-(\d{2})-(\d{2})$/.exec(date);
  if (m) return `${Number(m[2])} ${MONTHS[Number(m[1]) - 1]}, of a year that is not stated`;
  m = /^XXXX-(\d{2})$/.exec(date);
  if (m) return `${MONTHS[Number(m[1]) - 1]}, of a year that is not stated`;
  m = /^(\d{4})-(\d{2})$/.exec(date);
  if (m) return `${MONTHS[Number(m[2]) - 1]} ${m[1]}`;
  if (/^\d{4}$/.test(date)) return date;
  if (/^\d{3}$/.test(date)) return `the ${date}0s`;
  if (/^\d{2}$/.test(date)) return `the ${date}00s`;
  m = /^(\d{4})-Q([1-4])$/.exec(date);
  if (m) return `${ORDINALS[Number(m[2]) - 1]} quarter of ${m[1]}`;
  m = /^(\d{4})-H([12])$/.exec(date);
  if (m) return `${ORDINALS[Number(m[2]) - 1]} half of ${m[1]}`;
  m = /^(\d{4})-(SP|SU|FA|WI)$/.exec(date);
  if (m) return `${SEASONS[m[2] as string]} ${m[1]}`;
  m = /^(\d{4})-W(\d{2})(-WE)?$/.exec(date);
  const days = m && daysOf(date);
  if (days) return `${m?.[3] ? 'weekend' : 'week'} of ${interval(`${days.from}/${days.to}`)}`;
  return null;
}

function interval(value: string): string | null {
  const [first = '', last = ''] = value.split('/');
  const from = withoutTime(first.replace(/T.*$/, ''));
  const to = withoutTime(last.replace(/T.*$/, ''));
  if (from === null || to === null) return null;
  if (from === to) return from;
  const a = first.split('-');
  const b = last.split('-');
  if (a.length === 3 && b.length === 3) {
    if (a[0] === b[0] && a[1] === b[1]) return `${Number(a[2])} to ${dayWords(last)}`;
    return `${dayWords(first).replace(a[0] === b[0] ? ` ${a[0]}` : /$^/, '')} to ${dayWords(last)}`;
  }
  if (a.length === 2 && b.length === 2 && a[0] === b[0] && /^\d/.test(a[1] ?? '')) {
    return `${MONTHS[Number(a[1]) - 1]} to ${to}`;
  }
  return `${from} to ${to}`;
}
