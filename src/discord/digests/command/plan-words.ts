import type { DigestPlan } from '../../../store/digest-plan.ts';
import { showText } from '../../markdown/show-text.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
// Takes "0 8 * * *", "30 7 * * 1-5", "0 9 * * 1,4"; refuses "0 8 1 * *", "0 8,20 * * *".
const DAILY = /^(\d{1,2}) (\d{1,2}) \* \* (\*|1-5|\d(?:,\d)*)$/;

/** At which time, and on which days, a line of cron is due where that can be said in few words; else null. */
export function readRhythm(cron: string): { readonly days: string; readonly time: string } | null {
  const [, minute, hour, days] = DAILY.exec(cron) ?? [];
  if (minute === undefined || hour === undefined || days === undefined) return null;
  return { days, time: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` };
}

/** When it is due: "every Monday at 08:00, Europe/Berlin". Plain text. */
export function scheduleWords({ cron, zone }: Pick<DigestPlan, 'cron' | 'zone'>): string {
  const rhythm = readRhythm(cron);
  return `${rhythm === null ? `by “${cron}”` : `${daysWords(rhythm.days)} at ${rhythm.time}`}, ${zone}`;
}

function daysWords(days: string): string {
  if (days === '*') return 'every day';
  if (days === '1-5') return 'Monday to Friday';
  return `every ${days
    .split(',')
    .map((day) => WEEKDAYS[Number(day) % 7])
    .join(' and ')}`;
}

/** What it follows and how it is told, for a card. */
export function contentWords({ follow, length, quiet, roleId, picture }: DigestPlan): string {
  const { topics, people, outlets } = follow;
  const lists = [
    ['about', topics],
    ['on', people],
    ['from', outlets],
  ] as const;
  const followed = lists
    .filter(([, names]) => names.length > 0)
    .map(([word, names]) => `${word} ${names.map((name) => `**${showText(name)}**`).join(', ')}`);
  return [
    followed.length > 0 ? `only what is ${followed.join(', ')}` : 'all new articles',
    length,
    quiet === 'nothing' ? 'nothing on quiet days' : 'this day in other years on quiet days',
    picture ? 'with picture' : 'no picture',
    roleId === null ? 'mentions nobody' : `mentions <@&${roleId}>`,
  ].join('; ');
}

/** What it follows, in plain words, for a list to choose from; empty for everything. */
export function followWords({ follow: { topics, people, outlets } }: Pick<DigestPlan, 'follow'>): string {
  return [...topics, ...people, ...outlets].join(', ');
}
