import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { Article } from '../../src/articles/article.ts';
import { listCorpus } from '../../src/articles/list-corpus.ts';
import { readArticles } from '../../src/articles/read-articles.ts';
import type { Warning } from '../../src/articles/warning.ts';
import { ask, type Newsroom, openNewsroom } from '../../src/newsroom.ts';
import { readSampleQuestions, type SampleQuestion, toRequest } from './sample-questions.ts';
import { tells } from './tells.ts';

const CORPUS = join(import.meta.dirname, '../../corpus');
const QUESTIONS = readSampleQuestions();
const ANSWERABLE = QUESTIONS.filter((question) => question.answerable);
const UNANSWERABLE = QUESTIONS.filter((question) => !question.answerable);
/** Kinds of which the short answer is checked; of the others it is a whole sentence or a title. */
const SHORT = new Set(['when', 'who', 'where', 'howmany', 'quote']);

/** Least share of answerable questions with evidence among the first three excerpts. */
const EVIDENCE_IN_THREE = 0.9;
/** Least share of answerable questions of a short kind whose first short answer is right. */
const SHORT_ANSWER_FIRST = 0.8;
/** Least share of unanswerable questions that are refused. */
const REFUSED = 0.75;
/** Most answerable questions that may be refused. */
const WRONGLY_REFUSED = 2;

const articles: Article[] = [];
const warnings: Warning[] = [];

beforeAll(async () => {
  const listed = await listCorpus(CORPUS);
  warnings.push(...listed.warnings);
  for (const file of listed.files) {
    const read = readArticles(file, await readFile(file.path));
    articles.push(...read.articles);
    warnings.push(...read.warnings);
  }
});

describe('the sample corpus', () => {
  it('is read without a warning', () => {
    expect(warnings).toEqual([]);
  });

  it('holds at least fourteen articles, three or more in each format', () => {
    const formats = articles.map((article) => extname(article.file));
    expect(articles.length).toBeGreaterThanOrEqual(14);
    for (const format of ['.txt', '.md', '.html', '.jsonl']) {
      expect(formats.filter((each) => each === format).length, format).toBeGreaterThanOrEqual(3);
    }
  });

  it('holds articles of 150 to 500 words once they are cleaned', () => {
    for (const article of articles) {
      const words = article.paragraphs.flatMap(({ text }) => text.split(/\s+/u)).length;
      expect(words, article.id).toBeGreaterThanOrEqual(150);
      expect(words, article.id).toBeLessThanOrEqual(500);
    }
  });

  it('carries no furniture into its articles', () => {
    const furniture =
      /cookie|skip to|subscribe|advertisement|log in|leave a reply|all rights reserved|celebrated columnist|Перевед|Прослушать|listen to this/iu;
    const left = articles.flatMap((article) =>
      article.paragraphs.filter(({ text }) => furniture.test(text)).map(({ text }) => text),
    );
    expect(left).toEqual([]);
  });

  it('says nothing twice in one article', () => {
    for (const article of articles) {
      const texts = article.paragraphs.map(({ text }) => text);
      expect(new Set(texts).size, article.id).toBe(texts.length);
    }
  });
});

describe('the sample questions', () => {
  it('are sixty or more, a third of them without an answer', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(60);
    expect(UNANSWERABLE.length * 3).toBeGreaterThanOrEqual(QUESTIONS.length);
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
  });

  it.each(ANSWERABLE)('$id: the articles hold its evidence word for word', ({ evidence }) => {
    const texts = articles.flatMap((article) => article.paragraphs.map(({ text }) => text));
    expect(
      evidence.filter((words) => !texts.some((text) => text.includes(words))),
      'evidence that no paragraph holds',
    ).toEqual([]);
  });
});

describe('answers on the sample corpus', () => {
  let newsroom: Newsroom;
  const answers = new Map<string, Answer>();

  beforeAll(async () => {
    newsroom = await openNewsroom({ corpus: CORPUS, cache: null });
    for (const question of QUESTIONS) {
      answers.set(question.id, await ask(newsroom, toRequest(question)));
    }
  });

  const missed: string[] = [];
  afterAll(() => {
    if (missed.length > 0) console.info(`Missed on the sample corpus:\n${missed.join('\n')}`);
  });

  /** The share of questions that pass; those that do not are printed after the run. */
  const share = (
    what: string,
    questions: readonly SampleQuestion[],
    passes: (question: SampleQuestion, answer: Answer) => boolean,
  ): number => {
    const failed = questions.filter((question) => {
      const answer = answers.get(question.id);
      return answer === undefined || !passes(question, answer);
    });
    for (const question of failed) {
      const first = answers.get(question.id)?.answers[0]?.text ?? 'refused';
      missed.push(`  ${what}: ${question.id} ${JSON.stringify(question.input)} → ${first}`);
    }
    return 1 - failed.length / questions.length;
  };

  it('show evidence among the first three excerpts', () => {
    const found = share('evidence', ANSWERABLE, ({ evidence }, answer) =>
      answer.excerpts
        .slice(0, 3)
        .some(({ text }) => evidence.some((words) => text.includes(words) || words.includes(text))),
    );
    expect(found).toBeGreaterThanOrEqual(EVIDENCE_IN_THREE);
  });

  it('give the right short answer first', () => {
    const short = ANSWERABLE.filter(({ command }) => SHORT.has(command));
    const right = share('short answer', short, (question, answer) => {
      const first = answer.answers[0];
      return first !== undefined && tells(first, question);
    });
    expect(right).toBeGreaterThanOrEqual(SHORT_ANSWER_FIRST);
  });

  it('are refused where the articles do not tell', () => {
    const refused = share('answered', UNANSWERABLE, (_, answer) => !answer.answered);
    expect(refused).toBeGreaterThanOrEqual(REFUSED);
  });

  it('are hardly ever refused where the articles tell', () => {
    const given = share('refused', ANSWERABLE, (_, answer) => answer.answered);
    expect(Math.round((1 - given) * ANSWERABLE.length)).toBeLessThanOrEqual(WRONGLY_REFUSED);
  });

  it.each(QUESTIONS)('$id: every excerpt is verbatim and every citation resolves', ({ id }) => {
    const answer = answers.get(id);
    if (answer === undefined) throw new Error('not answered');
    for (const excerpt of answer.excerpts) {
      const passage = newsroom.archive.find(excerpt.citation);
      expect(passage?.article.id).toBe(excerpt.article.id);
      expect(passage?.text).toContain(excerpt.text);
      for (const [start, end] of excerpt.highlights) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(excerpt.text.length);
      }
    }
    const numbers = answer.excerpts.map(({ number }) => number);
    for (const given of answer.answers) {
      expect(given.citations.length).toBeGreaterThan(0);
      expect(given.citations.filter((number) => !numbers.includes(number))).toEqual([]);
    }
    expect(answer.answered).toBe(answer.answers.length > 0);
  });
});
