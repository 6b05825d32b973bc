import { parseArgs } from 'node:util';
import type { PassageFeatures } from '../../src/evidence/features.ts';
import { findCandidates } from '../../src/evidence/find-evidence.ts';
import { readCandidates } from '../../src/evidence/rank-passages.ts';
import { RANKING_WEIGHTS } from '../../src/evidence/ranking-weights.ts';
import { readQuestion } from '../../src/questions/read-question.ts';
import { readSampleQuestions } from '../corpus/sample-questions.ts';
import { gainsOf } from './ask-set.ts';
import { rankingFigures } from './figures.ts';
import { learnConfidence } from './learn-confidence.ts';
import { type Example, learnSoftmax, orderBy } from './learn-softmax.ts';
import { makePool, openPool } from './pool.ts';
import { type QuestionSet, readQuestionSets, spread } from './question-set.ts';
import { formatTable, type Row } from './table.ts';

interface Learnt extends Example {
  readonly ids: readonly string[];
  readonly right: ReadonlyMap<string, number>;
}

const FEATURES = Object.keys(RANKING_WEIGHTS) as (keyof PassageFeatures)[];
const USAGE = `npm run learn -- --sets DIR [--sets DIR] [--max N] [--confidence]

prints weights for src/evidence/ranking-weights.ts, or with --confidence for src/answers/confidence/confidence-weights.ts`;

const { values } = parseArgs({
  options: {
    sets: { type: 'string', multiple: true },
    max: { type: 'string', default: '1200' },
    confidence: { type: 'boolean' },
  },
});
if (values.sets === undefined) {
  console.error(USAGE);
  process.exit(2);
}

const sets = values.sets.flatMap(readQuestionSets);
if (values.confidence) {
  // The build runs from the project's folder, as npm does.
  const news = { corpus: 'corpus', questions: readSampleQuestions('tests/corpus/sample-questions.json') };
  const { learnt, rows } = await learnConfidence(sets, news, Number(values.max));
  console.log(`${formatTable(rows)}\n\nLearnt on one half, measured on the other:`);
  for (const [name, weight] of Object.entries(learnt)) console.log(`  ${name}: ${weight.toFixed(2)},`);
  process.exit(0);
}
const groups = await readGroups(sets);

const rows: Row[] = [];
const shipped = FEATURES.map((feature) => RANKING_WEIGHTS[feature]);
const learnt = [0, 1].map((half) => learn((_, at) => at % 2 === half));
for (const [name, group] of groups) {
  const halves = learnt.flatMap((weights, half) =>
    ranked(
      weights,
      group.filter((_, at) => at % 2 !== half),
    ),
  );
  const first = FEATURES.map((feature) => (feature === 'index' ? 1 : 0));
  rows.push(
    { label: `${name}: index alone`, count: group.length, figures: rankingFigures(ranked(first, group)) },
    { label: `${name}: learnt on the other half`, count: group.length, figures: rankingFigures(halves) },
    { label: `${name}: as it is`, count: group.length, figures: rankingFigures(ranked(shipped, group)) },
  );
}
console.log(formatTable(rows));
const weights = learn(() => true);
console.log('\nLearnt on all:');
FEATURES.forEach((feature, at) => {
  console.log(`  ${feature}: ${weights[at]?.toFixed(2)},`);
});

function learn(accept: (example: Learnt, at: number) => boolean): number[] {
  return learnSoftmax(
    [...groups.values()].flatMap((group) => group.filter(accept)),
    FEATURES.length,
  );
}

/** The candidates of each set's questions, from one pool of the paragraphs of all. */
async function readGroups(sets: readonly QuestionSet[]): Promise<Map<string, Learnt[]>> {
  const pool = makePool(sets);
  const { archive, index } = await openPool(pool.articles);
  const found = new Map<string, Learnt[]>();
  for (const set of sets) {
    const questions = spread(
      set.questions.filter((each) => each.answerable && each.passage_ids.length > 0),
      Number(values.max),
    );
    const group: Learnt[] = [];
    for (const each of questions) {
      const request = { command: 'ask' as const, query: each.question, today: '2024-06-01' };
      const question = readQuestion(request, archive);
      const { terms, candidates } = await findCandidates(question, archive, index);
      const right = gainsOf(each, pool, set);
      const read = readCandidates(question, terms, candidates, archive);
      group.push({
        features: read.map(({ features }) => FEATURES.map((feature) => features[feature])),
        gains: read.map(({ passage }) => right.get(passage.article.id) ?? 0),
        ids: read.map(({ passage }) => passage.article.id),
        right,
        // Each set counts the same, however many questions it has.
        weight: 1 / questions.length,
      });
    }
    found.set(set.name, group);
  }
  return found;
}

function ranked(weights: readonly number[], group: readonly Learnt[]) {
  return group.map(({ features, ids, right }) => ({
    gains: right,
    results: orderBy(weights, features).map((at) => ids[at] ?? ''),
  }));
}
