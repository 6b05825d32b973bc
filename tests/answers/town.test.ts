import { describe, expect, test } from 'vitest';
import { askArticles } from '../support/ask-articles.ts';
import { TOWN_ARTICLES } from '../support/town-articles.ts';
import { TOWN_QUESTIONS } from '../support/town-questions.ts';

const ask = await askArticles(TOWN_ARTICLES);
const who = (query: string, today = '2025-08-01') => ask({ command: 'who', query, today });

describe('/who in a town of namesakes, spellings and offices that change hands', () => {
  const answered = TOWN_QUESTIONS.filter(({ open, answers }) => !open && answers.length > 0);
  test.each(answered)('“$query” ($today) is $answers', async ({ query, today, answers, all }) => {
    const values = (await who(query, today)).answers.map(({ value }) => value);
    if (all) expect(values).toEqual(expect.arrayContaining([...answers]));
    else expect(answers).toContain(values[0]);
  });

  test.each(TOWN_QUESTIONS.filter(({ open, evidence }) => !open && evidence !== undefined))(
    '“$query” ($today) shows “$evidence”',
    async ({ query, today, evidence = '' }) => {
      expect((await who(query, today)).excerpts.map(({ text }) => text).join('\n')).toContain(evidence);
    },
  );

  test.each(TOWN_QUESTIONS.filter(({ answers }) => answers.length === 0))(
    '“$query” is refused',
    async ({ query }) => {
      expect((await who(query)).answered).toBe(false);
    },
  );
});

test('of two people of one name it asks which', async () => {
  const { note } = await who('halvorsen');
  expect(note).toBe(
    '2 people are called so: Ingrid Halvorsen (Mayor), Kjell Halvorsen (councillor). Name one in full for that one alone.',
  );
});

test('for a name that no article has it offers the nearest', async () => {
  const { answered, note } = await who('olaf halvorsen');
  expect(answered).toBe(false);
  expect(note).toMatch(/^No article names “olaf halvorsen”\. The nearest names are Ingrid Halvorsen, /);
});

test('who holds an office comes with the day on which an article says so', async () => {
  const { answers } = await who('health minister', '2024-12-01');
  expect(answers[0]).toMatchObject({ value: 'Farah Qasim', basis: 'called so on 15 March 2024' });
});

test('somebody’s card has spellings, roles by date, and company', async () => {
  const { answers } = await who('ingrid halvorsen');
  expect(answers[0]?.basis).toBe(
    'also written Halvorsen; called Mayor (4 May 2023), new chairwoman of the Skarvik Port Authority (12 November 2024); named with Tomás Reyes (12 November 2024), Kjell Halvorsen (12 November 2024), Piet van der Berg (4 May 2023)',
  );
});
