import type { Passage } from '../../passages/passage.ts';
import type { NameAnnotation } from '../annotation.ts';
import type { PassageNames } from '../names/find-names.ts';

/** A naming of somebody, with the words around it that say what they are. */
export interface Mention {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly type: NameAnnotation['type'];
  /** Lower-case words of the role written with the name. */
  readonly roles: ReadonlySet<string>;
}

/** What an article says of who is who, as far as it is needed to tell who speaks. */
export interface Knowledge {
  /** In order. */
  readonly mentions: readonly Mention[];
  /** For each passage the place of its first mention in `mentions`; one more at the end. */
  readonly firstOf: readonly number[];
  /** Names of organisations. */
  readonly bodies: ReadonlySet<string>;
  /** Fullest names by their last word, in lower case. */
  readonly byLast: ReadonlyMap<string, string>;
}

const FULL_NAME =
  /\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: (?:(?:de|del|la|al|el|bin|ibn|van|von|der|da|di|dos) ){0,2}\p{Lu}[\p{L}'’-]+){1,3}/gu;
const TITLES =
  /^(?:(?:Mrs?|Ms|Dr|Prof|Gov|Sens?|Reps?|Gen|Col|Lt|Maj|Capt|Adm|Sgt|St)\.?|President|Vice|Deputy|Prime|Foreign|Defen[cs]e|Minister|Senator|Secretary|Governor|Mayor|Congress\p{L}+|Representative|Republican|Democratic|Democrat|General|Colonel|Captain|Judge|Justice|Professor|Chancellor|King|Queen|Prince|Princess|Pope|Sir|Lord|Lady|Speaker|Chairman|Director|Attorney|Ambassador|Rev\.?|Former|The|House|Senate|White|And|But|On|In|As|When|While|For|At|After)\s+/u;

/** Gathers who is named where in an article, and as what. */
export function knowArticle(passages: readonly Passage[], names: readonly PassageNames[]): Knowledge {
  const mentions: Mention[] = [];
  const firstOf: number[] = [];
  const bodies = new Set<string>();
  const byLast = new Map<string, string>();
  passages.forEach((passage, index) => {
    firstOf.push(mentions.length);
    const found = names[index]?.names ?? [];
    found.forEach((name, at) => {
      const next = found[at + 1]?.start ?? passage.text.length;
      const previous = found[at - 1]?.end ?? 0;
      mentions.push({
        passage: index,
        start: name.start,
        end: name.end,
        name: name.name,
        type: name.type,
        roles: rolesOf(passage.text, name, previous, next),
      });
      if (name.type === 'organisation') bodies.add(name.name);
      if (name.type === 'person') keep(byLast, name.name);
    });
  });
  firstOf.push(mentions.length);
  for (const passage of passages)
    for (const match of passage.text.matchAll(FULL_NAME)) keepIfNew(byLast, stripTitles(match[0]));
  return { mentions, firstOf, bodies, byLast };
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

/** The words of the role beside a name: those before it and, behind a comma, those after. */
function rolesOf(text: string, name: NameAnnotation, previous: number, next: number): Set<string> {
  const roles = new Set<string>();
  const add = (words: string) => {
    for (const word of words.toLowerCase().match(/\p{L}{3,}/gu) ?? []) roles.add(word);
  };
  if (name.role) add(name.role.text);
  const before = text.slice(Math.max(previous, name.start - 90), name.start);
  add(before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('”'), before.lastIndexOf('"')) + 1));
  const after = text.slice(name.end, Math.min(next, name.end + 80));
  const apposition = /^, ([^,.;“”"]{3,70})[,.]/.exec(after);
  if (apposition) add(apposition[1] as string);
  add(text.slice(name.start, name.end));
  return roles;
}
