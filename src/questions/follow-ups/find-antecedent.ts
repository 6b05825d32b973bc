import { COUNTRY_NAMES } from '../../annotations/names/countries.ts';
import { TITLE_WORDS } from '../../annotations/names/cue-words.ts';
import type { Archive } from '../../archive/archive.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { findPeople } from '../find-people.ts';
import { findPeriod } from '../find-period.ts';
import { findParts, findPlurals, findThings, type QuestionParts } from '../question-parts.ts';
import type { Exchange, Named } from './exchange.ts';
import { findSex, type Sex } from './find-sex.ts';

/**
 * The man or woman whom "he" or "she" means: the one who answered a question for who, then those whom the question
 * named, then the answer, then its first excerpt; among equals one known to be of that sex, then the first named.
 * Nobody in `not` is meant.
 */
export function findPerson(
  sex: Sex,
  last: Exchange,
  archive: Archive,
  not: ReadonlySet<string>,
): string | null {
  const valued = answeredPerson(last);
  const tiers: readonly (readonly Named[])[] = [
    last.kind === 'who' ? valued : [],
    persons(last.people),
    valued,
    persons(last.answer?.people ?? []),
  ];
  for (const tier of tiers) {
    const open = tier.filter(({ name }) => !not.has(name));
    const sexes = open.map(({ name }) => findSex(name, archive));
    const known = open[sexes.indexOf(sex)];
    const found = known ?? open[sexes.indexOf(null)];
    if (found) return found.text;
  }
  return null;
}

const COUNTRIES: ReadonlySet<string> = new Set([...COUNTRY_NAMES.keys()].map(fold));

/** Whom "they" means: several persons of the question, a body, a country, or its plural noun, which for "them" is first. */
export function findSeveral(last: Exchange, archive: Archive, object: boolean): string | null {
  const parts = findParts(last.query);
  const plurals = findPlurals(parts, namesIn(parts.rest, archive));
  const plural = plurals.find(({ placed }) => !placed) ?? plurals[0];
  const several = persons(last.people);
  const countries = last.people.filter(({ text, type }) => type === 'place' && COUNTRIES.has(fold(text)));
  const bodies = last.people.filter(({ type }) => type === 'organisation');
  // One person alone is no "they"; a town neither.
  const acting = several.length > 1 ? several : bodies.length > 0 ? bodies : countries;
  const group = acting.length === 0 ? null : acting.map(({ text }) => text).join(' and ');
  return object ? (plural?.text ?? group) : (group ?? plural?.text ?? null);
}

/** What "it" or "that" means: the thing that the last question was about, else all that happened in it. */
export function findSubject(last: Exchange, archive: Archive): string | null {
  return findThing(last, archive) ?? findEvent(last);
}

/** What happened by the last question, without its question word and the time it names: "borisov land in caracas". */
export function findEvent(last: Exchange): string | null {
  return eventOf(findParts(last.query), last) || null;
}

/** The noun with an article that the last question was about, no person and no name. */
export function findThing(last: Exchange, archive: Archive): string | null {
  const parts = findParts(last.query);
  const names = namesIn(parts.rest, archive);
  const things = findThings(parts, names).filter(
    ({ head, start, end }) =>
      !TITLE_WORDS.has(head) && !last.people.some(({ text }) => within(parts.rest, text, { start, end })),
  );
  return (things.findLast(({ placed }) => !placed) ?? things.at(-1))?.text ?? null;
}

/** The place that "there" means: the answer's, the question's, or the first that the excerpt names. */
export function findPlace(last: Exchange): string | null {
  if (last.kind === 'where' && last.answer?.value) return last.answer.value;
  const isPlace = ({ type }: Named) => type === 'place';
  return last.people.findLast(isPlace)?.text ?? last.answer?.people.find(isPlace)?.text ?? null;
}

/** Persons whom a question for who was answered with; none where the answer names nobody known. */
function answeredPerson(last: Exchange): readonly Named[] {
  const value = last.answer?.value ?? null;
  if (value === null || !(last.kind === 'who' || last.kind === 'quote')) return [];
  const type = last.answer?.people.find(({ name }) => name === value)?.type ?? 'person';
  return type === 'person' ? [{ text: value, name: value, type }] : [];
}

function eventOf({ rest }: QuestionParts, last: Exchange): string {
  const dates = findPeriod(rest, last.today)?.spans ?? [];
  let text = rest;
  for (const { start, end } of [...dates].reverse()) {
    const before = text.slice(0, start).replace(/\b(?:in|on|since|until|during|at|by|from|of)\s*$/i, '');
    text = `${before} ${text.slice(end)}`;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function namesIn(text: string, archive: Archive): Span[] {
  return findPeople(text, archive.people).map(({ span }) => span);
}

function persons(named: readonly Named[]): readonly Named[] {
  return named.filter(({ type }) => type === 'person');
}

/** Whether a thing is nothing but a name with its article: "the Kremlin". */
function within(rest: string, name: string, { start, end }: Span): boolean {
  return (
    rest
      .slice(start, end)
      .replace(/^(?:the|a|an) /i, '')
      .toLowerCase() === name.toLowerCase()
  );
}
