import { isZone } from '../../../digests/due-times.ts';

/** Names of zones as people know them, the commonest first where nothing is typed. */
const COMMON = [
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Madrid',
  'Europe/Moscow',
  'America/New_York',
  'America/Los_Angeles',
  'America/Caracas',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Sydney',
];
// The machine takes these names too, and lists the zones by older ones.
const RENAMED = [
  'Asia/Kathmandu',
  'Asia/Yangon',
  'Asia/Ho_Chi_Minh',
  'Europe/Kyiv',
  'Atlantic/Faroe',
  'America/Argentina/Buenos_Aires',
  'Pacific/Pohnpei',
];
const MOST = 25;
const MOST_SLIPS = 2;
const LETTERS_PER_SLIP = 3;

const ZONES = [...new Set([...COMMON, ...RENAMED, ...Intl.supportedValuesOf('timeZone')])].filter(isZone);
const FOLDED = new Map(ZONES.map((zone) => [fold(zone), zone]));

/** The zone that is meant by its name, or by its city alone; null for none. */
export function findZone(typed: string): string | null {
  const wanted = fold(typed);
  const named = FOLDED.get(wanted);
  if (named !== undefined) return named;
  const cities = ZONES.filter((zone) => fold(zone).endsWith(` ${wanted}`));
  return cities.length === 1 ? (cities[0] ?? null) : null;
}

/** The zone that somebody may have meant who slipped once or twice; null for none. */
export function nearestZone(typed: string): string | null {
  const wanted = fold(typed);
  const most = Math.min(MOST_SLIPS, Math.floor(wanted.length / LETTERS_PER_SLIP));
  let best: { zone: string; slips: number } | null = null;
  for (const zone of ZONES) {
    const whole = fold(zone);
    for (const name of [whole, fold(zone.split('/').at(-1) ?? zone)]) {
      const slips = slipsBetween(wanted, name, Math.min(most, (best?.slips ?? most + 1) - 1));
      if (slips !== null) best = { zone, slips };
    }
  }
  return best?.zone ?? null;
}

/** How many letters were left out, added, changed or swapped with the next, at most `most`; null for more. */
function slipsBetween(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + same,
          swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, row] = [row, next];
  }
  const slips = row[b.length] ?? 0;
  return slips <= most ? slips : null;
}

/** Zones that somebody may be typing, at most 25: those of which a part begins so first. */
export function suggestZones(typed: string): string[] {
  const wanted = fold(typed);
  if (wanted === '') return COMMON;
  const within = ZONES.filter((zone) => fold(zone).includes(wanted));
  const begins = (zone: string) => ` ${fold(zone)}`.includes(` ${wanted}`);
  return [...within.filter(begins), ...within.filter((zone) => !begins(zone))].slice(0, MOST);
}

function fold(zone: string): string {
  return zone
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s/_]+/g, ' ')
    .trim();
}
