import type { DateAnnotation } from '../annotations/annotation.ts';
import type { Archive } from '../archive/archive.ts';
import type { Evidence, Findings } from '../evidence/evidence.ts';
import { daysOf } from '../questions/days-of.ts';
import type { Question } from '../questions/question.ts';
import type { Claim } from './claim.ts';
import { asOneWhereAgreed, closerFirst } from './events/agreeing-dates.ts';
import { asHeld } from './events/as-held.ts';
import { daysCalledOff, isMovedTo } from './events/called-off.ts';
import { basisOf } from './events/date-basis.ts';
import { dateKindFit } from './events/date-kind-fit.ts';
import { dateWords } from './events/date-words.ts';
import { eventFit } from './events/event-fit.ts';
import { isOtherAnniversary, ownEvent } from './events/own-event.ts';
import { timeBetween } from './events/time-between.ts';
import { findPlaces, type Place } from './find-claims.ts';
import { namesAsked } from './people/names-asked.ts';

// Passages that may say of a plan that nothing came of it.
const PASSAGES_READ = 40;

/** What the articles say of the day on which something happened, best first. */
export function answerWhen(question: Question, findings: Findings, archive: Archive): Claim[] {
  const datesIn = (evidence: Evidence) =>
    archive.dates(evidence.passage).filter((date) => !isOtherAnniversary(date, evidence));
  const places = findPlaces(question, findings, datesIn, {
    neighbours: true,
    follows: (date, { passage }) => isMovedTo(passage.text, { start: 0, end: passage.text.length }, date),
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

const HOW_LONG_AGO = /\bhow long ago\b/iu;

/** ", 3 years ago", where that is asked of a day that is over. */
function howLongAgo({ text, request }: Question, { value }: DateAnnotation): string {
  const days = HOW_LONG_AGO.test(text) ? daysOf(value) : null;
  if (!days || days.to >= request.today) return '';
  return `, ${timeBetween(days, { from: request.today, to: request.today }, null)} ago`;
}

const ASKS_PAST = /\b(?:did|was|were|has|have|had)\b/iu;

/** Whether the outcome is asked, and the day was still to come when the article was written. */
function isPlan(
  { text, future }: Question,
  { found, evidence }: Place<DateAnnotation>,
  archive: Archive,
): boolean {
  const days = daysOf(found.value);
  const written = daysOf(archive.published(evidence.passage.article).value);
  return days !== null && written !== null && days.from > written.to && !future && ASKS_PAST.test(text);
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
  const own = ownEvent(question, place, archive) * namesAsked(question, passage, archive);
  const fit = dateKindFit(question, place) * told * own;
  if (fit === 0) return null;
  const days = daysOf(found.value);
  return {
    text: isPlan(question, place, archive)
      ? `planned for ${words}`
      : `${words ?? found.text}${howLongAgo(question, found)}`,
    // A length or a rate has no day, but is not open.
    value: words === null && !/^(?:DURATION|SET)$/.test(found.type) ? null : found.value,
    basis: basisOf(found, archive.published(passage.article)),
    score: place.score * fit,
    support: Math.min(1, place.support * fit),
    passage,
    span: place.span,
    focus: [found],
    key: days ? `${days.from}/${days.to}` : found.text.toLowerCase(),
  };
}
