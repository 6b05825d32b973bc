import type { Archive } from '../archive/archive.ts';
import type { Findings } from '../evidence/evidence.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import { daysOf } from '../questions/days-of.ts';
import { findOrder } from '../questions/find-order.ts';
import type { Question } from '../questions/question.ts';
import { readQuestion } from '../questions/read-question.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { answerWhen } from './answer-when.ts';
import type { Claim } from './claim.ts';
import { confidenceOf, isAnswered } from './confidence.ts';

/** What "did A happen before or after B" comes to. */
export interface OrderAnswer {
  /** The question as one about time. */
  readonly question: Question;
  readonly findings: Findings;
  /** The places of both events, with the same words for an answer: "after: 3 August 2022, and the other 2 August 2022". */
  readonly claims: readonly Claim[];
}

interface Placed {
  readonly claim: Claim;
  readonly days: { readonly from: string; readonly to: string };
  readonly findings: Findings;
}

/** Which of two events came first, from the days that the articles give both; null where that is not asked or not told. */
export async function answerOrder(
  question: Question,
  archive: Archive,
  index: PassageIndex,
): Promise<OrderAnswer | null> {
  const { command } = question.request;
  const order = command === 'ask' || command === 'when' ? findOrder(question.text) : null;
  if (!order) return null;
  const first = await placeOf(order.first, question, archive, index);
  const second = first && (await placeOf(order.second, question, archive, index));
  if (!first || !second) return null;
  const word =
    first.days.to < second.days.from ? 'before' : first.days.from > second.days.to ? 'after' : null;
  // Days that overlap tell no order, unless they are the same day.
  const same =
    first.days.from === second.days.from &&
    first.days.to === second.days.to &&
    first.days.from === first.days.to;
  if (word === null && !same) return null;
  const text = wordsOf(word, first.claim.text, second.claim.text, order.which);
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

async function placeOf(
  query: string,
  { request }: Question,
  archive: Archive,
  index: PassageIndex,
): Promise<Placed | null> {
  const question = readQuestion({ ...request, command: 'when', query }, archive);
  const findings = await findEvidence(question, archive, index);
  const [claim] = answerWhen(question, findings, archive);
  const days = claim && typeof claim.value === 'string' ? daysOf(claim.value) : null;
  if (!claim || !days || !isAnswered('when', confidenceOf(claim, findings))) return null;
  return { claim, days, findings };
}
