import { countSlips } from '../text/similarity.ts';
import type { ArticleMentions } from './article-mentions.ts';
import { nameWords, skeleton } from './people-keys.ts';
import { add, type Bearer, type Loose, type Merged, rootOf, takeIn } from './people-merge.ts';
import { areOneGivenName } from './people-nicknames.ts';

// A block of more bearers than this (a very common surname) is compared by given name alone.
const LARGEST_BLOCK = 64;

/** Joins bearers by surname blocks, then hands out the lone names. */
export async function joinPeople(
  ordered: readonly ArticleMentions[],
  byKey: Map<string, Bearer>,
  loose: readonly Loose[],
  breathe: () => Promise<void>,
): Promise<Merged> {
  const people = [...byKey.values()].filter((bearer) => bearer.type === 'person');
  people.sort((a, b) => (a.key < b.key ? -1 : 1));
  const company = gatherCompany(people, ordered.length);
  for (const block of blocks(people, (bearer) => [bearer.parts.surname])) {
    await breathe();
    // Initials last: which full names are one must be known before.
    joinBlock(block, (a, b) => sameSurname(a, b, company));
    joinBlock(block, abbreviated);
  }
  for (const block of blocks(people, (bearer) => [`${bearer.parts.given}|${bearer.parts.words[1]}`])) {
    await breathe();
    joinLonger(block);
  }
  const alone = looseWords(loose);
  for (const block of blocks(people, (bearer) => [
    `${bearer.parts.given}|${skeleton(bearer.parts.surname)}`,
  ])) {
    await breathe();
    joinBlock(block, (a, b) => slippedSurname(a, b, company, alone));
  }
  joinShortForms(ordered, byKey);
  const local = handOut(ordered, byKey, people, loose);
  const places = new Map(ordered.map(({ article }, place) => [article, place]));
  return { bearers: [...byKey.values()].filter((bearer) => bearer.into === null), byKey, local, places };
}

function blocks(people: readonly Bearer[], keysOf: (bearer: Bearer) => readonly string[]): Bearer[][] {
  const found = new Map<string, Bearer[]>();
  for (const bearer of people)
    for (const key of keysOf(bearer)) {
      const block = found.get(key);
      if (block === undefined) found.set(key, [bearer]);
      else block.push(bearer);
    }
  return [...found.values()].filter((block) => block.length > 1);
}

/** Joins each pair that one reason speaks for, if all partners of one could be one another too. */
function joinBlock(block: readonly Bearer[], reasonFor: (a: Bearer, b: Bearer) => string | null): void {
  for (const part of block.length <= LARGEST_BLOCK ? [block] : byInitial(block)) {
    const partners = new Map<Bearer, Map<Bearer, string>>();
    for (let i = 0; i < part.length; i++)
      for (let j = i + 1; j < Math.min(part.length, i + LARGEST_BLOCK); j++) {
        const a = rootOf(part[i] as Bearer);
        const b = rootOf(part[j] as Bearer);
        if (a === b) continue;
        const reason = reasonFor(part[i] as Bearer, part[j] as Bearer);
        if (reason === null) continue;
        note(partners, a, b, reason);
        note(partners, b, a, reason);
      }
    for (const [bearer, others] of partners) {
      if (!agree(partners, new Set([bearer, ...others.keys()]))) continue;
      for (const [other, reason] of others) join(bearer, other, reason);
    }
  }
}

/** Whether these could all be one another and nobody else: "W.", "Bill" and "William", without a "Walter". */
function agree(
  partners: ReadonlyMap<Bearer, ReadonlyMap<Bearer, string>>,
  group: ReadonlySet<Bearer>,
): boolean {
  if (group.size > 8) return false;
  for (const bearer of group) {
    const others = partners.get(bearer);
    if (others === undefined || others.size !== group.size - 1) return false;
    for (const other of others.keys()) if (!group.has(other)) return false;
  }
  return true;
}

function byInitial(block: readonly Bearer[]): Bearer[][] {
  const parts = new Map<string, Bearer[]>();
  for (const bearer of block) {
    const key = bearer.parts.given.slice(0, 2);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [bearer]);
    else part.push(bearer);
  }
  return [...parts.values()];
}

function note(partners: Map<Bearer, Map<Bearer, string>>, a: Bearer, b: Bearer, reason: string): void {
  const others = partners.get(a);
  if (others === undefined) partners.set(a, new Map([[b, reason]]));
  else others.set(b, reason);
}

function join(a: Bearer, b: Bearer, reason: string): void {
  let into = rootOf(a);
  let from = rootOf(b);
  if (into === from) return;
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
  from.into = into;
}

/** Whether two bearers of one surname are one: initials, short forms, a middle name more, a slip in the given name. */
function sameSurname(a: Bearer, b: Bearer, company: Company): string | null {
  const one = a.parts;
  const two = b.parts;
  if (one.suffix !== two.suffix && one.suffix !== '' && two.suffix !== '') return null;
  if (!middlesAgree(one.middle, two.middle)) return null;
  if (one.given === two.given) return `“${label(a)}” and “${label(b)}” share given name and surname`;
  if (one.given.length === 1 || two.given.length === 1) return null;
  if (areOneGivenName(one.first, two.first)) return `“${label(a)}” is a form of “${label(b)}”`;
  if (one.given.length < 5 || two.given.length < 5 || countSlips(one.given, two.given, 1) > 1) return null;
  return company.evidence(a, b)
    ? `“${label(a)}” and “${label(b)}” differ by a slip and share role or company`
    : null;
}

function abbreviated(a: Bearer, b: Bearer): string | null {
  const one = a.parts;
  const two = b.parts;
  if (one.suffix !== two.suffix || !middlesAgree(one.middle, two.middle)) return null;
  return isInitial(one.given, two.given) ? `“${label(a)}” abbreviates “${label(b)}”` : null;
}

function isInitial(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  if (a.length !== b.length) return false;
  return a.every((key, i) => key === b[i] || isInitial(key, b[i] as string));
}

/** "Vladimir Padrino" and "Vladimir Padrino López": one surname more, where only one bearer has it. */
function joinLonger(block: readonly Bearer[]): void {
  if (block.length > LARGEST_BLOCK) return;
  for (const shorter of block) {
    const { words } = shorter.parts;
    const longer = new Set<Bearer>();
    for (const other of block) {
      if (other.parts.words.length <= words.length || rootOf(other) === rootOf(shorter)) continue;
      if (words.every((word, i) => other.parts.words[i] === word)) longer.add(rootOf(other));
    }
    if (longer.size !== 1) continue;
    const [other] = [...longer] as [Bearer];
    join(shorter, other, `“${label(shorter)}” begins “${label(other)}”, and only that`);
  }
}

/** A slip in the surname under one given name, with more evidence than the spelling. */
function slippedSurname(
  a: Bearer,
  b: Bearer,
  company: Company,
  alone: ReadonlyMap<number, ReadonlySet<string>>,
): string | null {
  const one = a.parts.surname;
  const two = b.parts.surname;
  if (one === two || a.parts.given.length < 2 || Math.min(one.length, two.length) < 4) return null;
  if (!middlesAgree(a.parts.middle, b.parts.middle) || a.parts.suffix !== b.parts.suffix) return null;
  if (countSlips(one, two, 1) > 1) return null;
  const both =
    a.articles.some((article) => alone.get(article)?.has(two)) ||
    b.articles.some((article) => alone.get(article)?.has(one));
  if (!both && !company.evidence(a, b)) return null;
  return `“${label(a)}” and “${label(b)}” differ by a slip and share given name and ${both ? 'article' : 'role or company'}`;
}

function looseWords(loose: readonly Loose[]): Map<number, Set<string>> {
  const alone = new Map<number, Set<string>>();
  for (const { article, word } of loose) {
    const words = alone.get(article);
    if (words === undefined) alone.set(article, new Set([word]));
    else words.add(word);
  }
  return alone;
}

/** Who is named beside whom, as evidence that two spellings are one person. */
interface Company {
  evidence(a: Bearer, b: Bearer): boolean;
}

// Only the first articles and people are compared: evidence is either there or not.
const ARTICLES_COMPARED = 12;

function gatherCompany(people: readonly Bearer[], articles: number): Company {
  const inArticle: Bearer[][] = Array.from({ length: articles }, () => []);
  for (const bearer of people) for (const article of bearer.articles) inArticle[article]?.push(bearer);
  const beside = (bearer: Bearer) => {
    const found = new Set<Bearer>();
    for (const article of bearer.articles.slice(0, ARTICLES_COMPARED))
      for (const other of (inArticle[article] ?? []).slice(0, LARGEST_BLOCK))
        if (other !== bearer) found.add(rootOf(other));
    return found;
  };
  return {
    evidence(a, b) {
      if (rolesPart(a, b)) return false;
      if (rolesAgree(a, b)) return true;
      const one = beside(a);
      let shared = 0;
      for (const other of beside(b)) if (one.has(other) && ++shared === 2) return true;
      return false;
    },
  };
}

const GENERIC: ReadonlySet<string> = new Set(
  'the of for and a an mr mrs ms dr former deputy vice new senior chief'.split(' '),
);

function roleWords(bearer: Bearer): Set<string> {
  const words = new Set<string>();
  for (const { role } of bearer.roles.slice(0, ARTICLES_COMPARED))
    for (const word of nameWords(role)) if (!GENERIC.has(word)) words.add(word);
  return words;
}

function rolesAgree(a: Bearer, b: Bearer): boolean {
  const one = roleWords(a);
  let shared = 0;
  for (const word of roleWords(b)) if (one.has(word)) shared++;
  return shared >= 2;
}

/** Roles that have no word in common speak against a slip. */
function rolesPart(a: Bearer, b: Bearer): boolean {
  const one = roleWords(a);
  const two = roleWords(b);
  if (one.size < 1 || two.size < 1) return false;
  for (const word of two) if (one.has(word)) return false;
  return true;
}

/** "OPEC" alone joins the body that some article writes out with it, where there is only one. */
function joinShortForms(ordered: readonly ArticleMentions[], byKey: Map<string, Bearer>): void {
  const meant = new Map<string, Set<Bearer>>();
  for (const { names } of ordered)
    for (const name of names) {
      if (name.type !== 'organisation') continue;
      for (const [spelling] of name.spellings) {
        if (spelling === name.name || !/^[\p{Lu}\d&]{2,8}$/u.test(spelling)) continue;
        const long = byKey.get(`organisation:${keptWords(name.name)}`);
        if (long === undefined) continue;
        const set = meant.get(spelling);
        if (set === undefined) meant.set(spelling, new Set([rootOf(long)]));
        else set.add(rootOf(long));
      }
    }
  for (const [short, long] of meant) {
    const bearer = byKey.get(`organisation:${nameWords(short).join(' ')}`);
    const bodies = new Set([...long].map(rootOf));
    if (bearer === undefined || bodies.size !== 1) continue;
    const [body] = [...bodies] as [Bearer];
    join(body, bearer, `“${short}” is written in brackets after “${label(body)}”`);
  }
}

const EMPTY: ReadonlySet<string> = new Set(
  'the of for and inc corp ltd co plc llc company corporation'.split(' '),
);

function keptWords(name: string): string {
  const words = nameWords(name);
  const kept = words.filter((word) => !EMPTY.has(word));
  return (kept.length === 0 ? words : kept).join(' ');
}

/** Gives each lone name to its only possible bearer in its article, then in the corpus; the rest stand for themselves. */
function handOut(
  ordered: readonly ArticleMentions[],
  byKey: Map<string, Bearer>,
  people: readonly Bearer[],
  loose: readonly Loose[],
): Map<string, Map<string, Bearer>> {
  const bySurname = new Map<string, Set<Bearer>>();
  const byArticle = new Map<number, Set<Bearer>>();
  for (const bearer of people) {
    const root = rootOf(bearer);
    for (const word of new Set([
      bearer.parts.surname,
      ...bearer.parts.middle.filter((key) => key.length > 2),
    ])) {
      const set = bySurname.get(word);
      if (set === undefined) bySurname.set(word, new Set([root]));
      else set.add(root);
    }
    for (const article of bearer.articles) {
      const set = byArticle.get(article);
      if (set === undefined) byArticle.set(article, new Set([root]));
      else set.add(root);
    }
  }
  const local = new Map<string, Map<string, Bearer>>();
  for (const { article, name, word } of loose) {
    const here = [...(byArticle.get(article) ?? [])];
    const found = chooseHere(here, word) ?? onlyOne(bySurname.get(word));
    if (found === null) {
      const words = nameWords(name.name);
      add(byKey, `person:${word}`, 'person', words, article, name);
      continue;
    }
    takeIn(found, article, name);
    found.reasons.add(`“${name.name}” alone can only be “${label(found)}”`);
    const id = (ordered[article] as ArticleMentions).article;
    const names = local.get(id);
    if (names === undefined) local.set(id, new Map([[name.name, found]]));
    else names.set(name.name, found);
  }
  return local;
}

function chooseHere(here: readonly Bearer[], word: string): Bearer | null {
  const bySurname = here.filter(({ parts }) => parts.surname === word || parts.middle.includes(word));
  if (bySurname.length > 0) return bySurname.length === 1 ? (bySurname[0] as Bearer) : null;
  const byGiven = here.filter(({ parts }) => parts.given === word || areOneGivenName(parts.given, word));
  if (byGiven.length > 0) return byGiven.length === 1 ? (byGiven[0] as Bearer) : null;
  if (word.length < 5) return null;
  const slipped = here.filter(
    ({ parts }) => parts.surname.length >= 5 && countSlips(parts.surname, word, 1) <= 1,
  );
  return slipped.length === 1 ? (slipped[0] as Bearer) : null;
}

function onlyOne(bearers: ReadonlySet<Bearer> | undefined): Bearer | null {
  if (bearers === undefined) return null;
  const roots = new Set([...bearers].map(rootOf));
  return roots.size === 1 ? ([...roots][0] as Bearer) : null;
}

function label(bearer: Bearer): string {
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
