import type { Findings } from '../evidence/evidence.ts';
import type { RequestCommand } from '../questions/request.ts';
import type { Claim } from './claim.ts';

/** Below this a claim is a guess, and the articles are said not to tell; by kind, set on the questions on the seeds. */
const FLOORS: Readonly<Record<RequestCommand, number>> = {
  ask: 0.44,
  when: 0.4,
  who: 0.45,
  where: 0.33,
  howmany: 0.25,
  quote: 0.3,
  timeline: 0.3,
  compare: 0.35,
  sources: 0,
  cite: 0,
};

// Below this a word only says what kind of answer is wanted.
const FEWEST_WEIGHT = 0.5;

/** How sure the best claim is: the share of answers given at this figure that are right, 0 to 1. */
export function confidenceOf(claim: Claim | undefined, findings: Findings): number {
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
