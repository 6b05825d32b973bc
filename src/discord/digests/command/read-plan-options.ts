import { type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js';
import { cronOf, isZone, type Rhythm, scheduleFault } from '../../../digests/due-times.ts';
import type { DigestPlan, PlanChange } from '../../../store/digest-plan.ts';
import { findTerms } from '../../../text/find-terms.ts';
import { showText } from '../../markdown/show-text.ts';
import { findZone, nearestZone } from './find-zones.ts';
import { readRhythm } from './plan-words.ts';

const DEFAULT_TIME = '08:00';
const DEFAULT_ZONE = 'UTC';
const MOST_NAMES = 25;
const LONGEST_NAME = 200;
// Takes "+02:00", "GMT+2", "UTC-5"; refuses "GMT".
const OFFSET = /^(?:GMT|UTC)?\s*[+-]\s*\d/i;

type Options = ChatInputCommandInteraction['options'];

/** What was filled in of a plan, as `before` stands where it was left out; or what is wrong with it, in words. */
export function readPlanOptions(
  interaction: ChatInputCommandInteraction,
  before: DigestPlan | null,
  now: number,
): Omit<PlanChange, 'channelId'> | string {
  const { options } = interaction;
  const zone = readZone(options, before);
  if (!isZone(zone)) return unknownZone(zone);
  const cron = readCron(options, before);
  if (typeof cron === 'string') return cron;
  const fault = scheduleFault({ cron: cron.line, zone }, now);
  if (fault !== null) return showText(fault);
  const role = readRole(interaction, before);
  if (typeof role === 'string') return role;
  const cleared = options.getString('clear');
  const names = (option: 'topics' | 'people' | 'outlets') =>
    cleared === option ? [] : (readNames(options.getString(option)) ?? before?.follow[option] ?? []);
  const follow = { topics: names('topics'), people: names('people'), outlets: names('outlets') };
  const empty = follow.topics.find((topic) => findTerms(topic).length === 0);
  if (empty !== undefined)
    return `The topic “${showText(empty)}” has no word to look for. Write what it is about, such as oil exports.`;
  for (const list of Object.values(follow)) {
    if (list.length > MOST_NAMES) return `More than ${MOST_NAMES} names in one list are too many.`;
  }
  return {
    cron: cron.line,
    zone,
    follow,
    length: (options.getString('length') as PlanChange['length'] | null) ?? before?.length ?? 'medium',
    quiet: (options.getString('quiet') as PlanChange['quiet'] | null) ?? before?.quiet ?? 'on-this-day',
    roleId: cleared === 'role' ? null : (role.id ?? before?.roleId ?? null),
    picture: options.getBoolean('picture') ?? before?.picture ?? true,
  };
}

function readZone(options: Options, before: DigestPlan | null): string {
  const typed = options.getString('zone');
  if (typed === null) return before?.zone ?? DEFAULT_ZONE;
  return findZone(typed) ?? typed.trim();
}

/** What to say of a zone that there is not. */
function unknownZone(typed: string): string {
  const near = nearestZone(typed);
  const hint = OFFSET.test(typed)
    ? 'An offset does not follow summer time; name a place instead, such as Europe/Berlin, or UTC.'
    : near !== null
      ? `Did you mean **${near}**?`
      : 'Zones are written as Europe/Berlin or UTC; start with a city and choose from the list.';
  return `There is no time zone “${showText(typed)}”. ${hint}`;
}

/** The line of cron that was told in one way or another; or what is wrong, in words. */
function readCron(options: Options, before: DigestPlan | null): { line: string } | string {
  const typed = options.getString('cron');
  const time = options.getString('time');
  const weekday = options.getString('weekday');
  const every = options.getString('every') ?? (typed !== null ? 'cron' : weekday !== null ? 'week' : null);
  if (every === null && time === null && before !== null) return { line: before.cron };
  if (every === 'cron' || typed !== null) {
    if (typed === null)
      return 'A digest by a line of cron needs that line: fill in `cron`, such as 30 7 * * 1,4.';
    if (every !== 'cron' || time !== null || weekday !== null)
      return 'A line of cron tells the days and the time by itself: leave out `every`, `time` and `weekday`, or leave out `cron`.';
    return { line: typed.trim().replace(/\s+/g, ' ') };
  }
  if (weekday !== null && every !== 'week')
    return 'A `weekday` goes with `every: Every week`: choose that, or leave out `weekday`.';
  const rhythm = before === null ? null : readRhythm(before.cron);
  if (every === null && before !== null && rhythm === null)
    return 'This digest is due by a line of cron: give a new one in `cron`, or say how often in `every`.';
  const at = time ?? rhythm?.time ?? DEFAULT_TIME;
  const days = every === null && rhythm !== null ? daysOf(rhythm.days) : rhythmOf(every ?? 'day', weekday);
  if (days === null) return 'For a digest every week choose a day too, in `weekday`.';
  const line = cronOf(days, at);
  return line === null
    ? `“${showText(at)}” is no time of day. Write it as 08:00, 17:30 or 5:30 pm.`
    : { line };
}

function rhythmOf(every: string, weekday: string | null): Rhythm | null {
  if (every === 'day' || every === 'weekday') return { every };
  return weekday === null ? null : { every: 'week', weekdays: [Number(weekday)] };
}

function daysOf(days: string): Rhythm {
  if (days === '*') return { every: 'day' };
  if (days === '1-5') return { every: 'weekday' };
  return { every: 'week', weekdays: days.split(',').map(Number) };
}

/** The role to mention, one that the person may mention; or why not, in words. */
function readRole(
  { options, guildId, memberPermissions }: ChatInputCommandInteraction,
  before: DigestPlan | null,
): { id: string | null } | string {
  const role = options.getRole('role');
  if (role === null || role.id === before?.roleId) return { id: role?.id ?? null };
  if (role.id === guildId) return 'A digest cannot mention everyone. Choose another role, or none.';
  if (!role.mentionable && !memberPermissions?.has(PermissionFlagsBits.MentionEveryone))
    return `You may not mention <@&${role.id}> yourself, so a digest of yours cannot either. Choose a role that everybody may mention, or none.`;
  return { id: role.id };
}

/** Names between commas; null where nothing was filled in. */
function readNames(typed: string | null): string[] | null {
  if (typed === null) return null;
  const names = typed
    .split(/[,;]/)
    .map((name) => name.trim().slice(0, LONGEST_NAME).toWellFormed())
    .filter((name) => name !== '');
  return [...new Set(names)];
}
