import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;
const where = (query: string): Promise<Answer> => ask({ command: 'where', query });

beforeAll(async () => {
  ask = await askArticles([
    makeArticle('barge', [
      'The barge Corriole was launched from Wexmouth in April 2019 and sank within a week.',
      'Its owner, Piet Maas, was heard at Ostrava Crown Court and fined for the loss of the ship.',
      'Divers found the bell under a pier on Tallow Lane, near the old market hall of the town.',
    ]),
  ]);
});

describe('/where', () => {
  test('takes a capitalised word after a preposition of place that no list of places has', async () => {
    expect((await where('barge corriole launched')).answers[0]?.text).toBe('Wexmouth');
    expect((await where('divers found the bell')).answers[0]?.text).toBe('Tallow Lane');
  });

  test('takes no month for a place', async () => {
    const { answers } = await where('barge launched in april');
    expect(answers.map(({ text }) => text)).not.toContain('April');
  });

  test('takes the court in which something happened', async () => {
    expect((await where('owner fined for the loss')).answers[0]?.text).toContain('Crown Court');
  });
});
