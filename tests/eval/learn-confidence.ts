import { DOUBTED } from '../../src/answers/confidence/confidence.ts';
import type { ConfidenceFeatures } from '../../src/answers/confidence/confidence-features.ts';
import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from '../../src/answers/confidence/confidence-weights.ts';
import type { SampleQuestion } from '../corpus/sample-questions.ts';
import {
  askedInside,
  askedOfCorpus,
  askedOutside,
  askedWithout,
  type ConfidenceExample,
} from './confidence-examples.ts';
import { type Logistic, learnLogistic, logistic } from './learn-logistic.ts';
import { auc } from './measures/auc.ts';
import { calibrationError, type Judged } from './measures/calibration.ts';
import { type QuestionSet, type SetQuestion, spread } from './question-set.ts';
import type { Row } from './table.ts';

const FEATURES = Object.keys(CONFIDENCE_WEIGHTS) as (keyof ConfidenceFeatures)[];
const FOLDS = 5;
// Sets of so few paragraphs are also asked with the right one taken out.
const SMALL = 500;

/** Questions of one sort on one set: all of them have an answer in the articles that they are asked of, or none has. */
interface Group {
  readonly name: string;
  readonly inside: boolean;
  readonly examples: readonly ConfidenceExample[];
}

/**
 * Weights learned on every other question of the sets, at most `max` of a sort, and on questions on a folder of
 * articles; with rows of what they and those in use are worth on the other half.
 */
export async function learnConfidence(
  sets: readonly QuestionSet[],
  news: { readonly corpus: string; readonly questions: readonly SampleQuestion[] },
  max: number,
): Promise<{ learnt: Record<string, number>; rows: Row[] }> {
  const used = sets.filter(
    ({ questions, passages }) => questions.some(({ answerable }) => !answerable) || passages.length <= SMALL,
  );
  const learning = [...(await groupsOf(used, 0, max)), ...(await groupsOfNews(news))];
  // Each group counts the same, however many questions it has.
  const cases = learning.flatMap(({ examples }) =>
    examples.map(({ features, right }) => ({
      features: FEATURES.map((each) => features[each]),
      right,
      weight: 1 / examples.length,
    })),
  );
  const found = learnLogistic(cases, FEATURES.length);
  const inUse = { weights: FEATURES.map((each) => CONFIDENCE_WEIGHTS[each]), bias: CONFIDENCE_BIAS };
  const measured = await groupsOf(used, 1, max);
  const learnt = Object.fromEntries(FEATURES.map((each, at) => [each, found.weights[at] ?? 0]));
  return {
    learnt: { ...learnt, bias: found.bias },
    rows: [...rowsOf('learnt', measured, found), ...rowsOf('in use', measured, inUse)],
  };
}

async function groupsOf(sets: readonly QuestionSet[], half: number, max: number): Promise<Group[]> {
  const groups: Group[] = [];
  for (const set of sets) {
    const { name } = set;
    const own = set.questions.filter((_, at) => at % 2 === half);
    const chosen = (accept: (question: SetQuestion) => boolean) => spread(own.filter(accept), max);
    const answerable = chosen((each) => each.answerable);
    const not = chosen((each) => !each.answerable);
    groups.push({ name, inside: true, examples: await askedInside(set, answerable) });
    if (not.length > 0) groups.push({ name, inside: false, examples: await askedInside(set, not) });
    else groups.push({ name, inside: false, examples: await askedOutside(set, answerable, FOLDS) });
  }
  return groups;
}

async function groupsOfNews({
  corpus,
  questions,
}: {
  readonly corpus: string;
  readonly questions: readonly SampleQuestion[];
}): Promise<Group[]> {
  const name = 'news';
  return [
    { name, inside: true, examples: await askedOfCorpus(corpus, questions) },
    { name, inside: false, examples: await askedWithout(corpus, questions) },
  ];
}

function rowsOf(label: string, groups: readonly Group[], { weights, bias }: Logistic): Row[] {
  const judge = ({ features, doubted, right }: ConfidenceExample): Judged => {
    const sure = logistic(
      FEATURES.reduce((sum, each, at) => sum + (weights[at] ?? 0) * features[each], bias),
    );
    return { confidence: doubted ? Math.min(sure, DOUBTED) : sure, right };
  };
  const row = (name: string, own: readonly Group[]): Row => {
    const [inside, outside] = [true, false].map((is) =>
      own.filter((group) => group.inside === is).flatMap(({ examples }) => examples.map(judge)),
    ) as [Judged[], Judged[]];
    const figures = {
      AUC: auc(
        inside.map(({ confidence }) => confidence),
        outside.map(({ confidence }) => confidence),
      ),
      ECE: calibrationError([...inside, ...outside]),
      'ECE, answerable': calibrationError(inside),
    };
    return { label: `${name}: ${label}`, count: inside.length + outside.length, figures };
  };
  const names = [...new Set(groups.map(({ name }) => name))];
  const named = names.map((name) =>
    row(
      name,
      groups.filter((group) => group.name === name),
    ),
  );
  return [...named, row('all', groups)];
}
