import type { Answer } from '../../src/answers/answer.ts';
import { ask, type Newsroom } from '../../src/newsroom.ts';
import { holdsAnswer, isShortAnswer } from './measures/same-words.ts';
import type { Pool } from './pool.ts';
import type { QuestionSet, SetQuestion } from './question-set.ts';

/** What came back for one question of a set. */
export interface Outcome {
  readonly question: SetQuestion;
  /** Gain of each article that answers; empty where none does. */
  readonly gains: ReadonlyMap<string, number>;
  /** Ids of articles, best first, each once. */
  readonly results: readonly string[];
  readonly answered: boolean;
  readonly confidence: number;
  readonly answerInExcerpt: boolean;
  readonly shortAnswer: boolean;
}

// The sets tell of no day; the figures must not depend on the day of the run.
const TODAY = '2024-06-01';
const RESULTS = 10;

/** Asks questions of a newsroom opened on a pool, in their order. */
export async function askSet(
  newsroom: Newsroom,
  pool: Pool,
  set: QuestionSet,
  questions: readonly SetQuestion[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    const answer = await askOne(newsroom, question.question);
    outcomes.push({
      question,
      gains: gainsOf(question, pool, set),
      results: [...new Set(answer.excerpts.map((excerpt) => excerpt.article.id))],
      answered: answer.answered,
      confidence: answer.confidence,
      answerInExcerpt: holdsAnswer(answer.excerpts[0]?.text ?? '', question.answers),
      shortAnswer: isShortAnswer(answer.answers[0]?.text ?? '', question.answers),
    });
  }
  return outcomes;
}

export function askOne(newsroom: Newsroom, query: string): Promise<Answer> {
  return ask(newsroom, { command: 'ask', query, limit: RESULTS, today: TODAY });
}

/** The articles of a pool that answer a question, each with how well. */
export function gainsOf(question: SetQuestion, pool: Pool, set: QuestionSet): Map<string, number> {
  const gains = new Map<string, number>();
  for (const passage of question.answerable ? question.passage_ids : []) {
    const id = pool.idOf(set, passage);
    if (id !== undefined) gains.set(id, question.relevance?.[passage] ?? 1);
  }
  return gains;
}
