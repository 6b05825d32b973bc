import { claimsOf, workOut } from '../../src/answers/answer-request.ts';
import {
  type ConfidenceFeatures,
  confidenceFeatures,
} from '../../src/answers/confidence/confidence-features.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import { gainsOf } from './ask-set.ts';
import { holdsAnswer } from './measures/same-words.ts';
import { makePool, openPool } from './pool.ts';
import { type QuestionSet, type SetQuestion, spread } from './question-set.ts';

/** A question asked, with what confidence is made of and whether the best claim is right. */
export interface ConfidenceExample {
  readonly question: SetQuestion;
  readonly features: ConfidenceFeatures;
  /** Whether the set's answer stands in the run shown. */
  readonly right: boolean;
  /** A paragraph that answers is in the pool. */
  readonly inside: boolean;
  /** As it is given today. */
  readonly confidence: number;
  readonly kind: string;
}

const TODAY = '2024-06-01';
const CLAIMED: ReadonlySet<string> = new Set(['ask', 'when', 'who', 'where', 'howmany']);

/** The questions of a set asked over its own paragraphs; those that the words ask for lists are left out. */
export async function askedInside(set: QuestionSet, max: number): Promise<ConfidenceExample[]> {
  const pool = makePool([set]);
  const newsroom = await openPool(pool.articles);
  const answerable = spread(
    set.questions.filter((each) => each.answerable),
    max,
  );
  const not = spread(
    set.questions.filter((each) => !each.answerable),
    max,
  );
  return examplesOf([...answerable, ...not], newsroom, true);
}

/** The answerable ones asked with their paragraphs taken out, a part of the pool at a time. */
export async function askedOutside(
  set: QuestionSet,
  max: number,
  folds: number,
): Promise<ConfidenceExample[]> {
  const pool = makePool([set]);
  const questions = spread(
    set.questions.filter((each) => each.answerable),
    max,
  );
  const found: ConfidenceExample[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const out = new Set(pool.articles.filter((_, at) => at % folds === fold).map(({ id }) => id));
    const asked = questions.filter((each) => [...gainsOf(each, pool, set).keys()].every((id) => out.has(id)));
    if (asked.length === 0) continue;
    const newsroom = await openPool(pool.articles.filter(({ id }) => !out.has(id)));
    found.push(...(await examplesOf(asked, newsroom, false)));
  }
  return found;
}

async function examplesOf(
  questions: readonly SetQuestion[],
  { archive, index }: Newsroom,
  inside: boolean,
): Promise<ConfidenceExample[]> {
  const found: ConfidenceExample[] = [];
  for (const question of questions) {
    const request = { command: 'ask' as const, query: question.question, limit: 10, today: TODAY };
    const { answer, about, findings } = await workOut(request, archive, index);
    if (!about || !findings || !CLAIMED.has(about.kind)) continue;
    const claim = claimsOf(about, findings, archive)[0];
    const features = confidenceFeatures(about, claim, findings, archive);
    if (!features) continue;
    const shown = claim ? claim.passage.text.slice(claim.span.start, claim.span.end) : '';
    found.push({
      question,
      features,
      right: question.answerable && inside && holdsAnswer(shown, question.answers),
      inside: question.answerable && inside,
      confidence: answer.confidence,
      kind: about.kind,
    });
  }
  return found;
}
