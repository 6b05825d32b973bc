import type { NumberAnnotation } from '../../annotations/annotation.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Evidence, Findings } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import type { Claim } from '../claim.ts';
import { happening } from '../events/happening.ts';
import { findPlaces, type Place } from '../find-claims.ts';
import { nameFit } from './absent-name.ts';
import { fateFit } from './fate-fit.ts';
import { numberDeedFit, OTHER_DEED_AT_MOST } from './number-deed.ts';
import { ownerFit } from './number-owner.ts';
import { numberRoleFit } from './number-role.ts';
import { timeFit } from './number-time.ts';
import { isAskedAge, isOtherThing, unitFit } from './unit-fit.ts';

/** A claim with how far its number is the one that is meant among those beside it, by whose, of when and in what role it is. */
export interface WeighedNumber extends Claim {
  readonly beside: number;
}

/** The numbers that the articles give for what was asked, with qualifier, unit and weight, best first. */
export function weighNumbers(question: Question, findings: Findings, archive: Archive): WeighedNumber[] {
  const numbers = (evidence: Evidence) => archive.numbers(evidence.passage);
  // A passage whose numbers are of another kind does not stand in the way of one that has the right kind.
  const fitting = (evidence: Evidence) =>
    numbers(evidence).some((number) => !isOtherThing(unitFit(question, number, evidence.passage)))
      ? numbers(evidence)
      : [];
  const found = findPlaces(question, findings, fitting, { neighbours: true });
  const deed = numberDeedFit(question, findings, archive);
  const claims = (found.length > 0 ? found : findPlaces(question, findings, numbers, { neighbours: true }))
    .map((place) => claimOf(question, place, deed(place), archive))
    .sort((a, b) => b.score - a.score);
  // What a number is set against only tells which of them is meant; that none is better takes nothing from the best.
  const best = claims[0]?.beside ?? 1;
  return claims.map((claim) => ({ ...claim, score: claim.score / best }));
}

function claimOf(
  question: Question,
  place: Place<NumberAnnotation>,
  deed: number,
  archive: Archive,
): WeighedNumber {
  const { found, evidence } = place;
  // What is planned or expected is compared with the rest; who asks for one number wants what was.
  const happened = question.kind === 'compare' ? 1 : happening(question, place);
  const time = timeFit(question, place, archive);
  const inTime = question.period === null ? 1 : Math.min(1, time);
  const name = question.kind === 'compare' ? 1 : nameFit(question, evidence.passage.article, archive);
  const fate = fateFit(question.text, place);
  const fit =
    unitFit(question, found, evidence.passage) *
    name *
    fate *
    happened *
    inTime *
    (deed < OTHER_DEED_AT_MOST ? deed : 1);
  const beside =
    ownerFit(question, place, archive) *
    numberRoleFit(question, place) *
    Math.max(deed, OTHER_DEED_AT_MOST) *
    (time / inTime);
  return {
    text: found.text,
    value: found.value,
    unit: found.unit,
    basis: null,
    score: place.score * fit * beside,
    beside,
    support: place.support * Math.min(1, fit),
    passage: evidence.passage,
    span: place.span,
    focus: [found],
    ...(question.people.length > 0 &&
      isAskedAge(question, found, evidence.passage) && { byName: true as const }),
    key: `${found.qualifier ?? ''} ${found.value} ${found.unit ?? ''}`.toLowerCase(),
  };
}
