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
/** What a reader of each file sees at its head. */
const FACTS = [
  {
    id: '2021/open-door-new-year',
    title: 'An open door for old friends: Maduro maps out the year ahead',
    published: null,
    source: 'The Harbour Ledger',
  },
  {
    id: '2021/tankers-from-the-gulf',
    title: 'What Iran brings to Venezuela: petrol, parts and seventy years',
    published: '2021-01-05',
    source: 'Caribbean Wire Desk',
    author: 'Wren Calloway',
  },
  {
    id: '2022/ryabkov-rtvi',
    title: 'Moscow neither confirms nor excludes a base in the Caribbean',
    published: '2022-01-14',
    source: 'Northgate Courier',
    author: 'Tobias Quillfeather',
  },
  {
    id: '2022/borisov-at-miraflores',
    title: 'Maduro pledges support to Moscow as Borisov comes to Miraflores',
    published: '2022-02-17',
    source: 'northgate-courier.example',
  },
  {
    id: '2022/vaccines-and-crude',
    title: 'Vaccines, farms and crude: what a Russian visit to Caracas was about',
    published: '2022-02-18',
    source: 'Meridian Observer',
    author: 'Ines Barrowmead',
  },
  {
    id: '2022/el-aissami-thanks-moscow',
    title: 'Tarek El Aissami thanks Moscow for medicines and a steady price of oil',
    published: null,
    source: 'Plaza Mayor Notes',
  },
  {
    id: 'isthmus-2022-03-11-turkey-talks',
    title: 'In Turkey, a careful hello between Caracas and Moscow',
    published: '2022-03-11',
    source: 'Isthmus Daily',
    author: 'Rafe Underbough',
  },
  {
    id: '2022/after-the-invasion-a-call',
    title: 'Maduro rings the Kremlin',
    published: '2022-03-03',
    source: 'The Two Seas Review',
    author: 'Odile Fennimore',
  },
  {
    id: '2022/a-friendship-in-arms',
    title: 'Old Guns, New Friends',
    published: null,
    source: null,
  },
  {
    id: '2025/partnership-treaty-agreed',
    title: 'Partnership treaty agreed, signature to follow, Putin tells Maduro',
    published: '2025-03-15',
    source: 'Caribbean Wire Desk',
  },
  {
    id: '2025/treaty-ready-says-putin',
    title: 'Treaty is ready, Putin says on video link with Maduro',
    published: '2025-03-15',
    source: 'Lantern Street Gazette',
    url: 'https://lantern-street.example/world/treaty-is-ready',
  },
  {
    id: '2025/licences-and-flights',
    title: 'Out by April: oil firms pack while migrants fly home',
    published: '2025-03-17',
    source: 'The Harbour Ledger',
  },
  {
    id: '2025/three-numbers-for-one-trade',
    title: 'Fifty, seventy, 453: three numbers for one trade',
    published: '2025-03-19',
    source: 'Meridian Observer',
  },
] as const;

/** Kinds of which the short answer is checked; of the others it is a whole sentence or a title. */
const SHORT = new Set(['when', 'who', 'where', 'howmany', 'quote']);

/** Kinds that list: their excerpts stand in the order of the list, so all of them count. */
const LISTED = new Set(['timeline', 'compare']);

/** Least share of answerable questions with evidence among the first three excerpts. */
const EVIDENCE_IN_THREE = 0.9;
/** Least share of answerable questions of a short kind whose first short answer is right. */
const SHORT_ANSWER_FIRST = 0.85;
/** Least share of unanswerable questions that are refused. */
const REFUSED = 0.8;
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
      /cookie|skip to|subscribe to|write to us|advertisement|log in|sign up|leave a reply|all rights reserved|celebrated columnist|consultant for|Перевед|Прослушать|listen to this|on air|read also|tide tables|front page|picture missing/iu;
    const left = articles.flatMap((article) =>
      article.paragraphs.filter(({ text }) => furniture.test(text)).map(({ text }) => text),
    );
    expect(left).toEqual([]);
  });

  it('keeps no marks of Markdown', () => {
    const marked = articles.flatMap((article) =>
      article.paragraphs.filter(({ text }) => /\*\*|^[-#>] |\]\(/u.test(text)),
    );
    expect(marked.map(({ text }) => text)).toEqual([]);
  });

  it.each(FACTS)('$id: its outlet is $source and its date $published', (facts) => {
    const article = articles.find(({ id }) => id === facts.id);
    expect(article).toMatchObject(facts);
  });

  it('joins a paragraph, and a quotation, that a page break cuts', () => {
    const texts = articles
      .filter(({ id }) => id === '2021/open-door-new-year')
      .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
    expect(texts.some((text) => text.includes('with them Cuba and India.'))).toBe(true);
    expect(texts.some((text) => text.includes('economic siege of imperialism"'))).toBe(true);
  });

  it('reads typographic marks in Windows-1252', () => {
    const article = articles.find(({ id }) => id === '2022/ryabkov-rtvi');
    const text = article?.paragraphs.map((each) => each.text).join('\n') ?? '';
    expect(text).toContain('“I don’t want to confirm anything or rule out anything,” Ryabkov told');
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
        .slice(0, LISTED.has(answer.command) ? undefined : 3)
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

  it('show a story that two outlets carry once', async () => {
    const answer = await ask(newsroom, {
      command: 'howmany',
      query: 'agreements that tie the two states together',
      today: '2025-03-20',
    });
    const carried = ['2025/partnership-treaty-agreed', '2025/treaty-ready-says-putin'];
    const shown = answer.excerpts.filter(({ article }) => carried.includes(article.id));
    expect(shown).toHaveLength(1);
    expect(carried).toEqual(expect.arrayContaining([...(shown[0]?.alsoIn ?? ['none'])]));
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

  describe('a question that begins with when', () => {
    it.each(
      QUESTIONS.filter(({ input }) => /^when /i.test(input.query ?? '')).map(({ id, input }) => [
        id,
        input.query,
      ]),
    )('%s is answered the same as by its command', async (_, query) => {
      const today = '2025-03-20';
      const free = await ask(newsroom, { command: 'ask', query: query ?? '', today });
      const byCommand = await ask(newsroom, { command: 'when', query: query ?? '', today });
      expect(free.answers).toEqual(byCommand.answers);
    });
  });
});
