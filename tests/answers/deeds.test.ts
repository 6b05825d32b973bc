import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;
const who = (query: string): Promise<Answer> => ask({ command: 'who', query });
const best = async (query: string): Promise<unknown> => (await who(query)).answers[0]?.value;

beforeAll(async () => {
  ask = await askArticles([
    makeArticle('quarry', [
      'Mayor Hanne Osten visited the flooded quarry on Monday. Senator Piet Maas, who had planned to visit the quarry as well, missed his train.',
      'The rescue was praised by the geologist Marta Quinn, a lecturer at the Selby Institute. The mayor thanked Quinn and her team.',
      'Engineer Karl Brandt accused the owner, Selby Stone, of hiding the cracks. The council fined the company.',
    ]),
    makeArticle('rift', [
      'Opposition leader Olaf Rehn declared himself the rightful president in January. President Ines Falk called him a clown.',
      'Norway is one of the main suppliers of salt to Iceland. Denmark refused to buy from the mine.',
      'Ines Falk asked Marta Quinn to come to the harvest parade. The visit of Karl Brandt to Norway was cancelled.',
    ]),
  ]);
});

describe('/who, by deed', () => {
  test.each([
    ['who visited the quarry', 'Hanne Osten'],
    ['who accused selby stone', 'Karl Brandt'],
    ['by whom was the rescue praised', 'Marta Quinn'],
    ['who called olaf rehn a clown', 'Ines Falk'],
    ['styled himself president', 'Olaf Rehn'],
    ['invited quinn to the parade', 'Ines Falk'],
    ['who fined the company', 'the council'],
  ])('“%s” is %s', async (query, name) => {
    expect(await best(query)).toBe(name);
  });

  test.each([
    ['sells salt to iceland', /Norw/],
    ['who refused to buy from the mine', /Den/],
  ])('a country does “%s”', async (query, name) => {
    expect(String(await best(query))).toMatch(name);
  });

  test('lists only those who did it, not who only planned to', async () => {
    const { answers } = await who('who visited the quarry');
    expect(answers.map(({ value }) => value)).not.toContain('Piet Maas');
  });

  test.each(['who accused karl brandt', 'who arrested hanne osten', 'who praised the council'])(
    'nobody did “%s”',
    async (query) => {
      expect((await who(query)).answered).toBe(false);
    },
  );

  test('a first name that nobody bears with a known surname is refused, and the nearest told', async () => {
    const { answered, note } = await who('otto quinn');
    expect(answered).toBe(false);
    expect(note).toMatch(/^No article names “otto quinn”\. The nearest name is Marta Quinn/);
  });

  test('a deed is not taken for a name', async () => {
    expect((await who('who sentenced karl brandt')).note).toBeUndefined();
  });
});
