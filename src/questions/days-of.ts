const DAY_MS = 86_400_000;

/** The days that a TIMEX3 value covers, both counted in, as ISO dates; null for durations, sets and open values. */
export function daysOf(value: string | null): { from: string; to: string } | null {
  if (value === null) return null;
  const [first = '', last] = value.split('/');
  const start = daysOfOne(first);
  if (!start || last === undefined) return start;
  const end = daysOfOne(last);
  return end && end.to >= start.from ? { from: start.from, to: end.to } : null;
}

function daysOfOne(written: string): { from: string; to: string } | null {
  const value = written.replace(/T.*$/, '');
  let m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (m) return { from: value, to: value };
  m = /^(\d{4})-(\d{2})$/.exec(value);
  if (m) return months(Number(m[1]), Number(m[2]), 1);
  m = /^(\d{4})$/.exec(value);
  if (m) return months(Number(m[1]), 1, 12);
  m = /^(\d{3})$/.exec(value);
  if (m) return { from: `${value}0-01-01`, to: `${value}9-12-31` };
  m = /^(\d{2})$/.exec(value);
  if (m) return { from: `${value}00-01-01`, to: `${value}99-12-31` };
  m = /^(\d{4})-Q([1-4])$/.exec(value);
  if (m) return months(Number(m[1]), Number(m[2]) * 3 - 2, 3);
  m = /^(\d{4})-H([12])$/.exec(value);
  if (m) return months(Number(m[1]), Number(m[2]) * 6 - 5, 6);
  m = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (m) return months(Number(m[1]), { SP: 3, SU: 6, FA: 9, WI: 12 }[m[2] as 'SP'], 3);
  m = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  return m ? week(Number(m[1]), Number(m[2]), m[3] !== undefined) : null;
}

function months(year: number, month: number, count: number): { from: string; to: string } {
  return { from: iso(Date.UTC(year, month - 1, 1)), to: iso(Date.UTC(year, month - 1 + count, 0)) };
}

function week(year: number, number: number, weekend: boolean): { from: string; to: string } {
  // ISO 8601: 4 January is always in week 1, weeks begin on Monday.
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS + (number - 1) * 7 * DAY_MS;
  return { from: iso(monday + (weekend ? 5 : 0) * DAY_MS), to: iso(monday + 6 * DAY_MS) };
}

function iso(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
