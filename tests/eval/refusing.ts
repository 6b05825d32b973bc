import { askOne, type Outcome } from './ask-set.ts';
import { stemmedMiniSearch } from './engines/stemmed-minisearch.ts';
import { auc } from './measures/auc.ts';
import { openPool, type Pool } from './pool.ts';
import type { QuestionSet, SetQuestion } from './question-set.ts';
import type { Row } from './table.ts';

const FOLDS = 10;

/**
 * How well confidence, and beside it the best search score, tell questions whose paragraphs are in the pool from the
 * same questions with them taken out, a tenth of the pool at a time.
 */
export async function takenOut(set: QuestionSet, pool: Pool, outcomes: readonly Outcome[]): Promise<Row> {
  const search = stemmedMiniSearch(pool.articles);
  const answerable = outcomes.filter(({ gains }) => gains.size > 0);
  const inside = answerable.map(({ confidence }) => confidence);
  const insideScores = answerable.map(({ question }) => search(question.question)[0]?.score ?? 0);
  const outside: number[] = [];
  const outsideScores: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(pool.articles.filter((_, at) => at % FOLDS === fold).map(({ id }) => id));
    const asked = answerable.filter(({ gains }) => [...gains.keys()].every((id) => out.has(id)));
    if (asked.length === 0) continue;
    const rest = pool.articles.filter(({ id }) => !out.has(id));
    const newsroom = await openPool(rest);
    const searchRest = stemmedMiniSearch(rest);
    for (const { question } of asked) {
      outside.push((await askOne(newsroom, question.question)).confidence);
      outsideScores.push(searchRest(question.question)[0]?.score ?? 0);
    }
  }
  return {
    label: `${set.name}: paragraph in the pool or taken out`,
    count: inside.length + outside.length,
    figures: { confidence: auc(inside, outside), 'search score': auc(insideScores, outsideScores) },
  };
}

/** The same for questions that differ by a word: those that a set's paragraphs answer, and those that none does. */
export function unanswerable(set: QuestionSet, pool: Pool, outcomes: readonly Outcome[]): Row {
  const search = stemmedMiniSearch(pool.articles);
  const scoreOf = (question: SetQuestion) => search(question.question)[0]?.score ?? 0;
  const yes = outcomes.filter(({ question }) => question.answerable);
  const no = outcomes.filter(({ question }) => !question.answerable);
  return {
    label: `${set.name}: answerable or not`,
    count: outcomes.length,
    figures: {
      confidence: auc(
        yes.map(({ confidence }) => confidence),
        no.map(({ confidence }) => confidence),
      ),
      'search score': auc(
        yes.map(({ question }) => scoreOf(question)),
        no.map(({ question }) => scoreOf(question)),
      ),
    },
  };
}
