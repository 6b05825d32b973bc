import { describe, expect, test } from 'vitest';
import { answerRequest } from '../../../src/answers/answer-request.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

const ARTICLES = [
  makeArticle(
    'summit',
    [
      'President Ana Duarte welcomed Chilean Foreign Minister Rosa Maldon in Lima on Monday. Iceland’s foreign minister, Jon Arnasson, came a day later.',
      'The Peruvian president spoke of fish, and Ana Duarte of copper as well.',
      'Vice President Luis Ocampo of Peru stayed away.',
    ],
    { published: '2024-05-10' },
  ),
  makeArticle(
    'fish',
    [
      'Ghana has sent its fisheries minister, Kofi Adomako, to Lima, where President Ana Duarte opened the fair.',
      'Ghana buys fish meal.',
    ],
    { published: '2024-05-12' },
  ),
];

async function who(query: string): Promise<(string | number | null)[]> {
  const { archive, index } = await openArticles(ARTICLES);
  const answer = await answerRequest({ command: 'who', query, today: '2024-07-01' }, archive, index);
  return answer.answers.map(({ value }) => value);
}

describe('/who of an office of a country', () => {
  test.each([
    ['who is the president of peru', 'Ana Duarte'],
    ['who is the vice president of peru', 'Luis Ocampo'],
    ['who is the foreign minister of chile', 'Rosa Maldon'],
    ['who is iceland’s foreign minister', 'Jon Arnasson'],
  ])('%s: %s, first', async (query, name) => {
    expect((await who(query))[0]).toBe(name);
  });

  test('is nobody of another country', async () => {
    expect(await who('who is the president of ghana')).not.toContain('Ana Duarte');
    expect(await who('who is the president of peru')).not.toContain('Luis Ocampo');
  });
});
