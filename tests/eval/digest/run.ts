import { parseArgs } from 'node:util';
import type { Article } from '../../../src/articles/article.ts';
import { type Newsroom, openNewsroom } from '../../../src/newsroom.ts';
import { type GoldItem, readGold } from '../evaluate-gold.ts';
import { plain } from '../measures/same-words.ts';
import { openPool } from '../pool.ts';
import { type QuestionSet, readQuestionSets } from '../question-set.ts';
import { formatTable, type Row } from '../table.ts';
import { CHOOSERS, type Chooser, type Chosen } from './choosers.ts';
import { heldOf } from './held.ts';

const USAGE = `node dist/tests/eval/digest/run.js [--gold FILE --corpus DIR] [--sets DIR]

How much of what people asked about do the sentences hold that a digest would choose, beside lead, random, centroid and
LexRank, at the same number of sentences.

  --gold FILE    questions on the corpus in --corpus, each with its evidence
  --sets DIR     question sets, one .json each; the paragraphs of one title are taken as one article`;

const EACH = [1, 2, 3, 5];
// Chance is asked so often, and the mean taken.
const TURNS = 40;

const { values } = parseArgs({
  options: { gold: { type: 'string' }, corpus: { type: 'string' }, sets: { type: 'string' } },
});
if ((values.gold === undefined) !== (values.corpus === undefined) || (!values.gold && !values.sets)) {
  console.error(USAGE);
  process.exit(2);
}
if (values.gold !== undefined && values.corpus !== undefined) {
  const newsroom = await openNewsroom({ corpus: values.corpus, cache: null });
  const items = readGold(values.gold).filter(({ answerable, evidence }) => answerable && evidence.length > 0);
  await show(
    `Held of ${items.length} questions on ${newsroom.archive.articles.length} articles`,
    (chooser, each) => judgeGold(items, newsroom, chooser, each),
  );
}
if (values.sets !== undefined) {
  for (const set of readQuestionSets(values.sets)) {
    const newsroom = await openPool(asArticles(set));
    const asked = set.questions.filter(({ answerable, answers }) => answerable && answers.length > 0);
    if (
      newsroom.archive.articles.length < 5 ||
      newsroom.archive.articles.length === set.passages.length ||
      asked.length === 0
    )
      continue;
    await show(
      `${set.name}: ${asked.length} questions on ${newsroom.archive.articles.length} articles`,
      (chooser, each) => judgeSet(asked, set, newsroom, chooser, each),
    );
  }
}

type Judge = (chooser: Chooser, each: number) => Promise<{ held: number; words: number; sentences: number }>;

async function show(title: string, judge: Judge): Promise<void> {
  const rows: Row[] = [];
  for (const [label, chooser] of Object.entries(CHOOSERS)) {
    const figures: Record<string, number> = {};
    let words = 0;
    let sentences = 0;
    for (const each of EACH) {
      const judged = await judge(chooser, each);
      figures[`of ${each}`] = judged.held;
      words += judged.words;
      sentences += judged.sentences;
    }
    rows.push({
      label,
      count: sentences,
      figures: { ...figures, 'words a sentence': words / Math.max(1, sentences) },
    });
  }
  console.log(`\n${title}\n\n${formatTable(rows)}`);
}

async function judgeGold(items: readonly GoldItem[], newsroom: Newsroom, chooser: Chooser, each: number) {
  return overTurns(newsroom, chooser, each, (chosen) => mean(items.map((item) => heldOf(item, chosen))));
}

async function judgeSet(
  asked: QuestionSet['questions'],
  set: QuestionSet,
  newsroom: Newsroom,
  chooser: Chooser,
  each: number,
) {
  const texts = new Map(set.passages.map(({ id, text }) => [id, plain(text)]));
  return overTurns(newsroom, chooser, each, (chosen) => {
    const byText = new Map<string, string[]>();
    for (const { passage, span } of chosen) {
      const key = plain(passage.text);
      byText.set(key, [...(byText.get(key) ?? []), ` ${plain(passage.text.slice(span.start, span.end))} `]);
    }
    return mean(
      asked.map(({ answers, passage_ids }) => {
        const own = passage_ids.flatMap((id) => byText.get(texts.get(id) ?? '') ?? []);
        return Number(own.some((text) => answers.some((answer) => text.includes(` ${plain(answer)} `))));
      }),
    );
  });
}

async function overTurns(
  { archive, index }: Newsroom,
  chooser: Chooser,
  each: number,
  judge: (chosen: readonly Chosen[]) => number,
) {
  const turns = chooser === CHOOSERS.random ? TURNS : 1;
  const all = { held: 0, words: 0, sentences: 0 };
  for (let turn = 0; turn < turns; turn++) {
    const chosen = await chooser(archive.articles as readonly Article[], archive, index, each, turn);
    all.held += judge(chosen) / turns;
    all.sentences += chosen.length / turns;
    all.words +=
      chosen.reduce(
        (sum, { passage, span }) => sum + passage.text.slice(span.start, span.end).split(/\s+/).length,
        0,
      ) / turns;
  }
  return all;
}

/** Each title's paragraphs in their order as one article. */
function asArticles({ passages }: QuestionSet) {
  const byTitle = new Map<string, string[]>();
  for (const { id, title = id, text } of passages) byTitle.set(title, [...(byTitle.get(title) ?? []), text]);
  return [...byTitle].map(([title, paragraphs], at) => ({ id: `t${at}`, title, paragraphs }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
