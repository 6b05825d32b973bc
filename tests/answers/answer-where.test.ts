import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;
const where = (query: string): Promise<Answer> => ask({ command: 'where', query });
const best = async (query: string): Promise<unknown> => (await where(query)).answers[0]?.value;

beforeAll(async () => {
  ask = await askArticles([
    makeArticle('choirs', [
      'The choir festival was held in Bergen last summer. Singers from Denmark won the first prize.',
      'The next festival will take place in Tallinn.',
    ]),
    makeArticle('boats', [
      'A trawler ran onto rocks off northern Iceland. Its crew was flown to Reykjavik.',
      'Shipwrights from Portugal and Ireland will repair the trawler.',
    ]),
    makeArticle('race', [
      'The last stage of the cycle race led over 118 kilometres from Arnholt to Vessby.',
      'The winner, the Pole Lena Debrecki, was born near a sawmill.',
    ]),
    makeArticle('moth', [
      'A silver moth last seen in Denmark in 1938 has been found in a hollow oak near Lanfar.',
      'The moth accord will be signed in the Estmark capital, Varnas.',
    ]),
    makeArticle('mill', ['The owner closed the old paper mill because orders had stopped.']),
  ]);
});

describe('/where', () => {
  test.each([
    ['where was the choir festival held', 'Bergen'],
    ['where was the crew flown', 'Reykjavik'],
    ['where are the singers from who won the first prize', 'Denmark'],
  ])('“%s” is %s, the place of that event', async (query, place) => {
    expect(await best(query)).toBe(place);
  });

  test('a direction in front of a place belongs to it', async () => {
    expect(await best('trawler that ran onto rocks')).toBe('northern Iceland');
  });

  test('two places joined by “and” are one answer', async () => {
    expect(await best('where are the shipwrights from')).toBe('Portugal and Ireland');
  });

  test('what is still to come is given to one who asks for that', async () => {
    expect(await best('where will the next festival take place')).toBe('Tallinn');
  });

  test('a question has the plain form of a verb where the article has its past', async () => {
    expect(await best('where did the singers who win the prize come from')).toBe('Denmark');
  });

  test('a place that the question names is no answer to it', async () => {
    const { answers } = await where('where in Bergen was the choir festival held');
    expect(answers[0]?.value).not.toBe('Bergen');
  });

  test.each([
    ['where did the last stage of the cycle race start', 'Arnholt'],
    ['last stage of the cycle race finish', 'Vessby'],
  ])('“%s” is %s, the end of the way that is asked for', async (query, place) => {
    expect(await best(query)).toBe(place);
  });

  test('a country that is asked for is told by the word for its people', async () => {
    expect(await best('which country is the winner Lena Debrecki from')).toBe('Pole');
  });

  test('what follows the verb is its place, and what stands before it that of another', async () => {
    expect(await best('where was the silver moth found')).toBe('Lanfar');
  });

  test('a town called a capital is the place, and the country before it is not', async () => {
    expect(await best('where will the moth accord be signed')).toBe('Varnas');
  });

  test('the place is highlighted in the excerpt', async () => {
    const { excerpts } = await where('where was the choir festival held');
    const shown = excerpts[0];
    expect(shown?.highlights.map(([start, end]) => shown.text.slice(start, end))).toContain('Bergen');
  });

  test('is refused where the articles name no place', async () => {
    expect(await where('where is the old paper mill')).toMatchObject({ answered: false, answers: [] });
  });

  test('a country that does something is not where it happens', async () => {
    const paper = await askArticles([
      makeArticle('fish', [
        'Norway signed a treaty with Chile to protect the herring.',
        'The herring treaty pleased skippers in Tromso.',
      ]),
    ]);
    const answer = await paper({ command: 'where', query: 'where was the herring treaty signed' });
    expect(answer.answers.map(({ value }) => value)).not.toContain('Norway');
    expect(answer.answers.map(({ value }) => value)).not.toContain('Chile');
  });
});
