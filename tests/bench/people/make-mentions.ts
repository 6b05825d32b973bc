import { GIVEN_NAMES } from '../../../src/annotations/names/given-names.ts';
import type { ArticleMentions } from '../../../src/archive/article-mentions.ts';
import type { MentionedName } from '../../../src/archive/mentioned-name.ts';

const NAMES_AN_ARTICLE = 8;
const TYPED = 2000;
const STARTS = 'b br d dr f g gr h j k kl l m n p pr r s sh st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ei ou'.split(' ');
const ENDS = 'ov ev sky son sen ez ian man berg ini ard elli enko uk ani er'.split(' ');
const ROLES = 'minister|mayor|coach|spokesman|director of the port|judge|chief executive'.split('|');

/**
 * Invented articles with so many different personal names between them, as the annotator would give them: surnames
 * shared by few and by many, each name in several articles, now and then misspelt, by initial or by surname alone.
 */
export function makeMentions(names: number, seed: number): { mentions: ArticleMentions[]; typed: string[] } {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const given = [...GIVEN_NAMES].map(capital);
  // Four names to a surname on average, the first ones far more.
  const surnames = Array.from({ length: Math.ceil(names / 4) }, () =>
    capital(pick(STARTS) + pick(VOWELS) + pick(STARTS) + pick(VOWELS) + pick(STARTS) + pick(ENDS)),
  );
  const different = new Set<string>();
  while (different.size < names) {
    const surname = surnames[Math.floor(next() ** 2 * surnames.length)] as string;
    const name = `${pick(given)} ${surname}`;
    different.add(name);
    const kind = next();
    if (kind < 0.05) different.add(`${name.charAt(0)}. ${surname}`);
    else if (kind < 0.1) different.add(name.replace(/[aeiou](?=[^aeiou]*$)/, 'y'));
  }
  const all = [...different].slice(0, names);
  const mentions: ArticleMentions[] = [];
  // Each name twice or so, beside those that stand near it and some from anywhere.
  for (let at = 0; at * 4 < all.length; at++) {
    const own = new Set<string>();
    for (let i = 0; i < NAMES_AN_ARTICLE; i++)
      own.add(i < 4 ? (all[(at * 4 + i) % all.length] as string) : pick(all));
    const article = `a${String(at).padStart(6, '0')}`;
    if (next() < 0.3) own.add([...own][0]?.split(' ').at(-1) ?? '');
    mentions.push({ article, names: [...own].map((name) => mention(article, name, next)), places: '' });
  }
  return { mentions, typed: Array.from({ length: TYPED }, () => pick(all).toLowerCase()) };
}

function mention(article: string, name: string, next: () => number): MentionedName {
  const citation = `${article}:${Math.floor(next() * 20)}`;
  const role = ROLES[Math.floor(next() * ROLES.length * 3)];
  return {
    name,
    type: 'person',
    spellings: [[name, 1 + Math.floor(next() * 4)]],
    roles: role === undefined ? [] : [{ role, citation }],
    citations: [citation],
  };
}

/** Mulberry32: the same numbers from 0 to 1 for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
