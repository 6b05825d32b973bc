import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openNewsroom } from '../../src/newsroom.ts';
import type { Outcome } from './ask-set.ts';
import { type Baseline, findWorse, type Section, toBaseline } from './baseline.ts';
import { evaluateGold, readGold } from './evaluate-gold.ts';
import { evaluateSet, makeEngines } from './evaluate-set.ts';
import { judged } from './figures.ts';
import { calibrationBins, calibrationError } from './measures/calibration.ts';
import { makePool, openPool, type Pool } from './pool.ts';
import { type QuestionSet, readQuestionSets, spread } from './question-set.ts';
import { takenOut, unanswerable } from './refusing.ts';
import { formatTable, type Row } from './table.ts';

const USAGE = `npm run eval -- [--sets DIR] [--pool] [--gold FILE --corpus DIR] [--max N] [--update]

  --sets DIR     question sets, one .json each; --pool asks them over one pool of all their paragraphs too
  --gold FILE    questions on the corpus in --corpus
  --max N        questions of a set, evenly spread (default 400)
  --update       writes tests/eval/baseline.json and tests/eval/REPORT.md`;

// The build runs from the project's folder, as npm does.
const BASELINE = 'tests/eval/baseline.json';
const REPORT = 'tests/eval/REPORT.md';

const options = readOptions();
const sections: Section[] = [];
if (options.sets !== undefined) await evaluateSets(options.sets);
if (options.gold !== undefined && options.corpus !== undefined) {
  const newsroom = await openNewsroom({ corpus: options.corpus, cache: null });
  show({ title: 'Questions on the corpus', rows: await evaluateGold(readGold(options.gold), newsroom) });
}
process.exitCode = compare() ? 0 : 1;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        sets: { type: 'string' },
        pool: { type: 'boolean', default: false },
        gold: { type: 'string' },
        corpus: { type: 'string' },
        max: { type: 'string', default: '400' },
        update: { type: 'boolean', default: false },
      },
    });
    const max = Number(values.max);
    if (!Number.isInteger(max) || max < 1) throw new Error('--max must be a whole number above 0');
    if (values.sets === undefined && values.gold === undefined) throw new Error('nothing to evaluate');
    if ((values.gold === undefined) !== (values.corpus === undefined))
      throw new Error('--gold and --corpus go together');
    return { ...values, max };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}

async function evaluateSets(folder: string): Promise<void> {
  const sets = readQuestionSets(folder);
  const refusing: Row[] = [];
  const all: Outcome[] = [];
  for (const set of sets) {
    const pool = makePool([set]);
    const outcomes = await evaluateIn(pool, [set], '');
    all.push(...outcomes);
    if (outcomes.some(({ question }) => !question.answerable))
      refusing.push(unanswerable(set, pool, outcomes));
    // Opened once for each tenth: for the small sets only.
    else if (set.passages.length <= 500) refusing.push(await takenOut(set, pool, outcomes));
  }
  if (options.pool) await evaluateIn(makePool(sets), sets, ' in one pool of all sets');
  show({ title: 'Refusing: area under the curve', rows: refusing });
  show({ title: 'Calibration of the answers given', rows: calibration(all) });
}

async function evaluateIn(pool: Pool, sets: readonly QuestionSet[], where: string): Promise<Outcome[]> {
  const newsroom = await openPool(pool.articles);
  const engines = makeEngines(pool);
  const all: Outcome[] = [];
  for (const set of sets) {
    const answerable = spread(
      set.questions.filter((each) => each.answerable && each.passage_ids.length > 0),
      options.max,
    );
    const not = spread(
      set.questions.filter((each) => !each.answerable),
      where === '' ? options.max : 0,
    );
    const { rows, outcomes } = await evaluateSet(set, [...answerable, ...not], pool, newsroom, engines);
    show({ title: `${set.name}${where}: ${pool.articles.length} paragraphs`, rows });
    all.push(...outcomes);
  }
  return all;
}

function calibration(outcomes: readonly Outcome[]): Row[] {
  const all = judged(outcomes);
  const bins = calibrationBins(all).map((bin) => ({
    label: `from ${bin.from.toFixed(1)}`,
    count: bin.count,
    figures: bin.count === 0 ? {} : { confidence: bin.confidence, right: bin.right },
  }));
  return [...bins, { label: 'all', count: all.length, figures: { ECE: calibrationError(all) } }];
}

function show(section: Section): void {
  sections.push(section);
  console.log(`\n## ${section.title}\n\n${formatTable(section.rows)}`);
}

/** Compares with the baseline, or writes it; whether nothing has become worse. */
function compare(): boolean {
  const now = toBaseline(settings(), sections);
  if (options.update) {
    writeFileSync(BASELINE, `${JSON.stringify(now, null, 2)}\n`);
    writeFileSync(REPORT, report());
    console.log(`\nWrote ${BASELINE} and ${REPORT}.`);
    return true;
  }
  if (!existsSync(BASELINE)) {
    console.log(`\nThere is no ${BASELINE} to compare with; --update writes one.`);
    return false;
  }
  const before = JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline;
  if (before.settings !== now.settings) {
    console.log(
      `\nNot compared: the baseline was written with ${before.settings}, this run had ${now.settings}.`,
    );
    return true;
  }
  const worse = findWorse(before, now).filter(({ name }) => !name.includes('Calibration'));
  for (const each of worse) console.log(`worse: ${each.name}: ${each.before} → ${each.now}`);
  console.log(`\n${worse.length} of ${Object.keys(before.figures).length} figures worse than the baseline.`);
  return worse.length === 0;
}

function settings(): string {
  const { max, pool } = options;
  return `--max ${max}${pool ? ' --pool' : ''}${options.gold === undefined ? '' : ' --gold'}`;
}

function report(): string {
  const head = `# Evaluation

Written by \`npm run eval -- --sets DIR ${settings()} --update\`; figures only, the sets themselves are no part of the project. \`R@n\`: a right
paragraph among the first n; \`in 1st excerpt\`: an accepted answer stands in the first excerpt; \`short answer\`: the first short answer is one;
\`ECE\`: distance of confidence and share of right answers. Unanswerable questions are asked where a set has them.
`;
  return `${head}${sections.map(({ title, rows }) => `\n## ${title}\n\n${formatTable(rows)}\n`).join('')}`;
}
