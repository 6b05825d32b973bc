import type { NameAnnotation } from '../../annotations/annotation.ts';
import type { Archive } from '../../archive/archive.ts';
import type { People, Person } from '../../archive/people.ts';
import type { Findings, WeighedTerm } from '../../evidence/evidence.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Question } from '../../questions/question.ts';
import { findTerms } from '../../text/find-terms.ts';
import { fold } from '../../text/fold.ts';
import { sentenceAround } from '../citing/show-span.ts';
import type { Claim } from '../claim.ts';
import { type AskedRole, findRole } from './asked-role.ts';
import { nationFit, OTHER_NATION } from './nation-fit.ts';
import { isLesserRole, SECOND } from './role-fit.ts';

const SUPPORT = 0.9;
// Passages that are looked through, of somebody much named and in all.
const READ = 100;
const MOST_READ = 400;
// What of the body that is asked for is told: by the role itself, beside it, by the head of the article.
const BESIDE = 0.95;
const OF_ARTICLE = 0.85;
const LEAST = 0.8;
const REACH = 80;
// "Prosecutor in the Lee case": whatever of it the article tells.
const OCCASION = /^(?:case|trial|match|game|final|race|inquiry|hearing|affair|talks)$/u;

/** Who is given the asked role anywhere in the corpus, where role, sentence or the head of the article tell of what. */
export function officeClaims(
  role: AskedRole,
  question: Question,
  { terms }: Findings,
  archive: Archive,
): Claim[] {
  const body = bodyOf(role, terms);
  const nouns = [
    role.noun.term,
    ...role.noun.variants.filter(({ weight }) => weight >= 0.8).map(({ term }) => term),
  ];
  const bearers = new Set(nouns.flatMap((noun) => bearersOf(archive.people).get(noun) ?? []));
  const claims: Claim[] = [];
  for (const { person, citation } of placesOf([...bearers], role)) {
    const passage = archive.find(citation);
    if (!passage) continue;
    for (const name of archive.names(passage)) {
      if (name.name !== person.name || !name.role) continue;
      const fit = fitOf(name, name.role.text, role, body, passage, archive);
      if (fit < LEAST || isLesserRole(question, name.role.text, [SECOND])) continue;
      if (isOfOtherNation(name, question, role, passage, archive)) continue;
      claims.push(claimOf(person, name, passage, fit));
    }
  }
  return claims.filter((claim) => claim.score > OF_ARTICLE || isAlone(claim, claims));
}

function bodyOf(role: AskedRole, terms: readonly WeighedTerm[]): WeighedTerm[] {
  return terms.filter(
    (term) => term !== role.noun && !role.kinds.includes(term) && !term.inDate && term.weight === 1,
  );
}

/** Whether a name is given the asked role, but nothing tells that it is of the asked body. */
export function isUntoldBody(
  { focus: [name, written], passage }: Claim,
  role: AskedRole,
  question: Question,
  { terms }: Findings,
  archive: Archive,
): boolean {
  const own = archive.names(passage).find(({ start }) => start === name?.start);
  const body = bodyOf(role, terms);
  // "Putin's vice president" is that of a country which no word names.
  const isOfPerson = ({ start }: WeighedTerm) =>
    question.people.some(
      ({ person, span }) => person.type === 'person' && start >= span.start && start < span.end,
    );
  if (!own?.role || !written || !body.some((term) => term.inName && !isOfPerson(term))) return false;
  if (findRole(own.role.text, role).length === 0) return false;
  const { start, end } = sentenceAround(passage, own);
  const nation = nationFit(question, role, own, [], passage.text.slice(start, end), passage, archive);
  return nation <= 1 && fitOf(own, own.role.text, role, body, passage, archive) < LEAST;
}

/** Passages that may give them the role: first those from which it is known, then the others that name them. */
function placesOf(bearers: readonly Person[], role: AskedRole): { person: Person; citation: string }[] {
  const called = bearers.filter(({ roles }) => roles.some((each) => findRole(each.role, role).length > 0));
  const places = new Map<string, { person: Person; citation: string }>();
  const add = (person: Person, citation: string) =>
    places.set(`${person.name} ${citation}`, { person, citation });
  for (const person of called) for (const { citation } of person.roles) add(person, citation);
  for (const person of called) for (const citation of person.citations.slice(0, READ)) add(person, citation);
  return [...places.values()].slice(0, MOST_READ);
}

const FORMER = /, (?:former|ex-|late)\b/iu;

/** Whether its article gives the role to nobody else: of two mayors the head of the article tells nothing. */
function isAlone({ key, passage: { article } }: Claim, claims: readonly Claim[]): boolean {
  return claims.every(
    (other) => other.passage.article !== article || other.key === key || FORMER.test(other.text),
  );
}

const indexes = new WeakMap<People, Map<string, Person[]>>();

/** Persons by the stems of their roles' words. */
function bearersOf(people: People): Map<string, Person[]> {
  const known = indexes.get(people);
  if (known) return known;
  const index = new Map<string, Person[]>();
  for (const person of people.all) {
    if (person.type !== 'person') continue;
    for (const term of new Set(
      person.roles.flatMap(({ role }) => findTerms(role).map((word) => word.term)),
    )) {
      const bearers = index.get(term);
      if (bearers === undefined) index.set(term, [person]);
      else bearers.push(person);
    }
  }
  indexes.set(people, index);
  return index;
}

/** How surely a name's role is the asked one of the asked body, 0 to 1. */
function fitOf(
  name: NameAnnotation,
  written: string,
  role: AskedRole,
  body: readonly WeighedTerm[],
  passage: Passage,
  archive: Archive,
): number {
  if (findRole(written, role).length === 0) return 0;
  if (body.length === 0) return 1;
  const own = termsOf(written);
  if (body.every((term) => has(own, term))) return 1;
  // "President of Talya" is not that of Zarqan.
  if (/ (?:of|for|at) (?:the )?\p{Lu}/u.test(written)) return 0;
  const near = termsOf(wordsBeside(name, passage, archive));
  if (body.every((term) => has(own, term) || has(near, term))) return BESIDE;
  const passages = archive.passagesOf(passage.article);
  const read = body.some(({ word }) => OCCASION.test(word)) ? passages : passages.slice(0, 1);
  const head = termsOf([passage.article.title ?? '', ...read.map(({ text }) => text)].join('. '));
  return body.every(
    (term) => has(own, term) || has(near, term) || has(head, term) || OCCASION.test(term.word),
  )
    ? OF_ARTICLE
    : 0;
}

// Takes " of Low Eaves", " for the club": what follows a name and belongs to it.
const OF_AFTER = /^ (?:of|for|at|from) [^,.;:]*/u;

/** The words of the sentence before a name as far as the person before, and what belongs to it behind. */
function wordsBeside(name: NameAnnotation, passage: Passage, archive: Archive): string {
  const sentence = sentenceAround(passage, name);
  const others = archive.names(passage).filter((each) => each.type === 'person' && each !== name);
  const start = Math.max(sentence.start, ...others.flatMap(({ end }) => (end <= name.start ? [end] : [])));
  const [after = ''] = OF_AFTER.exec(passage.text.slice(name.end, sentence.end)) ?? [];
  return passage.text.slice(Math.max(start, name.start - REACH), name.end) + after;
}

function isOfOtherNation(
  name: NameAnnotation,
  question: Question,
  role: AskedRole,
  passage: Passage,
  archive: Archive,
): boolean {
  const { start, end } = sentenceAround(passage, name);
  return (
    nationFit(question, role, name, [], passage.text.slice(start, end), passage, archive) === OTHER_NATION
  );
}

function termsOf(text: string): Set<string> {
  return new Set(findTerms(text).map(({ term }) => term));
}

function has(words: ReadonlySet<string>, { term, variants }: WeighedTerm): boolean {
  return words.has(term) || variants.some((each) => each.weight >= 0.6 && words.has(each.term));
}

function claimOf(person: Person, name: NameAnnotation, passage: Passage, fit: number): Claim {
  const role = name.role;
  return {
    text: role ? `${person.name}, ${role.text}` : person.name,
    value: person.name,
    basis: null,
    score: fit,
    support: SUPPORT * fit,
    byName: true,
    passage,
    span: sentenceAround(passage, name),
    focus: role ? [name, role] : [name],
    key: fold(person.name),
  };
}
