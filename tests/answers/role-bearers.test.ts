import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;
const who = (query: string): Promise<Answer> => ask({ command: 'who', query });

beforeAll(async () => {
  ask = await askArticles([
    makeArticle('bank', [
      'Deputy Governor Ines Falk of the Bank of Brunnmark voted against the rise in interest rates.',
      'Governor Olaf Rehn of the Bank of Brunnmark said that prices were rising too fast for comfort.',
    ]),
    makeArticle('mill', [
      'Signe Holt will chair the joined paper company. Its director, Piet Maas, comes from the Wexley mill.',
    ]),
  ]);
});

describe('/who', () => {
  test('does not take the deputy for the one who has the role', async () => {
    expect((await who('governor of the bank of brunnmark')).answers[0]?.value).toBe('Olaf Rehn');
    expect((await who('deputy governor of the bank of brunnmark')).answers[0]?.value).toBe('Ines Falk');
  });

  test('does not take a role in the next sentence for that of a name in this one', async () => {
    expect((await who('director of the joined paper company')).answers[0]?.value).toBe('Piet Maas');
  });
});
