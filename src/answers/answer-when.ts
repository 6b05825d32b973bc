import type { DateAnnotation } from '../annotations/annotation.ts';
import type { Archive } from '../archive/archive.ts';
import type { Findings } from '../evidence/evidence.ts';
import { overlaps } from '../evidence/find-evidence.ts';
import { daysOf } from '../questions/days-of.ts';
import type { Question } from '../questions/question.ts';
import { daysCalledOff, isCalledOff } from './called-off.ts';
import type { Claim } from './claim.ts';
import { dateWords, dayWords } from './date-words.ts';
import { eventFit } from './event-fit.ts';
import { findPlaces, inside, type Place } from './find-claims.ts';
import { happening } from './happening.ts';
import { isOfOther } from './is-of-other.ts';

// Words such as "in recent years" name no day; an expression that the article leaves open still tells something.
const VAGUE = 0.5;
const OPEN = 0.85;
// "for three years" answers how long; only where nothing else stands there does it tell when.
const LENGTH_OF_TIME = 0.4;
// What is asked for by other words than "when", and what an expression of another kind is worth then.
const HOW_LONG = /\bhow long\b(?! ago)/iu;
const HOW_OFTEN = /\bhow (?:often|frequently|regularly)\b/iu;
const SINCE_WHEN = /\bsince when\b|\bhow long (?:has|have|had)\b/iu;
const SINCE = /\bsince (?:the |early |late |mid-)?$/iu;
const OTHER_KIND = 0.3;
const OTHER_KIND_SINCE = 0.6;
const OUTSIDE_PERIOD = 0.3;
const OF_OTHER_EVENT = 0.6;
const CLAUSE = 80;
const PASSAGES_READ = 40;
const DAY_MS = 86_400_000;
const LONGEST_AGREED = 92;
// A neighbour of the telling sentence that begins with another name tells of that one.
const OF_OTHER_NAME = 0.6;
// An article that tells the day of what another dates to the month may fit this much less.
const CLOSER = 0.8;
const CLOSER_BY_SEVERAL = 0.6;
const CALLED_OFF = 0.4;
// Asked of what happened, a day that was still to come when the article was written is that of a plan.
const STILL_PLANNED = 0.7;
const ASKS_PAST = /\b(?:did|was|were|has|had)\b/iu;
// Takes "police said on ", "told reporters late on "; refuses "he left on ".
export const REPORTED =
  /\b(?:said|says?|told(?: \w+){1,2}|announced|added|wrote|reported|confirmed)(?: (?:late|early|in a statement))? (?:on )?$/i;
const ASKS_OF_WORDS =
  /\b(?:say|says|said|tell|told|announce[ds]?|add|added|write|wrote|report|reported|confirm|confirmed|statement|interview|speak|spoke|den(?:y|ied)|warn|warned|call|called)\b/iu;
const OF_REPORT = 0.7;
const OF_REPORT_BESIDE_OTHER = 0.5;
// "Three years after the wall was broken through" tells of when it was less than a date of its own.
const OF_ANCHOR = 0.75;
// Takes "since the mayor's election in "; refuses "since " alone, where the date itself is the start.
const OTHER_EVENT = /\b(?:since|after|before|until|following|compared (?:to|with))\s+[^,;.]{3,70}$/u;

/** What the articles say of the day on which something happened, best first. */
export function answerWhen(question: Question, findings: Findings, archive: Archive): Claim[] {
  const places = findPlaces(question, findings, (evidence) => archive.dates(evidence.passage), {
    neighbours: true,
  });
  const tells = eventFit(question, findings, places);
  const off = daysCalledOff(
    findings.evidence.slice(0, PASSAGES_READ).map(({ passage }) => passage),
    archive,
  );
  const claims = closerFirst(
    places
      .map((place) => claimOf(question, place, tells(place) * asHeld(question, place, off, archive), archive))
      .filter((claim) => claim !== null)
      .sort((a, b) => b.score - a.score),
  );
  return asOneWhereAgreed(claims);
}

/** A month or quarter that holds the day of a better claim is the same answer, told less closely. */
function asOneWhereAgreed(claims: readonly Claim[]): Claim[] {
  const finer: { key: string; from: string; to: string }[] = [];
  return claims.map((claim) => {
    const days = daysOf(dateOf(claim));
    if (!days) return claim;
    const length = (Date.parse(days.to) - Date.parse(days.from)) / DAY_MS;
    const within =
      length > 0 && length <= LONGEST_AGREED
        ? finer.find(({ from, to }) => days.from <= from && to <= days.to)
        : undefined;
    if (within) return { ...claim, key: within.key };
    finer.push({ key: claim.key, ...days });
    return claim;
  });
}

/** Where another article that fits about as well has a day of the month or year that the best claim names, that first. */
function closerFirst(claims: readonly Claim[]): Claim[] {
  const [best, ...others] = claims;
  const days = daysOf(best ? dateOf(best) : null);
  if (!best || !days || days.from === days.to) return [...claims];
  const isDayWithin = (claim: Claim) => {
    const own = daysOf(dateOf(claim));
    return own !== null && own.from === own.to && days.from <= own.from && own.to <= days.to;
  };
  const within = others.filter(
    (claim) => claim.passage.article !== best.passage.article && isDayWithin(claim),
  );
  const articlesOf = (claim: Claim) =>
    new Set(within.filter(({ key }) => key === claim.key).map(({ passage }) => passage.article)).size;
  const closer = within.find(
    (claim) => claim.score >= best.score * (articlesOf(claim) > 1 ? CLOSER_BY_SEVERAL : CLOSER),
  );
  return closer ? [closer, best, ...others.filter((claim) => claim !== closer)] : [...claims];
}

function dateOf({ value }: Claim): string | null {
  return typeof value === 'string' ? value : null;
}

function claimOf(
  question: Question,
  place: Place<DateAnnotation>,
  told: number,
  archive: Archive,
): Claim | null {
  const { found, evidence } = place;
  const { passage } = evidence;
  const words = dateWords(found.value, found.mod);
  const fit =
    fitOf(question, place) *
    told *
    ownEvent(place) *
    ownSentence(place) *
    notReport(question, place, archive);
  if (fit === 0) return null;
  const days = daysOf(found.value);
  return {
    text: words ?? found.text,
    value: words === null ? null : found.value,
    basis: basisOf(found, archive.published(passage.article)),
    score: place.score * fit,
    support: Math.min(1, place.support * fit),
    passage,
    span: place.span,
    focus: [found],
    key: days ? `${days.from}/${days.to}` : found.text.toLowerCase(),
  };
}

function fitOf(question: Question, place: Place<DateAnnotation>): number {
  const date = place.found;
  const { text } = question;
  if (HOW_OFTEN.test(text)) return date.type === 'SET' ? 1 : OTHER_KIND;
  const before = place.evidence.passage.text.slice(Math.max(0, date.start - 12), date.start);
  const since = SINCE.test(before);
  if (SINCE_WHEN.test(text)) {
    if (since && date.type === 'DATE') return 1;
    if (!HOW_LONG.test(text)) return OTHER_KIND_SINCE;
  }
  if (HOW_LONG.test(text)) return lasts(date) ? 1 : OTHER_KIND;
  if (date.open) return OPEN;
  if (date.type === 'SET') return LENGTH_OF_TIME;
  if (date.type === 'DURATION') return LENGTH_OF_TIME;
  if (date.value?.endsWith('_REF')) return VAGUE;
  if (date.value === null) return OPEN;
  const days = daysOf(date.value);
  if (question.period && days && !overlaps(days, question.period)) return OUTSIDE_PERIOD;
  return 1;
}

/** Less where a day is that of a plan: one that was called off or moved from it, or of which the outcome is asked. */
function asHeld(
  question: Question,
  place: Place<DateAnnotation>,
  off: ReadonlySet<string>,
  archive: Archive,
): number {
  const { found, evidence, sentence } = place;
  if (isCalledOff(evidence.passage.text, sentence, found)) return CALLED_OFF;
  const days = daysOf(found.value);
  const written = daysOf(archive.published(evidence.passage.article).value);
  if (!days || !written || days.from <= written.to) return 1;
  if (off.has(`${days.from}/${days.to}`)) return CALLED_OFF;
  const asked = ASKS_PAST.test(question.text) && !question.future;
  // Where the words say that it was to come, that has been counted.
  return asked && happening(question, place) === 1 ? STILL_PLANNED : 1;
}

/** Less where the date is when somebody told of it: "nine died, police said on Friday". */
function notReport(
  { text }: Question,
  { found, evidence, sentence }: Place<DateAnnotation>,
  archive: Archive,
): number {
  if (ASKS_OF_WORDS.test(text)) return 1;
  const { passage } = evidence;
  if (!REPORTED.test(passage.text.slice(Math.max(sentence.start, found.start - CLAUSE), found.start)))
    return 1;
  const others = archive
    .dates(passage)
    .some((date) => date !== found && inside(date, sentence) && daysOf(date.value) !== null);
  return others ? OF_REPORT_BESIDE_OTHER : OF_REPORT;
}

/** Whether an expression says how long: "three years", "from 2009 to 2017". */
function lasts({ type, value }: DateAnnotation): boolean {
  if (type === 'DURATION') return true;
  return type === 'DATE' && value !== null && value.includes('/') && /^\d{4}/.test(value);
}

/** Less where the date is that of another event, "since the election in May", of which the question says nothing. */
function ownEvent({ found, evidence, sentence }: Place<DateAnnotation>): number {
  if (found.open && isAnchorAsked(found, sentence.matches)) return OF_ANCHOR;
  const before = evidence.passage.text.slice(Math.max(sentence.start, found.start - CLAUSE), found.start);
  const other = OTHER_EVENT.exec(before);
  if (!other) return 1;
  const from = found.start - before.length + other.index;
  const asked = sentence.matches.some(
    (match) => match.start >= from && match.end <= found.start && isCommon(evidence.passage.text, match),
  );
  return asked ? 1 : OF_OTHER_EVENT;
}

/** Less where the date stands beside the telling sentence, in one that begins with another name. */
function ownSentence({ found, evidence, sentence }: Place<DateAnnotation>): number {
  if (inside(found, sentence)) return 1;
  const { sentences, passage } = evidence;
  const at = sentences.findIndex((each) => inside(found, each));
  return at >= 0 && isOfOther(passage.text, sentences, at) ? OF_OTHER_NAME : 1;
}

/** Whether an open expression counts from the very event that is asked about. */
function isAnchorAsked(
  found: DateAnnotation,
  matches: readonly { start: number; end: number; term: number }[],
): boolean {
  const within = new Set(matches.filter((match) => inside(match, found)).map(({ term }) => term));
  const all = new Set(matches.map(({ term }) => term));
  return within.size >= 2 && within.size * 2 > all.size;
}

function isCommon(text: string, match: { start: number }): boolean {
  return /^\p{Ll}/u.test(text.slice(match.start));
}

/** How the words lead to the date, in plain words. */
export function basisOf(date: DateAnnotation, published: ReturnType<Archive['published']>): string {
  const days = daysOf(date.value);
  const told = daysOf(published.value);
  const ahead = days && told && days.from > told.to;
  return ahead ? `${countOf(date, published)}; still to come when it was written` : countOf(date, published);
}

function countOf(date: DateAnnotation, published: ReturnType<Archive['published']>): string {
  const quoted = `“${date.text}”`;
  if (date.open || date.value === null) return `${quoted}; the article gives no day to count from`;
  if (date.certainty === 'stated') return `${quoted}, as the article has it`;
  const anchor = date.anchor;
  if (anchor?.kind === 'text')
    return `${quoted}, counted from ${anchor.words ? `“${anchor.words}”` : anchor.value} before it`;
  const day =
    published.value && /^\d{4}-\d{2}-\d{2}$/.test(published.value)
      ? dayWords(published.value)
      : published.value;
  if (day === null) return quoted;
  return date.certainty === 'inferred'
    ? `${quoted}, counted from ${day}, the article's inferred date (${published.basis ?? 'from its words'})`
    : `${quoted}, counted from the article's date, ${day}`;
}
