import { beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;
const free = (query: string): Promise<Answer> => ask({ command: 'ask', query });

beforeAll(async () => {
  ask = await askArticles([
    makeArticle('ropeway', [
      'Gregor Amsler, the director of the ropeway, said that the cabin had been checked in May. He blamed the wind for the accident, which had come up because of a thunderstorm.',
      'The ropeway does not plan to sell its old cabins, because the museum of Tarn wants them.',
    ]),
    makeArticle('opera', [
      'The opera of Tarn dismissed its conductor, Livia Bondar, because she had missed six rehearsals.',
      'A choir sang in the square of Tarn, and children threw flowers.',
    ]),
  ]);
});

test('the sentence that says “he” is shown where it tells what is asked of the one whom it means', async () => {
  const { answers } = await free('what did gregor amsler blame');
  expect(answers[0]?.text).toMatch(/^He blamed the wind/);
});

test('a reason in a passage that has but the name is none for another deed', async () => {
  expect((await free('why did gregor amsler marry')).answered).toBe(false);
});

test('what is not planned has no reason', async () => {
  expect((await free('why did the ropeway sell its old cabins')).answered).toBe(false);
});

test('the reason of the asked deed is given', async () => {
  const { answered, answers } = await free('why was livia bondar dismissed');
  expect(answered).toBe(true);
  expect(answers[0]?.text).toBe('because she had missed six rehearsals');
});
