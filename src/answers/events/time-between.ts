interface Days {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;
const DAYS_IN = { days: 1, weeks: 7, months: 30.44, years: 365.25 } as const;
// Up to so many days they are counted, where the measure is left open; then years and months.
const MOST_DAYS = 60;
const MONTHS_IN_YEAR = 12;

/** "10 days", "about 3 years and 4 months": from one stretch of days to a later one; "about" where it does not come out. */
export function timeBetween(from: Days, to: Days, asked: keyof typeof DAYS_IN | null): string {
  const exact = from.from === from.to && to.from === to.to;
  const apart = (middle(to) - middle(from)) / DAY_MS;
  if (asked === null && (apart > MOST_DAYS || !exact)) return `about ${yearsAndMonths(apart)}`;
  const unit = asked ?? 'days';
  const isWhole = exact && (unit === 'days' || (unit === 'weeks' && apart % DAYS_IN.weeks === 0));
  const days = exact && !isWhole ? ` (${apart} days)` : '';
  return `${isWhole ? '' : 'about '}${counted(Math.round(apart / DAYS_IN[unit]), unit)}${days}`;
}

function yearsAndMonths(days: number): string {
  const all = Math.round(days / DAYS_IN.months);
  const [years, months] = [Math.floor(all / MONTHS_IN_YEAR), all % MONTHS_IN_YEAR];
  const parts = [years > 0 ? counted(years, 'years') : '', months > 0 ? counted(months, 'months') : ''];
  return parts.filter(Boolean).join(' and ') || counted(Math.round(days), 'days');
}

function counted(count: number, unit: string): string {
  return `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;
}

function middle({ from, to }: Days): number {
  return (Date.parse(from) + Date.parse(to)) / 2;
}
