import type { Outcome } from './ask-set.ts';
import { calibrationError } from './measures/calibration.ts';
import { ndcg } from './measures/ndcg.ts';
import { recallAt } from './measures/recall.ts';
import { reciprocalRank } from './measures/reciprocal-rank.ts';

/** Figures of one row of a table, by the name of their column; NaN where there is nothing to measure. */
export type Figures = Readonly<Record<string, number>>;

/** What a list of results is worth for each question. */
export interface Ranked {
  readonly gains: ReadonlyMap<string, number>;
  readonly results: readonly string[];
}

/** How well results are ranked, over those questions that have a right one. */
export function rankingFigures(all: readonly Ranked[]): Figures {
  const ranked = all
    .filter(({ gains }) => gains.size > 0)
    .map(({ gains, results }) => ({ gains, results, right: new Set(gains.keys()) }));
  return {
    'R@1': mean(ranked.map(({ results, right }) => recallAt(1, results, right))),
    'R@3': mean(ranked.map(({ results, right }) => recallAt(3, results, right))),
    'R@10': mean(ranked.map(({ results, right }) => recallAt(10, results, right))),
    MRR: mean(ranked.map(({ results, right }) => reciprocalRank(results, right))),
    'nDCG@10': mean(ranked.map(({ results, gains }) => ndcg(results, gains))),
  };
}

/** What answers are worth beyond their ranking; `right` is an answer whose first excerpt holds an accepted one. */
export function answerFigures(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter(({ question }) => question.answerable);
  const withAnswers = answerable.filter(({ question }) => question.answers.length > 0);
  const unanswerable = outcomes.filter(({ question }) => !question.answerable);
  return {
    'in 1st excerpt': mean(withAnswers.map(({ answerInExcerpt }) => Number(answerInExcerpt))),
    'short answer': mean(withAnswers.map(({ shortAnswer }) => Number(shortAnswer))),
    'refused rightly': mean(unanswerable.map(({ answered }) => Number(!answered))),
    'refused wrongly': mean(answerable.map(({ answered }) => Number(!answered))),
    ECE: withAnswers.length === 0 ? Number.NaN : calibrationError(judged(outcomes)),
  };
}

/** Of the answers given, how sure they were and whether they were right. */
export function judged(outcomes: readonly Outcome[]): { confidence: number; right: boolean }[] {
  return outcomes
    .filter(({ answered, question }) => answered && (!question.answerable || question.answers.length > 0))
    .map(({ confidence, question, answerInExcerpt }) => ({
      confidence,
      right: question.answerable && answerInExcerpt,
    }));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
