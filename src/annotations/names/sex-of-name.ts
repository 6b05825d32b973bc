import { fold } from '../../text/fold.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-name-sexes.ts';

// "Francesca", "Oksana"; among those that end so and are men's are "Luca" and "Nikita".
const MENS_IN_A: ReadonlySet<string> = new Set(
  'luca nikita ilya joshua ezra noa andrea sasha misha kolya vanya mustafa abba costa garcia elisha'.split(
    ' ',
  ),
);

/** Whether a full name's first word is mostly a woman's (true), a man's (false), or tells nothing (null). */
export function isWomansName(name: string): boolean | null {
  const [given, family] = fold(name).split(' ');
  if (given === undefined || family === undefined) return null;
  if (FEMALE_NAMES.has(given)) return true;
  if (MALE_NAMES.has(given)) return false;
  return given.length > 3 && /[^aeiou]i?a$/u.test(given) && !MENS_IN_A.has(given) ? true : null;
}

const OF_WOMEN =
  /^(?:mrs|ms|miss|lady|madam|madame|dame|baroness|queen|princess|frau|señora|doña|wife|widow|mother|daughter|sister|aunt|niece)\b/iu;
const OF_MEN =
  /^(?:mr|sir|lord|baron|king|prince|herr|monsieur|señor|don|husband|widower|father|son|brother|uncle|nephew)\b/iu;

/** Whether a title is only a woman's ("Ms", true), only a man's ("Mr", false), or tells nothing (null). */
export function isWomansTitle(title: string): boolean | null {
  if (OF_WOMEN.test(title)) return true;
  return OF_MEN.test(title) ? false : null;
}
