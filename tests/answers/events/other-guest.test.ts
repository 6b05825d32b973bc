import { describe, expect, test } from 'vitest';
import { answerRequest } from '../../../src/answers/answer-request.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

const ARTICLES = [
  makeArticle(
    'harbour',
    [
      'Mayor Ann Lee received the envoy Tomas Brink in Port Alder on Wednesday.',
      'The envoy Tomas Brink thanked Mayor Ann Lee for the harbour.',
    ],
    { published: '2024-05-10' },
  ),
  makeArticle(
    'lighthouse',
    [
      'The painter Ida Mohn was welcomed by Mayor Ann Lee at the lighthouse on Thursday.',
      'Ida Mohn has painted Ann Lee before.',
    ],
    { published: '2024-06-14' },
  ),
];

async function when(query: string): Promise<string[]> {
  const { archive, index } = await openArticles(ARTICLES);
  const answer = await answerRequest({ command: 'when', query, today: '2024-07-01' }, archive, index);
  return answer.answers.map(({ value }) => String(value));
}

describe('a visit that an article tells by its host', () => {
  test('is that of the guest', async () => {
    expect((await when('did tomas brink visit port alder'))[0]).toBe('2024-05-08');
    expect((await when('visit of ida mohn'))[0]).toBe('2024-06-13');
  });

  test('is none of the host', async () => {
    expect(await when('did ann lee visit port alder')).toEqual([]);
    expect(await when('visit of ann lee')).toEqual([]);
  });
});
