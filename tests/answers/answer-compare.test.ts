import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;
const compare = (query: string): Promise<Answer> => ask({ command: 'compare', query });
const sourcesOf = ({ excerpts }: Answer, citations: readonly number[]) =>
  citations.map((number) => excerpts[number - 1]?.article.id).sort();

beforeAll(async () => {
  ask = await askArticles([
    makeArticle('post', [
      'The flood in Aldermoor drove 300 families from their homes on 2 April 2021.',
      'Treasurer Ilse Brandt said the dam had held.',
    ]),
    makeArticle('courier', [
      'The flood in Aldermoor drove 450 families from their homes on 3 April 2021.',
      'Mayor Ilse Brandt said the dam had cracked.',
    ]),
    makeArticle('gazette', [
      'The flood in Aldermoor drove 300 families from their homes in the spring.',
      'A cake fair was held in Brindle with 90 tables.',
      'Anglers like to sit near the dam.',
    ]),
  ]);
});

describe('/compare', () => {
  test('articles that give the same figure share an answer, one that differs has its own', async () => {
    const answer = await compare('figures of families that the flood drove from their homes');
    const told = answer.answers.map(({ value, citations }) => [value, sourcesOf(answer, citations)]);
    expect(told).toContainEqual([300, ['gazette', 'post']]);
    expect(told).toContainEqual([450, ['courier']]);
  });

  test('what scores much less than the best is left out', async () => {
    const { answers } = await compare('Ilse Brandt on whether the dam had held');
    expect(answers[0]?.text).toBe('Treasurer Ilse Brandt said the dam had held.');
    expect(answers.map(({ text }) => text)).not.toContain('Anglers like to sit near the dam.');
  });

  test('the roles of a person are told side by side', async () => {
    const answer = await compare('title of Ilse Brandt');
    expect(answer.answers.map(({ text }) => text)).toEqual(expect.arrayContaining(['Treasurer', 'Mayor']));
    for (const { citations } of answer.answers) expect(citations).toHaveLength(1);
  });

  test.each(['job of Ilse Brandt', 'what role does Ilse Brandt have', 'Ilse Brandt position'])(
    '“%s” asks for roles, whatever the word for them',
    async (query) => {
      expect((await compare(query)).answers.map(({ text }) => text)).toEqual(
        expect.arrayContaining(['Treasurer', 'Mayor']),
      );
    },
  );

  test('the word “date” only says what is wanted, so that no article need have it', async () => {
    expect((await compare('date of the flood in Aldermoor')).answered).toBe(true);
  });

  test('each day that is told has its articles', async () => {
    const answer = await compare('when the flood drove families from Aldermoor');
    expect(answer.answers.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['2021-04-02', '2021-04-03']),
    );
  });

  test('without a figure, role or date each claim is a sentence of its article', async () => {
    const answer = await compare('the dam in the flood');
    const texts = answer.answers.map(({ text }) => text);
    expect(texts).toContain('Treasurer Ilse Brandt said the dam had held.');
    expect(texts).toContain('Mayor Ilse Brandt said the dam had cracked.');
  });

  test('every excerpt is cited', async () => {
    const answer = await compare('figures of families that the flood drove from their homes');
    const cited = new Set(answer.answers.flatMap(({ citations }) => citations));
    expect(answer.excerpts.map(({ number }) => number).filter((number) => !cited.has(number))).toEqual([]);
  });

  test('refuses a point on which the articles say nothing', async () => {
    expect(await compare('zeppelin crash')).toMatchObject({ answered: false, answers: [] });
  });

  test('a sentence that has only the name of the point is left out', async () => {
    const { answers } = await compare('families that the flood in Aldermoor drove out');
    expect(answers.every(({ text }) => text.includes('families'))).toBe(true);
  });
});
