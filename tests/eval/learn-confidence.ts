import type { ConfidenceFeatures } from '../../src/answers/confidence/confidence-features.ts';
import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from '../../src/answers/confidence/confidence-weights.ts';
import { askedInside, askedOutside, type ConfidenceExample } from './confidence-examples.ts';
import { type Logistic, learnLogistic, logistic } from './learn-logistic.ts';
import { auc } from './measures/auc.ts';
import { calibrationError } from './measures/calibration.ts';
import type { QuestionSet } from './question-set.ts';
import type { Row } from './table.ts';

const FEATURES = Object.keys(CONFIDENCE_WEIGHTS) as (keyof ConfidenceFeatures)[];
const FOLDS = 5;
// Sets of so few paragraphs are also asked with the right one taken out.
const SMALL = 500;

/** Weights learned on every other question, and rows of what they and those in use are worth on the rest. */
export async function learnConfidence(
  sets: readonly QuestionSet[],
  max: number,
): Promise<{ learnt: Record<string, number>; rows: Row[] }> {
  const used = sets.filter(
    ({ questions, passages }) => questions.some(({ answerable }) => !answerable) || passages.length <= SMALL,
  );
  const halves = [0, 1].map((half) =>
    used.map((set) => ({ ...set, questions: set.questions.filter((_, at) => at % 2 === half) })),
  );
  const learning = await examplesOf(halves[0] ?? [], max);
  const logisticLearnt = learnLogistic(
    learning.flatMap(({ inside, outside }) => [...inside, ...outside]).map(toCase),
    FEATURES.length,
  );
  const inUse = { weights: FEATURES.map((each) => CONFIDENCE_WEIGHTS[each]), bias: CONFIDENCE_BIAS };
  const measured = await examplesOf(halves[1] ?? [], max);
  const rows = [...rowsOf('learnt', measured, logisticLearnt), ...rowsOf('in use', measured, inUse)];
  const learnt = Object.fromEntries(FEATURES.map((each, at) => [each, logisticLearnt.weights[at] ?? 0]));
  return { learnt: { ...learnt, bias: logisticLearnt.bias }, rows };
}

interface Group {
  readonly name: string;
  readonly inside: readonly ConfidenceExample[];
  readonly outside: readonly ConfidenceExample[];
}

async function examplesOf(sets: readonly QuestionSet[], max: number): Promise<Group[]> {
  const groups: Group[] = [];
  for (const set of sets) {
    const inside = await askedInside(set, max);
    const outside = set.passages.length <= SMALL ? await askedOutside(set, max, FOLDS) : [];
    groups.push({ name: set.name, inside, outside });
  }
  return groups;
}

function toCase({ features, right }: ConfidenceExample) {
  return { features: FEATURES.map((each) => features[each]), right };
}

function rowsOf(label: string, groups: readonly Group[], { weights, bias }: Logistic): Row[] {
  const sure = ({ features }: ConfidenceExample) =>
    logistic(FEATURES.reduce((sum, each, at) => sum + (weights[at] ?? 0) * features[each], bias));
  const judged = (all: readonly ConfidenceExample[]) =>
    all.map((each) => ({ confidence: sure(each), right: each.right }));
  const rows = groups.map(({ name, inside, outside }) => {
    const all = [...inside, ...outside];
    const figures = {
      AUC: auc(all.filter((each) => each.inside).map(sure), all.filter((each) => !each.inside).map(sure)),
      ECE: calibrationError(judged(inside)),
    };
    return { label: `${name}: ${label}`, count: all.length, figures };
  });
  const every = groups.flatMap(({ inside }) => inside);
  const figures = { ECE: calibrationError(judged(every)) };
  return [...rows, { label: `all: ${label}`, count: every.length, figures }];
}
