import { beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;
const told = async (query: string): Promise<Answer['answers'][number]['value'][]> =>
  (await ask({ command: 'compare', query })).answers.map(({ value }) => value);

beforeAll(async () => {
  ask = await askArticles([
    makeArticle('morning', [
      'An avalanche came down on the ski resort of Grauhorn on Sunday.',
      'Three skiers died, said the mountain rescue service.',
      'The snow lay 6 metres deep. The avalanche cost Grauhorn 9 million francs.',
    ]),
    makeArticle('evening', [
      'The number of dead in the avalanche at Grauhorn has risen to five.',
      'Insurers expect that the avalanche would cost them 12 million francs. The search at Grauhorn took 14 hours.',
    ]),
    makeArticle('ticket sales', [
      'Two numbers tell of the growth of ticket sales in Ulmen.',
      'The growth of ticket sales was 12 percent, the theatre said. The paper put the growth of ticket sales at 20 percent.',
    ]),
    makeArticle('elsewhere', [
      'A bakery in Ulmen sold 40 people a bad pie, and its owner paid a fine of 700 francs.',
      'The search for a new baker took 3 weeks.',
    ]),
  ]);
});

test('an article on the same event is compared though its sentence does not name it', async () => {
  expect(await told('deaths in the grauhorn avalanche')).toEqual(expect.arrayContaining([3, 5]));
});

test('numbers of another measure are no other answer to the same point', async () => {
  expect(await told('deaths in the grauhorn avalanche')).not.toContain(6);
});

test('an article on something else is left out', async () => {
  expect(await told('deaths in the grauhorn avalanche')).not.toContain(40);
  expect(await told('costs of the grauhorn avalanche')).not.toContain(700);
});

test('what is only expected is compared with the rest', async () => {
  expect(await told('costs of the grauhorn avalanche')).toEqual(expect.arrayContaining([9e6, 12e6]));
});

test('of growth a share is wanted, not the number of numbers', async () => {
  expect((await told('growth of ticket sales')).sort()).toEqual([12, 20]);
});

test('“length of” asks for a time where it is of no thing that is measured', async () => {
  expect((await told('length of the search at grauhorn')).slice(0, 1)).toEqual([14]);
});
