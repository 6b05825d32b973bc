import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;
const howmany = (query: string): Promise<Answer> => ask({ command: 'howmany', query });

beforeAll(async () => {
  ask = await askArticles([
    makeArticle('pier', [
      'The pier of Aldermoor cost 12 million euros and took nine years to build.',
      'Nordlinje will run four boats and 16 buses to the pier.',
    ]),
    makeArticle('match', [
      'Rovers beat Brindle Town on Saturday, and more than 4,500 people watched the match.',
      'Ticket sales rose to 310,000 euros, up by 18 percent.',
    ]),
    makeArticle('clinic', [
      'The clinic treated 2,140 patients in the spring with 31 nurses. Its doctors asked for a second ambulance.',
      'The teachers of the village sang for the patients.',
      'Cooks fed the patients of the clinic.',
    ]),
  ]);
});

describe('/howmany', () => {
  test.each([
    ['how many people watched the match', 'more than 4,500 people', 4500],
    ['how many boats will run to the pier', 'four boats', 4],
    ['how many buses will run to the pier', '16 buses', 16],
    ['number of patients treated by the clinic', '2,140 patients', 2140],
    ['how many nurses does the clinic have', '31 nurses', 31],
  ])('“%s”: %s', async (query, text, value) => {
    const { answered, answers } = await howmany(query);
    expect(answered).toBe(true);
    expect(answers[0]).toMatchObject({ text, value, citations: [1] });
  });

  test('a small number without a unit is no price', async () => {
    const asked = await askArticles([
      makeArticle('oil', ['The price of whale oil was low for all 19.', 'The ships of Aldermoor lay idle.']),
    ]);
    expect((await asked({ command: 'howmany', query: 'price of whale oil' })).answers).toEqual([]);
  });

  test('“how much did it cost” wants money', async () => {
    expect((await howmany('how much did the pier cost')).answers[0]).toMatchObject({
      text: '12 million euros',
      value: 12_000_000,
    });
  });

  test('“how long” wants a length of time', async () => {
    expect((await howmany('how long did it take to build the pier of Aldermoor')).answers[0]).toMatchObject({
      text: 'nine years',
      value: 9,
    });
  });

  test('“how much did it rise” wants a share', async () => {
    expect((await howmany('by how much did ticket sales rise')).answers[0]).toMatchObject({
      text: '18 percent',
      value: 18,
    });
  });

  test.each([
    ['how many teachers sang'],
    ['how many cooks has the clinic for its patients in the spring'],
    ['how many goals did Rovers score'],
    ['how many lighthouses'],
  ])('“%s” is refused: the numbers there count something else', async (query) => {
    expect(await howmany(query)).toMatchObject({ answered: false, answers: [] });
  });

  test('a count of boats is no length of time', async () => {
    const answer = await howmany('how long will the boats and buses run to the pier');
    expect(answer).toMatchObject({ answered: false, answers: [] });
  });

  test('a number of one thing is no number of another that the next sentence speaks of', async () => {
    expect(await howmany('how many doctors asked for an ambulance')).toMatchObject({ answered: false });
  });

  test('the number is highlighted with its unit', async () => {
    const { excerpts } = await howmany('how many people watched the match');
    const shown = excerpts[0];
    expect(shown?.highlights.map(([start, end]) => shown.text.slice(start, end))).toContain(
      'more than 4,500 people',
    );
  });
});
