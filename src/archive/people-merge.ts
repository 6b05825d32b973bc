import type { NameType } from '../annotations/annotation.ts';
import { COUNTRY_NAMES } from '../annotations/names/countries.ts';
import type { ArticleMentions, MentionedName } from './article-mentions.ts';
import type { RoleFact } from './people.ts';
import { joinPeople } from './people-join.ts';
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
  /** What it was joined to, or null. */
  into: Bearer | null;
}

export interface Merged {
  readonly bearers: readonly Bearer[];
  /** Bearers by type and key of the whole name. */
  readonly byKey: ReadonlyMap<string, Bearer>;
  /** Where one article's name means another than the corpus's: article id → name → bearer. */
  readonly local: ReadonlyMap<string, ReadonlyMap<string, Bearer>>;
  /** The place of each article in order of id. */
  readonly places: ReadonlyMap<string, number>;
}

/** A lone surname or given name that one article writes without the full name. */
export interface Loose {
  readonly article: number;
  readonly name: MentionedName;
  readonly word: string;
}

/** All that the articles say, gathered by name and joined where the evidence is enough. */
export async function mergePeople(
  mentions: readonly ArticleMentions[],
  breathe: () => Promise<void>,
): Promise<Merged> {
  const ordered = [...mentions].sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : 0));
  const byKey = new Map<string, Bearer>();
  const loose: Loose[] = [];
  for (let article = 0; article < ordered.length; article++) {
    await breathe();
    for (const name of (ordered[article] as ArticleMentions).names) {
      const words = nameWords(name.name);
      if (words.length === 0) continue;
      if (name.type === 'person' && words.length === 1) {
        loose.push({ article, name, word: wordKey(words[0] as string) });
        continue;
      }
      const key = bearerKey(name.type, name.name, words);
      add(byKey, key, name.type, words, article, name);
    }
  }
  return joinPeople(ordered, byKey, loose, breathe);
}

const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'the of for and inc corp ltd co plc llc company corporation'.split(' '),
);

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
    bearer = {
      key,
      type,
      parts: nameParts(words),
      spellings: new Map(),
      roles: [],
      citations: [],
      articles: [],
      reasons: new Set(),
      into: null,
    };
    byKey.set(key, bearer);
  }
  takeIn(bearer, article, name);
  return bearer;
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
