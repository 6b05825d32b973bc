import type { Newsroom } from '../../src/newsroom.ts';
import { askSet, gainsOf, type Outcome } from './ask-set.ts';
import type { Engine, MakeEngine } from './engines/engine.ts';
import { flexSearch } from './engines/flexsearch.ts';
import { fts5 } from './engines/fts5.ts';
import { stemmedMiniSearch } from './engines/stemmed-minisearch.ts';
import { stockMiniSearch } from './engines/stock-minisearch.ts';
import { answerFigures, rankingFigures } from './figures.ts';
import type { Pool } from './pool.ts';
import type { QuestionSet, SetQuestion } from './question-set.ts';
import type { Row } from './table.ts';

const ENGINES: Readonly<Record<string, MakeEngine>> = {
  'stock MiniSearch': stockMiniSearch,
  'stemmed MiniSearch, score ÷ terms': stemmedMiniSearch,
  'SQLite FTS5': fts5,
  FlexSearch: flexSearch,
};

/** The engines to compare with, each over all articles of a pool. */
export function makeEngines(pool: Pool): Map<string, Engine> {
  return new Map(Object.entries(ENGINES).map(([name, make]) => [name, make(pool.articles)]));
}

/** One set's rows: ours, each engine's, then ours for each question word, commonest first. */
export async function evaluateSet(
  set: QuestionSet,
  questions: readonly SetQuestion[],
  pool: Pool,
  newsroom: Newsroom,
  engines: ReadonlyMap<string, Engine>,
): Promise<{ rows: Row[]; outcomes: Outcome[] }> {
  const outcomes = await askSet(newsroom, pool, set, questions);
  const rows = [row('Dateline', outcomes)];
  const answerable = questions.filter((question) => question.answerable);
  for (const [name, engine] of engines) {
    const ranked = answerable.map((question) => ({
      gains: gainsOf(question, pool, set),
      results: engine(question.question).map(({ id }) => id),
    }));
    rows.push({ label: name, count: ranked.length, figures: rankingFigures(ranked) });
  }
  for (const [word, own] of byWord(outcomes)) rows.push(row(`Dateline: ${word}`, own));
  return { rows, outcomes };
}

function row(label: string, outcomes: readonly Outcome[]): Row {
  return {
    label,
    count: outcomes.length,
    figures: { ...rankingFigures(outcomes), ...answerFigures(outcomes) },
  };
}

function byWord(outcomes: readonly Outcome[]): [string, Outcome[]][] {
  const words = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const list = words.get(outcome.question.wh);
    if (list) list.push(outcome);
    else words.set(outcome.question.wh, [outcome]);
  }
  return [...words].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
}
