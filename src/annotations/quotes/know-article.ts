import type { Passage } from '../../passages/passage.ts';
import type { NameAnnotation } from '../annotation.ts';
import type { PassageNames } from '../names/find-names.ts';

/** A naming of somebody. */
export interface Mention {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly type: NameAnnotation['type'];
}

/** What an article says of who is who, as far as it is needed to tell who speaks; worked out when asked for. */
export interface Knowledge {
  /** In order. */
  readonly mentions: readonly Mention[];
  /** For each passage the place of its first mention in `mentions`; one more at the end. */
  readonly firstOf: readonly number[];
  /** Every name. */
  readonly named: ReadonlySet<string>;
  /** Names of organisations. */
  readonly bodies: ReadonlySet<string>;
  /** Lower-case words of the role written with a mention, by its place in `mentions`. */
  rolesOf(mention: number): ReadonlySet<string>;
  /** The fullest name with a last word, in lower case. */
  fullName(last: string): string | undefined;
}

// Names beyond so many are farther off than a role reaches.
const NEAR = 5;
const FULL_NAME =
  /\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: (?:(?:de|del|la|al|el|bin|ibn|van|von|der|da|di|dos) ){0,2}\p{Lu}[\p{L}'’-]+){1,3}/gu;
const TITLES =
  /^(?:(?:Mrs?|Ms|Dr|Prof|Gov|Sens?|Reps?|Gen|Col|Lt|Maj|Capt|Adm|Sgt|St)\.?|President|Vice|Deputy|Prime|Foreign|Defen[cs]e|Minister|Senator|Secretary|Governor|Mayor|Congress\p{L}+|Representative|Republican|Democratic|Democrat|General|Colonel|Captain|Judge|Justice|Professor|Chancellor|King|Queen|Prince|Princess|Pope|Sir|Lord|Lady|Speaker|Chairman|Director|Attorney|Ambassador|Rev\.?|Former|The|House|Senate|White|And|But|On|In|As|When|While|For|At|After)\s+/u;

/** Gathers who is named where in an article, and as what. */
export function knowArticle(passages: readonly Passage[], names: readonly PassageNames[]): Knowledge {
  const mentions: Mention[] = [];
  const firstOf: number[] = [];
  const named = new Set<string>();
  const bodies = new Set<string>();
  passages.forEach((_, passage) => {
    firstOf.push(mentions.length);
    for (const { start, end, name, type } of names[passage]?.names ?? []) {
      named.add(name);
      mentions.push({ passage, start, end, name, type });
      if (type === 'organisation') bodies.add(name);
    }
  });
  firstOf.push(mentions.length);
  const roles = new Map<number, ReadonlySet<string>>();
  let byLast: ReadonlyMap<string, string> | null = null;
  return {
    mentions,
    firstOf,
    named,
    bodies,
    rolesOf(at) {
      const known = roles.get(at);
      if (known) return known;
      const mention = mentions[at] as Mention;
      const first = firstOf[mention.passage] as number;
      const found = names[mention.passage]?.names ?? [];
      const place = at - first;
      const { text } = passages[mention.passage] as Passage;
      // A place or a body may be a part of the role: "the oil minister of Peru, Ana Ruiz".
      const person = (name: NameAnnotation) => name.type === 'person';
      const previous = found.slice(Math.max(0, place - NEAR), place).findLast(person)?.end ?? 0;
      const next = found.slice(place + 1, place + 1 + NEAR).find(person)?.start ?? text.length;
      const words = readRoles(text, found[place] as NameAnnotation, previous, next);
      roles.set(at, words);
      return words;
    },
    fullName(last) {
      byLast ??= fullNames(passages, mentions);
      return byLast.get(last);
    },
  };
}

function fullNames(passages: readonly Passage[], mentions: readonly Mention[]): Map<string, string> {
  const byLast = new Map<string, string>();
  for (const mention of mentions) if (mention.type === 'person') keep(byLast, mention.name);
  for (const passage of passages)
    for (const match of passage.text.matchAll(FULL_NAME)) keepIfNew(byLast, stripTitles(match[0]));
  return byLast;
}

/** A name without the titles before it. */
export function stripTitles(name: string): string {
  let rest = name;
  for (let round = 0; round < 5; round++) {
    const shorter = rest.replace(TITLES, '');
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  return rest;
}

function lastWord(name: string): string {
  return (name.split(' ').at(-1) ?? '').toLowerCase();
}

function keep(byLast: Map<string, string>, name: string): void {
  const key = lastWord(name);
  const known = byLast.get(key);
  if (known === undefined || name.length > known.length) byLast.set(key, name);
}

function keepIfNew(byLast: Map<string, string>, name: string): void {
  const key = lastWord(name);
  if (name.includes(' ') && !byLast.has(key)) byLast.set(key, name);
}

// "says the expert about Ruiz", "a lawyer who met Ruiz": what stands in front is said of somebody else.
const OTHER_CLAUSE =
  /^.*\b(?:about|with|against|by|to|who|that|than|says?|said|told|met|asked|called|praised|when|while|after|before)\s/su;

/** The words of the role beside a name: those before it and, behind a comma, those after. */
function readRoles(text: string, name: NameAnnotation, previous: number, next: number): Set<string> {
  const roles = new Set<string>();
  const add = (words: string) => {
    for (const word of words.toLowerCase().match(/\p{L}{3,}/gu) ?? []) roles.add(word);
  };
  // "Behind Ruiz, the minister said" is not a role of Ruiz: an apposition ends with a stop.
  const { role } = name;
  if (role && (role.start < name.start || /^[,.;:)]/.test(text.slice(role.end, role.end + 1))))
    add(role.text);
  const before = text.slice(Math.max(previous, name.start - 90), name.start);
  add(
    before
      .slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('”'), before.lastIndexOf('"')) + 1)
      .replace(OTHER_CLAUSE, ''),
  );
  const after = text.slice(name.end, Math.min(next, name.end + 80));
  const apposition = /^, ([^,.;“”"]{3,70})[,.]/.exec(after);
  if (apposition) add(apposition[1] as string);
  add(text.slice(name.start, name.end));
  return roles;
}
