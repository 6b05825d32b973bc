import type { NameType } from '../annotations/annotation.ts';
import { COUNTRY_NAMES } from '../annotations/names/countries.ts';
import type { Warning } from '../articles/warning.ts';
import type { MentionedName } from './mentioned-name.ts';
import type { RoleFact } from './people.ts';
import { type NameParts, nameParts, nameWords, wordKey } from './people-keys.ts';

/** Spellings that are one name in every article: what merging joins. */
export interface Bearer {
  readonly key: string;
  readonly type: NameType;
  readonly parts: NameParts;
  readonly spellings: Map<string, number>;
  readonly roles: RoleFact[];
  readonly citations: string[];
  /** Articles that name it, by their place in order of id. */
  readonly articles: number[];
  readonly reasons: Set<string>;
  /** By the number of a parting by hand, which of its persons this is; joined are only those that agree. */
  readonly marks: Map<number, number>;
  /** The name to show, by hand. */
  shown: string | null;
  /** What it was joined to, or null. */
  into: Bearer | null;
}

/** All bearers of a corpus after joining, and how to find them. */
export interface Merged {
  readonly bearers: readonly Bearer[];
  /** Bearers by key. */
  readonly byKey: ReadonlyMap<string, Bearer>;
  /** The key of a whole name. */
  readonly keyOf: KeyOf;
  /** Where one article's name means another than the corpus's: article id → name → bearer. */
  readonly local: ReadonlyMap<string, ReadonlyMap<string, Bearer>>;
  /** The place of each article in order of id. */
  readonly places: ReadonlyMap<string, number>;
  /** What of the file could not be followed. */
  readonly complaints: readonly Warning[];
}

/** The key of the bearer of a name of this type, given with its words. */
export type KeyOf = (type: NameType, name: string, words: readonly string[]) => string;

/** A lone surname or given name that one article writes without the full name. */
export interface Loose {
  readonly article: number;
  readonly name: MentionedName;
  readonly word: string;
  /** Among the names of the article, which stand in the order in which each is first written. */
  readonly place: number;
}

/** The key under which a name is one in the whole corpus. */
export function bearerKey(type: NameType, name: string, words: readonly string[]): string {
  if (type === 'person') return `person:${words.map(wordKey).join(' ')}`;
  if (type === 'place') {
    const country = COUNTRY_NAMES.get(name);
    return `place:${(country === undefined ? words : nameWords(country)).join(' ')}`;
  }
  const kept = words.filter((word) => !EMPTY_WORDS.has(word));
  return `organisation:${(kept.length === 0 ? words : kept).join(' ')}`;
}

const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'the of for and inc corp ltd co plc llc company corporation'.split(' '),
);

/** Puts one article's name to the bearer of this key. */
export function add(
  byKey: Map<string, Bearer>,
  key: string,
  type: NameType,
  words: readonly string[],
  article: number,
  name: MentionedName,
): Bearer {
  let bearer = byKey.get(key);
  if (bearer === undefined) {
    bearer = newBearer(key, type, words);
    byKey.set(key, bearer);
  }
  takeIn(bearer, article, name);
  return bearer;
}

/** A bearer of whom nothing is known but the words of the name. */
export function newBearer(key: string, type: NameType, words: readonly string[]): Bearer {
  return {
    key,
    type,
    parts: nameParts(words),
    spellings: new Map(),
    roles: [],
    citations: [],
    articles: [],
    reasons: new Set(),
    marks: new Map(),
    shown: null,
    into: null,
  };
}

/** Adds what one article says of a name to its bearer. */
export function takeIn(bearer: Bearer, article: number, name: MentionedName): void {
  for (const [spelling, count] of name.spellings)
    bearer.spellings.set(spelling, (bearer.spellings.get(spelling) ?? 0) + count);
  for (const role of name.roles) bearer.roles.push(role);
  for (const citation of name.citations) bearer.citations.push(citation);
  if (bearer.articles[bearer.articles.length - 1] !== article) bearer.articles.push(article);
}

/** The bearer that this one was joined to in the end. */
export function rootOf(bearer: Bearer): Bearer {
  let root = bearer;
  while (root.into !== null) root = root.into;
  return root;
}

/** Makes two bearers one, for a reason in words; the one of more articles takes in the other. Not those parted by hand. */
export function join(a: Bearer, b: Bearer, reason: string): void {
  let into = rootOf(a);
  let from = rootOf(b);
  if (into === from || !mayBeOne(into, from)) return;
  if (
    from.articles.length > into.articles.length ||
    (from.articles.length === into.articles.length && from.key < into.key)
  )
    [into, from] = [from, into];
  for (const [spelling, count] of from.spellings)
    into.spellings.set(spelling, (into.spellings.get(spelling) ?? 0) + count);
  for (const role of from.roles) into.roles.push(role);
  for (const citation of from.citations) into.citations.push(citation);
  for (const article of from.articles) into.articles.push(article);
  for (const old of from.reasons) into.reasons.add(old);
  into.reasons.add(reason);
  for (const [parting, side] of from.marks) into.marks.set(parting, side);
  into.shown ??= from.shown;
  from.into = into;
}

/** Whether no parting by hand keeps two apart. */
export function mayBeOne(a: Bearer, b: Bearer): boolean {
  for (const [parting, side] of a.marks) if ((b.marks.get(parting) ?? side) !== side) return false;
  return true;
}

/** The spelling by which reasons call a bearer: its commonest of several words. */
export function label(bearer: Bearer): string {
  let best = '';
  let most = 0;
  for (const [spelling, count] of bearer.spellings) {
    const words = spelling.split(' ').length > 1 ? 1000 + count : count;
    if (words > most || (words === most && spelling < best)) {
      best = spelling;
      most = words;
    }
  }
  return best;
}
