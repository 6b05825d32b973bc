import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;
const who = (query: string): Promise<Answer> => ask({ command: 'who', query });
const best = async (query: string): Promise<unknown> => (await who(query)).answers[0]?.value;

beforeAll(async () => {
  ask = await askArticles([
    makeArticle('harbour', [
      'Harbour master Ingrid Solheim opened the new pier in Aldermoor on 4 May 2023. Deputy mayor Karl Brandt cut the ribbon.',
      'Solheim said the pier had cost 12 million crowns.',
    ]),
    makeArticle('council', [
      'The town council elected Marta Brandt as chairwoman of the school board on Monday.',
      'Lars Ekdahl, the treasurer of the council, resigned over the budget.',
      'Treasurer Lars Ekdahl warned that the clinic could be sold.',
    ]),
    makeArticle('club', [
      'Coach José Almeida of the football club Aldermoor Rovers signed goalkeeper Piet de Wit on Friday.',
      'Almeida praised the goalkeeper for his calm.',
    ]),
    makeArticle('surgery', [
      'The clinic in Brindle was founded by Doctor Amal Haddad. She later sold her house to pay for its roof.',
    ]),
  ]);
});

describe('/who', () => {
  test.each([
    ['who opened the new pier', 'Ingrid Solheim'],
    ['who cut the ribbon', 'Karl Brandt'],
    ['who was elected chairwoman of the school board', 'Marta Brandt'],
    ['who founded the clinic', 'Amal Haddad'],
    ['who resigned over the budget', 'Lars Ekdahl'],
  ])('“%s” is %s, who did it', async (query, name) => {
    expect(await best(query)).toBe(name);
  });

  test.each([
    ['harbour master', 'Ingrid Solheim'],
    ['who is the treasurer of the council', 'Lars Ekdahl'],
    ['coach of Aldermoor Rovers', 'José Almeida'],
  ])('the role “%s” finds %s', async (query, name) => {
    expect(await best(query)).toBe(name);
  });

  test('a role is told with the name, and both are highlighted', async () => {
    const { answers, excerpts } = await who('coach of Aldermoor Rovers');
    expect(answers[0]).toMatchObject({ text: 'José Almeida, Coach', citations: [1] });
    const shown = excerpts[0];
    expect(shown?.highlights.map(([start, end]) => shown.text.slice(start, end)).join(' ')).toContain(
      'José Almeida',
    );
  });

  test('a pronoun answers with the person for whom it stands, and says so', async () => {
    const { answers } = await who('who sold a house to pay for the roof of the clinic');
    expect(answers[0]?.value).toBe('Amal Haddad');
  });

  test('does not give the one whom the question itself names', async () => {
    const { answers } = await who('who elected Marta Brandt');
    expect(answers.map(({ value }) => value)).not.toContain('Marta Brandt');
  });

  test('what only might happen has nobody who did it', async () => {
    const answer = await who('who sold the clinic');
    expect(answer.answers.map(({ value }) => value)).not.toContain('Lars Ekdahl');
  });

  test('a role in a place that has none such is nobody', async () => {
    expect((await who('mayor of Brindle')).answered).toBe(false);
  });
});

describe('/who with a name', () => {
  test.each(['José Almeida', 'jose almeida', 'ALMEIDA', 'Almeida', 'almeyda', 'who is José Almeida?'])(
    '%s, in whatever spelling, is one person with the role',
    async (query) => {
      const { answered, answers } = await who(query);
      expect(answered).toBe(true);
      expect(answers).toHaveLength(1);
      expect(answers[0]).toMatchObject({
        text: 'José Almeida, Coach',
        value: 'José Almeida',
        basis: expect.stringMatching(/^also written Almeida; called Coach/),
      });
    },
  );

  test('a name is told by the passages that name it, the one with the role first', async () => {
    const { answers, excerpts } = await who('Ingrid Solheim');
    expect(answers[0]).toMatchObject({ value: 'Ingrid Solheim', citations: expect.arrayContaining([1]) });
    expect(excerpts.map((each) => [each.article.id, each.paragraph])).toEqual([
      ['harbour', 1],
      ['harbour', 2],
    ]);
  });

  test('the full name tells two people of one surname apart', async () => {
    expect((await who('Karl Brandt')).answers.map(({ value }) => value)).toEqual(['Karl Brandt']);
    expect((await who('Marta Brandt')).answers.map(({ value }) => value)).toEqual(['Marta Brandt']);
  });

  test('a surname of two people names both, or says that there are two', async () => {
    const { answers, note = '' } = await who('Brandt');
    const told = `${answers.map(({ value }) => value).join(' ')} ${note}`;
    expect(told).toContain('Karl Brandt');
    expect(told).toContain('Marta Brandt');
  });

  test.each(['Olaf Petersen', 'who is Zebulon Quartermain'])(
    '%s, whom no article names, is refused',
    async (query) => {
      const { answered, answers, missing } = await who(query);
      expect(answered).toBe(false);
      expect(answers).toEqual([]);
      expect(missing).toHaveLength(2);
    },
  );

  test('a known surname with an unknown first name is not taken for the known person', async () => {
    const { answers } = await who('who is Gunnar Solheim');
    expect(answers.map(({ value }) => value)).not.toContain('Ingrid Solheim');
  });
});
