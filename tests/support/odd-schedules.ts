import type { Schedule } from '../../src/digests/due-times.ts';
import type { PlainSchedule } from './expected-dues.ts';

/** Zones with clock changes of an hour in either half of the year, of half an hour, at an odd offset, and with none. */
export const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'UTC',
] as const;

const EVERY = { days: null, months: null, weekdays: null };

/** Lines of cron, daily, weekly and odd, each with what it says in plain numbers; many fall on the hours of clock changes. */
export const LINES: readonly (readonly [cron: string, plain: Omit<PlainSchedule, 'zone'>])[] = [
  ['0 7 * * *', { ...EVERY, minutes: [0], hours: [7] }],
  ['30 2 * * *', { ...EVERY, minutes: [30], hours: [2] }],
  ['15 2 * * 0', { ...EVERY, minutes: [15], hours: [2], weekdays: [0] }],
  ['45 1 * * 0', { ...EVERY, minutes: [45], hours: [1], weekdays: [0] }],
  ['30 8 * * 1', { ...EVERY, minutes: [30], hours: [8], weekdays: [1] }],
  ['0 2 * * 0', { ...EVERY, minutes: [0], hours: [2], weekdays: [0] }],
  ['0 18 * * 1-5', { ...EVERY, minutes: [0], hours: [18], weekdays: [1, 2, 3, 4, 5] }],
  ['15,45 1-3 * * 0', { ...EVERY, minutes: [15, 45], hours: [1, 2, 3], weekdays: [0] }],
  [
    '30 1,2,3 * 3,4,10,11 0',
    { ...EVERY, minutes: [30], hours: [1, 2, 3], months: [3, 4, 10, 11], weekdays: [0] },
  ],
  ['30 * * 3,11 0', { ...EVERY, minutes: [30], hours: null, months: [3, 11], weekdays: [0] }],
  ['0 9 29 2 *', { ...EVERY, minutes: [0], hours: [9], days: [29], months: [2] }],
  ['0 9 31 * *', { ...EVERY, minutes: [0], hours: [9], days: [31] }],
  ['20 6 13 * 5', { ...EVERY, minutes: [20], hours: [6], days: [13], weekdays: [5] }],
];

/** Each line in each zone. */
export function oddSchedules(): readonly (Schedule & { readonly plain: PlainSchedule })[] {
  return ZONES.flatMap((zone) => LINES.map(([cron, plain]) => ({ cron, zone, plain: { ...plain, zone } })));
}
