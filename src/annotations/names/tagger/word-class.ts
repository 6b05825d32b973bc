import { COUNTRY_NAMES, DEMONYMS } from '../countries.ts';
import {
  ACTION_VERBS,
  CALENDAR,
  NEVER_NAMES,
  ORGANISATION_HEADS,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACE_HEADS,
  PLACE_PREPOSITIONS,
  PLACE_TAILS,
  SPEECH_VERBS,
  THING_TAILS,
  TITLE_MODIFIERS,
  TITLE_WORDS,
} from '../cue-words.ts';
import { type Token, unshout } from '../find-tokens.ts';
import { GIVEN_NAMES } from '../given-names.ts';
import { KNOWN_ORGANISATIONS } from '../known-organisations.ts';
import { LARGE_CITIES } from '../large-cities.ts';
import { ORDINARY_WORDS } from '../ordinary-words.ts';
import { REGIONS } from '../regions.ts';
import { SURNAMES } from '../surnames.ts';

const NAME_LISTS: readonly ReadonlySet<string>[] = [GIVEN_NAMES, SURNAMES];
const PLACE_LISTS: readonly { has(name: string): boolean }[] = [
  COUNTRY_NAMES,
  REGIONS,
  LARGE_CITIES,
  DEMONYMS,
  KNOWN_ORGANISATIONS,
];
const WORD_LISTS: readonly ReadonlySet<string>[] = [
  ORDINARY_WORDS,
  TITLE_WORDS,
  TITLE_MODIFIERS,
  ORGANISATION_WORDS,
  ORGANISATION_HEADS,
  PLACE_TAILS,
  PLACE_HEADS,
  CALENDAR,
  NEVER_NAMES,
  THING_TAILS,
];
const SMALL_LISTS: readonly ReadonlySet<string>[] = [
  SPEECH_VERBS,
  ACTION_VERBS,
  PLACE_PREPOSITIONS,
  TITLE_WORDS,
  PARTICLES,
  NEVER_NAMES,
];
// Articles, pronouns and the like, each a class of its own.
const OWN_CLASS: ReadonlyMap<string, number> = new Map(
  'the a an of and by with for against who whose beat to on as at in from between'
    .split(' ')
    .map((word, at) => [word, at + 1]),
);
const ENDINGS = ['ed', 'ing', 'ly', 's'];

/** Bits that say in which lists a word stands; words in small letters and with a capital have separate ones. */
export function classOf(token: Token): number {
  const { low, shape } = token;
  if (shape === 'number') return 1;
  let bits = 0;
  if (shape === 'lower') {
    for (const list of SMALL_LISTS) bits = (bits << 1) | (list.has(low) ? 1 : 0);
    bits = (bits << 5) | (OWN_CLASS.get(low) ?? 0);
    return (bits << 4) | ((ENDINGS.findIndex((ending) => low.endsWith(ending)) + 1) << 1);
  }
  const { folded } = token.word;
  const name = unshout(token.text);
  for (const list of NAME_LISTS) bits = (bits << 1) | (list.has(folded) ? 1 : 0);
  for (const list of PLACE_LISTS) bits = (bits << 1) | (list.has(name) ? 1 : 0);
  for (const list of WORD_LISTS) bits = (bits << 1) | (list.has(low) ? 1 : 0);
  return bits + 0x100000;
}
