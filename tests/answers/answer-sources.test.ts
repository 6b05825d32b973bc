import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { Request } from '../../src/questions/request.ts';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;
const sources = (rest: Partial<Request> = {}): Promise<Answer> => ask({ command: 'sources', ...rest });
const ids = ({ excerpts }: Answer) => excerpts.map(({ article }) => article.id);

beforeAll(async () => {
  ask = await askArticles([
    makeArticle('old', ['The mill burned down. Nobody was hurt.'], {
      title: 'Mill burns',
      published: '2019-08-02',
      source: 'Harbour Post',
    }),
    makeArticle('new', ['The clinic has a new wing. It was opened by its nurses.', 'Tea was served.'], {
      title: 'Clinic grows',
      published: '2022-01-20',
      source: 'Valley Courier',
    }),
    makeArticle('undated', [
      'Nobody knows why the owl sat on the old town hall for the whole of the winter and does not tell.',
    ]),
    makeArticle('b', ['The mill was built anew, of stone.'], {
      title: 'Mill stands',
      published: '2019-08-02',
      source: 'Valley Courier',
    }),
  ]);
});

describe('/sources', () => {
  test('lists the articles newest first, those of one day by id, undated ones last', async () => {
    expect(ids(await sources())).toEqual(['new', 'b', 'old', 'undated']);
  });

  test('gives each by its title with outlet, day and length, and its opening sentence', async () => {
    const { answers, excerpts } = await sources();
    expect(answers[0]).toMatchObject({
      text: 'Clinic grows',
      value: null,
      basis: 'Valley Courier · 20 January 2022 · 2 paragraphs · new',
      citations: [1],
    });
    expect(excerpts[0]?.text).toBe('The clinic has a new wing.');
  });

  test('an article without a title is named by its first words, cut at a word’s end', async () => {
    const { answers } = await sources();
    expect(answers[3]).toMatchObject({
      text: 'Nobody knows why the owl sat on the old town hall for the whole of the winter…',
      basis: 'undated · 1 paragraph · undated',
    });
  });

  test('a first paragraph that is short enough is given whole', async () => {
    const short = await askArticles([makeArticle('short', ['The owl has left the town hall.'])]);
    expect((await short({ command: 'sources' })).answers[0]?.text).toBe('The owl has left the town hall.');
  });

  test('lists only those on a subject where one is given', async () => {
    expect(ids(await sources({ query: 'mill' })).sort()).toEqual(['b', 'old']);
  });

  test('lists only those of an outlet, or of a time, where that is asked for', async () => {
    expect(ids(await sources({ source: 'valley' }))).toEqual(['new', 'b']);
    expect(ids(await sources({ from: '2020-01-01' }))).toEqual(['new']);
    expect(ids(await sources({ to: '2019-12-31' }))).toEqual(['b', 'old']);
  });

  test('ten are given unless a limit says otherwise', async () => {
    expect(ids(await sources({ limit: 2 }))).toEqual(['new', 'b']);
    const many = await askArticles(
      Array.from({ length: 14 }, (_, at) => makeArticle(`m${at}`, [`Boat ${at} came in.`])),
    );
    expect((await many({ command: 'sources' })).answers).toHaveLength(10);
    expect((await many({ command: 'sources', limit: 50 })).answers).toHaveLength(14);
  });

  test('a subject that no article has is refused with its words', async () => {
    expect(await sources({ query: 'zeppelin' })).toMatchObject({
      answered: false,
      confidence: 0,
      answers: [],
      missing: ['zeppelin'],
    });
  });
});
