import type { Archive } from '../archive/archive.ts';
import type { Findings } from '../evidence/evidence.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import { daysOf } from '../questions/days-of.ts';
import { type AskedGap, findGap } from '../questions/find-gap.ts';
import { findOrder } from '../questions/find-order.ts';
import type { Question } from '../questions/question.ts';
import { readQuestion } from '../questions/read-question.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { answerWhen } from './answer-when.ts';
import type { Claim } from './claim.ts';
import { plausibility } from './confidence/confidence.ts';
import { timeBetween } from './events/time-between.ts';

/** What "did A happen before or after B" or "how long after A did B happen" comes to. */
export interface OrderAnswer {
  /** The question as one about time. */
  readonly question: Question;
  readonly findings: Findings;
  /** The places of both events, with the same words for an answer: "after: 3 August 2022, and the other 2 August 2022". */
  readonly claims: readonly Claim[];
}

// A day that fits less than this beside the best one is of another event.
const LEAST_OF_BEST = 0.8;

interface Placed {
  readonly claim: Claim;
  readonly days: { readonly from: string; readonly to: string };
  readonly findings: Findings;
  /** How well it fits beside the best one, 0 to 1. */
  readonly share: number;
}

/**
 * Which of two events came first, or how much time lay between them, from the days that the articles give both; null where
 * that is not asked or not told.
 */
export async function answerOrder(
  question: Question,
  archive: Archive,
  index: PassageIndex,
): Promise<OrderAnswer | null> {
  const { command } = question.request;
  if (command !== 'ask' && command !== 'when' && command !== 'howmany') return null;
  const gap = findGap(question.text);
  const order = gap ?? (command === 'howmany' ? null : findOrder(question.text));
  if (!order) return null;
  const asked =
    'auxiliary' in order && order.auxiliary ? `when ${order.auxiliary} ${order.first}` : order.first;
  const firsts = await placesOf(asked, question, archive, index);
  const seconds = firsts.length > 0 ? await placesOf(order.second, question, archive, index) : [];
  const [first, second] = nearestPair(firsts, seconds) ?? [];
  if (!first || !second) return null;
  const word =
    first.days.to < second.days.from ? 'before' : first.days.from > second.days.to ? 'after' : null;
  // Days that overlap tell no order, unless they are the same day.
  const same =
    first.days.from === second.days.from &&
    first.days.to === second.days.to &&
    first.days.from === first.days.to;
  if (word === null && !same) return null;
  const text = gap
    ? gapWords(first, second, gap.unit)
    : wordsOf(word, first.claim.text, second.claim.text, 'which' in order && order.which);
  const support = Math.min(first.claim.support, second.claim.support);
  const basis = [first, second].map(({ claim }) => claim.basis).join('; ');
  const claims = [first, second].map(({ claim }) => ({
    ...claim,
    text,
    basis,
    support,
    value: null,
    score: support,
    key: 'order',
  }));
  return { question: { ...question, kind: 'when' }, findings: first.findings, claims };
}

function wordsOf(word: 'before' | 'after' | null, first: string, second: string, which: boolean): string {
  if (word === null) return `the same day: ${first}`;
  if (!which) return `${word}: ${first}, and the other ${second}`;
  return word === 'before'
    ? `the former first: ${first}, then ${second}`
    : `the latter first: ${second}, then ${first}`;
}

function gapWords(a: Placed, b: Placed, unit: AskedGap['unit']): string {
  const [from, to] = a.days.from <= b.days.from ? [a, b] : [b, a];
  return `${timeBetween(from.days, to.days, unit)}: from ${from.claim.text} to ${to.claim.text}`;
}

// Years apart that count as much as a place that fits no better than nothing.
const YEARS_APART = 20;
const YEAR_MS = 365.25 * 86_400_000;

/** The places that fit best; of such, those that lie nearest: "the eruption" of this year, not that of 1902. */
function nearestPair(firsts: readonly Placed[], seconds: readonly Placed[]): [Placed, Placed] | null {
  // One date tells of one event.
  const pairs = firsts.flatMap((first) =>
    seconds.flatMap((second): [Placed, Placed][] => (isSamePlace(first, second) ? [] : [[first, second]])),
  );
  return pairs.reduce<[Placed, Placed] | null>(
    (best, pair) => (best && costOf(best) <= costOf(pair) ? best : pair),
    null,
  );
}

function isSamePlace({ claim: a }: Placed, { claim: b }: Placed): boolean {
  return a.passage === b.passage && a.focus[0]?.start === b.focus[0]?.start;
}

function costOf([a, b]: [Placed, Placed]): number {
  const years = Math.abs(Date.parse(a.days.from) - Date.parse(b.days.from)) / YEAR_MS;
  return years / YEARS_APART + (1 - a.share) + (1 - b.share);
}

// A day of which the articles say less is a guess.
const LEAST_PLAUSIBLE = 0.4;

/** The days that the articles give an event, those that fit about as well as the best. */
async function placesOf(
  query: string,
  { request }: Question,
  archive: Archive,
  index: PassageIndex,
): Promise<Placed[]> {
  const question = readQuestion({ ...request, command: 'when', query }, archive);
  const findings = await findEvidence(question, archive, index);
  const claims = answerWhen(question, findings, archive);
  const best = claims[0]?.score ?? 0;
  return claims.flatMap((claim) => {
    const days = typeof claim.value === 'string' ? daysOf(claim.value) : null;
    const fits = claim.score >= best * LEAST_OF_BEST && plausibility(claim, findings) >= LEAST_PLAUSIBLE;
    return days && fits ? [{ claim, days, findings, share: Math.min(1, claim.score / best) }] : [];
  });
}
