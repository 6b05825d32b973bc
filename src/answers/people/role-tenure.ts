import type { NameAnnotation } from '../../annotations/annotation.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Passage } from '../../passages/passage.ts';
import { daysOf } from '../../questions/days-of.ts';
import type { Question } from '../../questions/question.ts';
import { findTerms } from '../../text/find-terms.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { sentenceAround } from '../citing/show-span.ts';
import type { Claim } from '../claim.ts';
import { dayWords } from '../events/date-words.ts';
import { type AskedRole, findRole } from './asked-role.ts';
import { findPortfolios } from './find-portfolios.ts';
import { findSuccessions } from './find-successors.ts';

// Who was called so before somebody else is, or only after the day that is asked about, held the office at another time.
const EARLIER = 0.72;
const LATER = 0.5;
// "Resigned as mayor", "until now the finance minister": the last that is told of somebody in an office.
const ENDED = 0.6;
const ENDS =
  /\b(?:resigned|stepped down|stood down|quit|retired|removed|dismissed|fired|sacked|ousted|replaced|former|ex|outgoing|late|until now|until then|until recently|died|no longer|had been)\b[^.;]{0,40}$/iu;
// "Who as mayor had refused it"; "dismissed his finance minister, ".
const HAD = /^ had\b/u;
const DISMISSES =
  /\b(?:dismissed|dismisses|sacked|fired|removed|ousted|replaced|replaces|succeeds|succeeded|succeeding)\s+(?:(?:his|her|its|their|the)\s+)?(?:[\p{L}-]+ ){0,2}$/u;
const BECOMES =
  /\b(?:becomes?|became|sworn in as|appointed|elected|named|promoted to|takes? over as|took over as|succeeds?|succeeded|replaces|now)\b[^.;]{0,60}$/iu;
const REACH = 70;
// Who stands near the office of a body that is named, and is not said to hold it.
const NOT_SO_CALLED = 0.5;
// Claims much below the best one speak of something else.
const LEAST_OF_BEST = 0.4;

// It is told in so many words.
const OFFICE_GIVEN = 0.8;
// Keeps the order of claims that are otherwise equal.
const NUANCE = 0.01;

type MaybeSuccessor = Claim & { readonly succeeds?: string };

interface Held {
  readonly claim: MaybeSuccessor;
  readonly date: string | null;
  readonly isRole: boolean;
}

/**
 * Claims that somebody holds an office, those first whose bearer is called so last before the day asked about; others of
 * the same office count less, and tell of when they speak.
 */
export function byTenure(
  role: AskedRole,
  question: Question,
  own: readonly Claim[],
  archive: Archive,
): Claim[] {
  const asOf = question.period?.to ?? question.request.today;
  const claims = withSuccessors(role, own, asOf, archive);
  const best = Math.max(0, ...claims.map(({ score }) => score));
  const held = claims.map((claim): Held => {
    const date = archive.published(claim.passage.article).value;
    return {
      claim,
      date,
      isRole:
        claim.succeeds !== undefined ||
        comesInto(claim, role) ||
        (claim.score >= best * LEAST_OF_BEST && saysRole(claim, role)),
    };
  });
  const left = new Map<string, string>();
  for (const { claim, date } of held)
    if (claim.succeeds !== undefined && date !== null && date <= asOf) left.set(claim.succeeds, date);
  const isOver = (claim: MaybeSuccessor, date: string) =>
    claim.succeeds === undefined && (isEnded(claim, role) || date <= (left.get(claim.key) ?? ''));
  const last = new Map<string, string>();
  const ended = new Map<string, string>();
  for (const { claim, date, isRole } of held) {
    if (!isRole || date === null || date > asOf) continue;
    const days = isOver(claim, date) ? ended : last;
    if (date > (days.get(claim.key) ?? '')) days.set(claim.key, date);
  }
  const still = [...last].filter(([key, date]) => date > (ended.get(key) ?? ''));
  for (const key of last.keys())
    if (still.length > 0 && !still.some(([each]) => each === key)) last.delete(key);
  if (last.size === 0) holdBefore(asOf, held, role, last);
  const newest = [...last.values()].sort().at(-1);
  if (newest === undefined) return [...claims];
  const isBody = question.terms.some(({ inName, inDate }) => inName && !inDate);
  const several = new Set(held.filter(({ isRole }) => isRole).map(({ claim }) => claim.key)).size > 1;
  return held.map(({ claim, date, isRole }) => {
    if (!isRole && isBody) return { ...claim, support: claim.support * NOT_SO_CALLED };
    if (!isRole || date === null || !several) return claim;
    const own = last.get(claim.key);
    const day = /^\d{4}-\d\d-\d\d$/.test(date) ? `on ${dayWords(date)}` : `in ${date}`;
    const basis = claim.basis ?? `called so ${day}`;
    // Of one bearer's places the newest is shown first.
    if (own === newest)
      return { ...claim, basis, score: best * (date === own ? 1 : 0.9) + NUANCE * claim.score };
    const fit = own === undefined ? (date > asOf ? LATER : ENDED) : EARLIER;
    return { ...claim, basis, score: Math.min(best, claim.score) * fit };
  });
}

/** Enters whoever is first called so, or leaves, after a day before which nobody is, without having come into it then. */
function holdBefore(asOf: string, held: readonly Held[], role: AskedRole, last: Map<string, string>): void {
  const later = held.filter(({ date, isRole }) => isRole && date !== null && date > asOf);
  later.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  for (const { claim, date } of later) {
    if (claim.succeeds !== undefined || comesInto(claim, role)) continue;
    if (later.some((each) => each.claim.key === claim.key && each.claim.succeeds !== undefined)) continue;
    if (date !== null) last.set(claim.key, date);
    return;
  }
}

/** Claims with one for each who took the office over from its bearer in a passage that speaks of it. */
function withSuccessors(
  role: AskedRole,
  claims: readonly Claim[],
  asOf: string,
  archive: Archive,
): MaybeSuccessor[] {
  const held = claims.filter((claim) => saysRole(claim, role));
  const passages = new Map(claims.map((claim) => [claim.passage, claim]));
  const added: MaybeSuccessor[] = [];
  for (const [passage, claim] of passages) {
    if (!speaksOf(passage.text, role)) continue;
    for (const to of findPortfolios(passage, role, archive)) added.push(comesTo(to, claim, passage));
    for (const { from, to, isToCome } of findSuccessions(passage, archive)) {
      if (isToCome && isAfter(asOf, passage, archive)) continue;
      const bearers = held.filter(({ value }) => value === from);
      if (bearers.length === 0) continue;
      added.push({
        ...claim,
        text: to.name,
        value: to.name,
        basis: `took over from ${from}`,
        span: spanFrom(from, to, passage, archive),
        focus: [to],
        key: fold(to.name),
        // The passage speaks of the office as far as its bearer does.
        support: Math.max(...bearers.map(({ support }) => support)),
        ...(bearers.some(({ byName }) => byName) && { byName: true as const }),
        succeeds: fold(from),
      });
    }
  }
  return [...claims, ...added];
}

/** A ministry's new head; of whom it was before, nothing is told. */
function comesTo(to: NameAnnotation, claim: Claim, passage: Passage): MaybeSuccessor {
  return {
    ...claim,
    text: to.name,
    value: to.name,
    basis: null,
    span: sentenceAround(passage, to),
    focus: [to],
    key: fold(to.name),
    score: OFFICE_GIVEN,
    support: OFFICE_GIVEN,
    byName: true,
    succeeds: '',
  };
}

/** Whether a passage gives a day after this one, on which what it says is to come can be. */
function isAfter(day: string, passage: Passage, archive: Archive): boolean {
  return archive.dates(passage).some(({ value }) => (daysOf(value)?.from ?? '') > day);
}

/** From the sentence that names who goes to that which names who comes. */
function spanFrom(name: string, to: Span, passage: Passage, archive: Archive): Span {
  const goes = archive.names(passage).findLast((each) => each.name === name && each.end <= to.start);
  const { start, end } = sentenceAround(passage, to);
  return { start: Math.min(start, goes ? sentenceAround(passage, goes).start : start), end };
}

/** Whether words tell which office is meant: its kind, "interior", or where it has none its noun. */
function speaksOf(text: string, role: AskedRole): boolean {
  if (findRole(text, role).length > 0) return true;
  const words = new Set(findTerms(text).map(({ term }) => term));
  return role.kinds.length > 0 && role.kinds.every(({ term }) => words.has(term));
}

/** Whether a name has the role written with it, or comes into it or leaves it in the words between. */
function saysRole({ focus, passage }: Claim, role: AskedRole): boolean {
  const [name, own] = focus;
  if (!name) return false;
  if (own && findRole(passage.text.slice(own.start, own.end), role).length > 0) return true;
  const place = rolePlace(passage.text, name, role);
  if (!place) return false;
  if (place.start < name.end) return /^ ?$/u.test(passage.text.slice(place.end, name.start));
  const between = passage.text.slice(name.end, place.start);
  if (/^, (?:[\p{Ll}-]+ ){0,4}$/u.test(between)) return true;
  return !/[.;:!?]|\p{Lu}\p{Ll}/u.test(between) && (BECOMES.test(between) || ENDS.test(between));
}

/** Whether the words between say that somebody came into the office, whatever else he is called there. */
function comesInto({ focus: [name], passage }: Claim, role: AskedRole): boolean {
  const place = name && rolePlace(passage.text, name, role);
  if (!place || place.start < name.end) return false;
  const between = passage.text.slice(name.end, place.start);
  return !/[.;:!?]|\p{Lu}\p{Ll}/u.test(between) && BECOMES.test(between);
}

/** Where the role stands nearest before or after a name. */
function rolePlace(text: string, name: Span, role: AskedRole): Span | null {
  const from = Math.max(0, name.start - REACH);
  const places = findRole(text.slice(from, name.end + REACH), role).map(({ start, end }) => ({
    start: from + start,
    end: from + end,
  }));
  const away = (place: Span) => Math.max(0, name.start - place.end, place.start - name.end);
  places.sort((a, b) => away(a) - away(b));
  return places[0] ?? null;
}

/** Whether a passage tells of an office that it ends, and not that another begins. */
function isEnded({ focus, passage }: Claim, role: AskedRole): boolean {
  const [name] = focus;
  const place = name && rolePlace(passage.text, name, role);
  if (!place) return false;
  if (HAD.test(passage.text.slice(place.end))) return true;
  if (DISMISSES.test(passage.text.slice(0, Math.min(place.start, name.start)))) return true;
  const before = passage.text.slice(Math.max(0, place.start - REACH), place.start);
  return ENDS.test(before) && !BECOMES.test(before);
}
