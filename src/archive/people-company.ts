import { type Bearer, rootOf } from './people-bearers.ts';
import { LARGEST_BLOCK } from './people-blocks.ts';
import { nameWords } from './people-keys.ts';

/** Who is named beside whom, as evidence that two spellings are one person. */
export interface Company {
  evidence(a: Bearer, b: Bearer): boolean;
  /** Whether their roles have no word in common, which speaks against one person. */
  part(a: Bearer, b: Bearer): boolean;
  /** Whether their roles have a word in common. */
  share(a: Bearer, b: Bearer): boolean;
  /** How many of those named in an article of one stand beside the other in others. */
  shared(a: Bearer, b: Bearer): number;
}

/** Who is named beside whom in so many articles, with the surnames that stand alone in each; two shared neighbours, one and a word of a role, or roles that agree are evidence. */
export function gatherCompany(
  people: readonly Bearer[],
  articles: number,
  alone: ReadonlyMap<number, ReadonlySet<string>> = new Map(),
): Company {
  const inArticle: Bearer[][] = Array.from({ length: articles }, () => []);
  const bySurname = new Map<string, Bearer[]>();
  for (const bearer of people) {
    for (const article of bearer.articles) inArticle[article]?.push(bearer);
    const same = bySurname.get(bearer.parts.surname);
    if (same === undefined) bySurname.set(bearer.parts.surname, [bearer]);
    else same.push(bearer);
  }
  /** Whom a surname alone stands for, where only one person bears it. */
  const bearerOf = (surname: string): Bearer | null => {
    const [first, ...others] = bySurname.get(surname) ?? [];
    return first && others.every((other) => rootOf(other) === rootOf(first)) ? rootOf(first) : null;
  };
  const beside = (bearer: Bearer) => {
    const found = new Set<Bearer>();
    for (const article of bearer.articles.slice(0, ARTICLES_COMPARED)) {
      for (const other of (inArticle[article] ?? []).slice(0, LARGEST_BLOCK))
        if (other !== bearer) found.add(rootOf(other));
      for (const surname of [...(alone.get(article) ?? [])].slice(0, LARGEST_BLOCK)) {
        const other = bearerOf(surname);
        if (other !== null && other !== rootOf(bearer)) found.add(other);
      }
    }
    return found;
  };
  return {
    evidence(a, b) {
      if (rolesPart(a, b)) return false;
      if (rolesAgree(a, b)) return true;
      const one = beside(a);
      let shared = 0;
      const enough = rolesShared(a, b) > 0 ? 1 : 2;
      for (const other of beside(b)) if (one.has(other) && ++shared === enough) return true;
      return false;
    },
    part: rolesPart,
    share: (a, b) => rolesShared(a, b) > 0,
    shared(a, b) {
      const one = beside(a);
      let shared = 0;
      for (const other of beside(b)) if (other !== rootOf(b) && one.has(other)) shared++;
      return shared;
    },
  };
}

// Only the first articles and people are compared: evidence is either there or not.
const ARTICLES_COMPARED = 12;

const GENERIC: ReadonlySet<string> = new Set(
  'the of for and a an mr mrs ms dr former deputy vice new senior chief'.split(' '),
);

const RANKS: ReadonlyMap<string, string> = new Map(
  'gen general|col colonel|maj major|capt captain|lt lieutenant|sgt sergeant|cmdr commander|adm admiral|sen senator|rep representative|gov governor|prof professor|rev reverend|pres president|supt superintendent|insp inspector|amb ambassador'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

// What somebody once was says nothing against what another is.
const isPresent = (role: string) => !/^(?:former|ex-|late)\b/i.test(role);

function roleWords(bearer: Bearer, counts: (role: string) => boolean = () => true): Set<string> {
  const words = new Set<string>();
  for (const { role } of bearer.roles.slice(0, ARTICLES_COMPARED).filter(({ role }) => counts(role)))
    for (const word of nameWords(role)) if (!GENERIC.has(word)) words.add(RANKS.get(word) ?? word);
  return words;
}

function rolesAgree(a: Bearer, b: Bearer): boolean {
  return rolesShared(a, b) >= 2;
}

function rolesShared(a: Bearer, b: Bearer): number {
  const one = roleWords(a);
  let shared = 0;
  for (const word of roleWords(b)) if (one.has(word)) shared++;
  return shared;
}

/** Roles that have no word in common speak against a slip. */
function rolesPart(a: Bearer, b: Bearer): boolean {
  const one = roleWords(a, isPresent);
  const two = roleWords(b, isPresent);
  if (one.size < 1 || two.size < 1) return false;
  for (const word of two) if (one.has(word)) return false;
  return true;
}
