import { describe, expect, test } from 'vitest';
import { answerRequest } from '../../../src/answers/answer-request.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

const ARTICLES = [
  makeArticle(
    'speaker',
    [
      'The parliament of Korvania elected Petar Dimov its speaker on Tuesday.',
      'President Ilya Marin congratulated him. The ambassador of Norway, Gerda Holt, attended the session.',
    ],
    { published: '2021-02-03' },
  ),
  makeArticle(
    'cabinet',
    [
      'Korvania’s president dismissed Energy Minister Rustam Orlov on Monday. Marin named Alma Sezer in his place.',
      'Orlov had been minister since 2019.',
    ],
    { published: '2022-06-14' },
  ),
  makeArticle(
    'grid',
    [
      'Energy Minister Alma Sezer opened a power station in Korvania on Friday.',
      'The head of the grid company, Boris Lund, was there.',
    ],
    { published: '2023-01-20' },
  ),
  makeArticle(
    'reshuffle',
    [
      'Health goes to newcomer Piet Vos, a surgeon, President Marin said. Ruta Daal takes over the justice ministry in Korvania.',
    ],
    { published: '2023-03-01' },
  ),
  makeArticle(
    'lease',
    [
      'The town of Lomvik and its club signed a lease on Friday. It was signed by Ms Falk for the town and by Henrik Vold for the club.',
    ],
    { published: '2023-05-11' },
  ),
  makeArticle(
    'town',
    [
      'Mayor Edda Falk opened the new quay of Lomvik on Monday. Former mayor Jonas Brekke, who as mayor had refused it, watched.',
    ],
    { published: '2023-04-03' },
  ),
  makeArticle('quay', ['The town of Lomvik will get a new quay, Mayor Jonas Brekke said on Thursday.'], {
    published: '2020-09-11',
  }),
  makeArticle(
    'court',
    [
      'Lars Moen was sentenced to two years on Friday for burning down the quay of Lomvik.',
      'Judge Hedda Aas said that he had shown no regret.',
    ],
    { published: '2023-08-19' },
  ),
];

async function who(query: string, today = '2024-06-01'): Promise<string[]> {
  const { archive, index } = await openArticles(ARTICLES);
  const answer = await answerRequest({ command: 'who', query, today }, archive, index);
  return answer.answers.map(({ value }) => String(value));
}

describe('/who of an office', () => {
  test.each([
    ['who is the president of korvania', 'Ilya Marin'],
    ['who is the speaker of the parliament of korvania', 'Petar Dimov'],
    ['who is the energy minister of korvania', 'Alma Sezer'],
    ['who was the energy minister in 2021', 'Rustam Orlov'],
    ['who is the mayor of lomvik', 'Edda Falk'],
    ['who was the mayor of lomvik in 2021', 'Jonas Brekke'],
    ['who is the health minister of korvania', 'Piet Vos'],
    ['who is the justice minister of korvania', 'Ruta Daal'],
    ['who dismissed rustam orlov', 'Ilya Marin'],
    ['who sentenced lars moen', 'Hedda Aas'],
  ])('%s: %s', async (query, name) => {
    expect((await who(query))[0]).toBe(name);
  });

  test.each([
    'who is the president of norway',
    'who is the defence minister of korvania',
    'who sentenced jonas brekke',
  ])('%s: nobody', async (query) => {
    expect(await who(query)).toEqual([]);
  });
});
