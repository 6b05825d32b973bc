import type { Archive } from '../../archive/archive.ts';
import type { Findings } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import type { RequestCommand } from '../../questions/request.ts';
import type { Claim } from '../claim.ts';
import { isToldUnreal } from '../events/told-unreal.ts';
import { type ConfidenceFeatures, confidenceFeatures, FEWEST_WEIGHT } from './confidence-features.ts';
import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from './confidence-weights.ts';
import { hasOtherName } from './has-other-name.ts';
import { lacksDeed } from './lacks-deed.ts';
import { lacksName } from './lacks-name.ts';
import { lacksSubject } from './lacks-subject.ts';

/** Below this a claim is a guess, and the articles are said not to tell; by kind, set on questions on the news. */
const FLOORS: Readonly<Record<RequestCommand, number>> = {
  ask: 0.13,
  when: 0.13,
  who: 0.22,
  where: 0.2,
  howmany: 0.28,
  quote: 0.3,
  timeline: 0.3,
  compare: 0.35,
  sources: 0,
  cite: 0,
};
/** Below this the claim's own place says too little of the question, or says it of something that did not happen. */
const LEAST_PLAUSIBLE: Readonly<Partial<Record<RequestCommand, number>>> = {
  ask: 0.21,
  when: 0.39,
  who: 0.3,
  where: 0.25,
  howmany: 0.2,
};

/** The same of reasons: that of something else is easily taken for the asked one. */
const LEAST_PLAUSIBLE_REASON = 0.4;

/** The most that is left of such a claim: below every floor of its kinds. */
export const DOUBTED = 0.12;

const FEATURES = Object.keys(CONFIDENCE_WEIGHTS) as (keyof ConfidenceFeatures)[];

/**
 * How sure the best claim is: the share of answers given at this figure that are right, 0 to 1. Of lists, and of
 * claims from no ranked passage, how much of the question they tell.
 */
export function confidenceOf(
  question: Question,
  claim: Claim | undefined,
  findings: Findings,
  archive: Archive,
): number {
  if (claim?.byName) return claim.support;
  const features = isLearnt(question.kind) ? confidenceFeatures(question, claim, findings, archive) : null;
  if (!features) return plausibility(claim, findings);
  const sum = FEATURES.reduce(
    (all, each) => all + CONFIDENCE_WEIGHTS[each] * features[each],
    CONFIDENCE_BIAS,
  );
  const learnt = 1 / (1 + Math.exp(-sum));
  return isDoubted(question, claim, findings, features, archive) ? Math.min(learnt, DOUBTED) : learnt;
}

/** Whether a claim is no answer whatever else speaks for it: its place tells too little, of another time or of others. */
export function isDoubted(
  question: Question,
  claim: Claim | undefined,
  findings: Findings,
  { lacksTime }: ConfidenceFeatures,
  archive: Archive,
): boolean {
  if (!claim) return false;
  const least = LEAST_PLAUSIBLE[question.kind] ?? 0;
  const needed = question.wanted === 'reason' ? Math.max(least, LEAST_PLAUSIBLE_REASON) : least;
  return (
    lacksTime > 0 ||
    plausibility(claim, findings) < needed ||
    isToldUnreal(question, claim, findings) ||
    lacksSubject(question, claim, findings) ||
    lacksDeed(question, claim, findings) ||
    hasOtherName(question, claim, findings) ||
    lacksName(question, claim, findings, archive)
  );
}

/** Share of the question that the claim's place tells and that the articles have words for, 0 to 1. */
export function plausibility(claim: Claim | undefined, findings: Findings): number {
  if (!claim) return 0;
  if (claim.byName) return claim.support;
  // A date that was asked for is told in other words, and "happened" in none.
  const terms = findings.terms.filter(({ inDate, weight }) => !inDate && weight >= FEWEST_WEIGHT);
  const total = terms.reduce((sum, term) => sum + term.importance, 0);
  const missing = terms.reduce((sum, term) => sum + (term.missing ? term.importance : 0), 0);
  const known = total === 0 ? 1 : 1 - missing / total;
  return Math.max(0, Math.min(1, claim.support * known));
}

/** The least confidence at which an answer of a kind is given, 0 to 1. */
export function floorOf(kind: RequestCommand): number {
  return FLOORS[kind];
}

/** Whether an answer at this confidence is given. */
export function isAnswered(kind: RequestCommand, confidence: number): boolean {
  return confidence >= floorOf(kind);
}

function isLearnt(kind: RequestCommand): boolean {
  return LEAST_PLAUSIBLE[kind] !== undefined;
}
