import { describe, expect, test } from 'vitest';
import { answerRequest } from '../../../src/answers/answer-request.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

const ARTICLES = [
  makeArticle(
    'trial',
    [
      'The trial of Marek Dolin, the former head of the Korvan bank, opened in Lesna on Monday.',
      'The lawyer for the defendant, Ida Brandt, who took over from Otto Weiss in May, said that he was ill. Dolin’s wife, Vera, and their son Jan Dolin were in court.',
      'The prosecutor, Emil Korda, is the cousin of the mayor, Rita Solano. His deputy will be the jurist Nora Pell.',
    ],
    { published: '2024-03-04' },
  ),
  makeArticle(
    'arrest',
    [
      'Marek Dolin, the director of the Korvan bank, was arrested on Friday. His lawyer, Otto Weiss, said that he knew nothing.',
      'The dockers’ union, whose lawyer is Paula Quist, welcomed the arrest.',
    ],
    { published: '2023-11-12' },
  ),
  makeArticle(
    'council',
    [
      'Rita Solano was elected mayor of Lesna on Sunday. She is married to the painter Hugo Faber.',
      'The mayor’s spokesman, Ivo Lenz, said that Solano would not speak. Bruno Solano, her uncle, ran the campaign.',
      'The newspaper was represented by Karin Holm when Solano sued the Lesna Courier.',
      'Kasimir Vogt leaves the port of Lesna. His place goes to the engineer Ada Lind.',
    ],
    { published: '2023-05-02' },
  ),
  makeArticle(
    'bank',
    [
      'Sven Orlik became director of the Korvan bank on Monday, succeeding Marek Dolin.',
      'The board dismissed Dolin’s adviser Fritz Hal. It named Olga Stern, until now a teacher, in his place.',
    ],
    { published: '2023-12-01' },
  ),
];

async function who(query: string, today = '2024-06-01'): Promise<string[]> {
  const { archive, index } = await openArticles(ARTICLES);
  const answer = await answerRequest({ command: 'who', query, today }, archive, index);
  return answer.answers.map(({ value }) => String(value));
}

describe('/who of somebody’s', () => {
  test.each([
    ['who is marek dolin’s lawyer', 'Ida Brandt'],
    ['who is the lawyer for the defendant', 'Ida Brandt'],
    ['who is the wife of marek dolin', 'Vera'],
    ['who is marek dolin’s son', 'Jan Dolin'],
    ['who is the father of jan dolin', 'Marek Dolin'],
    ['who is the cousin of rita solano', 'Emil Korda'],
    ['who is emil korda’s deputy', 'Nora Pell'],
    ['who is the lawyer of the dockers’ union', 'Paula Quist'],
    ['who is the lawyer of the lesna courier', 'Karin Holm'],
    ['who is married to rita solano', 'Hugo Faber'],
    ['who is the husband of rita solano', 'Hugo Faber'],
    ['who is the mayor’s spokesman', 'Ivo Lenz'],
    ['who is rita solano’s uncle', 'Bruno Solano'],
    ['who succeeded kasimir vogt', 'Ada Lind'],
    ['who was director of the bank before sven orlik', 'Marek Dolin'],
    ['who replaced fritz hal', 'Olga Stern'],
  ])('%s: %s', async (query, name) => {
    expect((await who(query))[0]).toBe(name);
  });

  test('gives the one who was it at the time asked about', async () => {
    expect((await who('who was marek dolin’s lawyer in november 2023'))[0]).toBe('Otto Weiss');
  });

  test.each([
    'who is the brother of marek dolin',
    'who is ida brandt’s husband',
    'who is the widow of hugo faber',
  ])('%s: nobody, as nothing tells it', async (query) => {
    expect(await who(query)).toEqual([]);
  });
});
