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
