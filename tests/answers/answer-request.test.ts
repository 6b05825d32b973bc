import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { RequestCommand } from '../../src/questions/request.ts';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

const COMMANDS: readonly RequestCommand[] = [
  'ask',
  'when',
  'who',
  'where',
  'howmany',
  'quote',
  'timeline',
  'compare',
  'sources',
  'cite',
];
const WORDS = [
  'ferry',
  'pier',
  'Brindle',
  'Solheim',
  'when',
  'who',
  'how many',
  'where',
  'why',
  'said',
  'about',
  '2021',
  'may',
  'opened',
  'boats',
  'zeppelin',
  'the',
  '“',
  '?',
  '<@1>',
  '\ud800',
  '*',
  'compare',
  'role',
  'date',
];

const ARTICLES = [
  ...Array.from({ length: 14 }, (_, at) =>
    makeArticle(`f${at}`, [
      `Ferry number ${at + 2} left the pier on ${at + 1} May 2021 with ${at + 30} sailors.`,
      `“Nothing can stop ferry ${at + 2} from leaving the pier,” said Captain Ingrid Solheim in Brindle.`,
    ]),
  ),
];
let ask: Awaited<ReturnType<typeof askArticles>>;
beforeAll(async () => {
  ask = await askArticles(ARTICLES);
});

describe('answerRequest', () => {
  test.each([
    [undefined, 3],
    [1, 1],
    [7, 7],
    [50, 10],
    [0, 1],
    [-4, 1],
  ])('a limit of %s gives %i excerpts', async (limit, count) => {
    const answer = await ask({
      command: 'ask',
      query: 'ferry left the pier',
      ...(limit !== undefined && { limit }),
    });
    expect(answer.excerpts).toHaveLength(count);
  });

  test('a limit of timeline counts events', async () => {
    expect((await ask({ command: 'timeline', query: 'ferry left the pier', limit: 5 })).answers).toHaveLength(
      5,
    );
    expect((await ask({ command: 'timeline', query: 'ferry left the pier' })).answers).toHaveLength(14);
  });

  test('the answer says for which day and command it was given', async () => {
    expect(await ask({ command: 'when', query: 'ferry', today: '2022-07-08' })).toMatchObject({
      command: 'when',
      kind: 'when',
      today: '2022-07-08',
    });
  });

  test('the same articles in another order give the same answer', async () => {
    const turned = await askArticles([...ARTICLES].reverse());
    for (const command of COMMANDS) {
      const request = { command, query: 'ferry left the pier in may' };
      expect(await turned(request)).toEqual(await ask(request));
    }
  });

  test('an empty corpus answers nothing', async () => {
    const empty = await askArticles([]);
    for (const command of COMMANDS) {
      expect(await empty({ command, query: 'ferry' })).toMatchObject({
        answered: false,
        answers: [],
        excerpts: [],
      });
    }
  });

  test('whatever is asked, every answer is cited, verbatim and ranked, or says that there is none', async () => {
    const texts = new Map(ARTICLES.map(({ id, paragraphs }) => [id, paragraphs.map(({ text }) => text)]));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...COMMANDS),
        fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }),
        async (command, words) => {
          const answer = await ask({ command, query: words.join(' ') });
          check(answer, texts);
        },
      ),
      { numRuns: 150 },
    );
  });
});

function check(answer: Answer, texts: ReadonlyMap<string, readonly string[]>): void {
  expect(answer.answered).toBe(answer.answers.length > 0);
  expect(answer.confidence).toBeGreaterThanOrEqual(0);
  expect(answer.confidence).toBeLessThanOrEqual(1);
  expect(answer.excerpts.map(({ number }) => number)).toEqual(answer.excerpts.map((_, at) => at + 1));
  for (const { citations } of answer.answers) {
    expect(citations.length).toBeGreaterThan(0);
    for (const number of citations) expect(answer.excerpts[number - 1]).toBeDefined();
  }
  for (const { article, paragraph, text, highlights } of answer.excerpts) {
    expect(text).not.toBe('');
    expect(texts.get(article.id)?.[paragraph - 1]).toContain(text);
    for (const [start, end] of highlights) expect(text.slice(start, end)).not.toBe('');
  }
}
