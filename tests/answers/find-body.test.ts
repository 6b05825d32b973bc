import { beforeAll, expect, test } from 'vitest';
import { bodyAsked } from '../../src/answers/find-body.ts';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;

beforeAll(async () => {
  ask = await askArticles([
    makeArticle('weir', [
      'The repairs of the weir, carried out by the firm Ostrander & Pike, have cost 2.3 million pounds.',
      'The racing authority banned the vet Edwin Lisle for life.',
      'The Harbour Workers’ Union called the strike at Malden after eleven weeks of talks.',
      'Debrecki, whose team, Velo Nord, had nearly folded, rode for nobody else.',
      'The canal was dug by hand in the reign of two kings.',
    ]),
  ]);
});

test.each([
  ['which company carried out the repairs of the weir', 'Ostrander & Pike'],
  ['which authority banned Lisle', 'racing authority'],
  ['which union called the strike at Malden', 'Harbour Workers’ Union'],
  ['which team did Debrecki ride for', 'Velo Nord'],
])('“%s” is answered with “%s”', async (query, body) => {
  expect((await ask({ command: 'ask', query })).answers[0]?.text).toBe(body);
});

test('where the sentence names none of the kind it is the answer itself', async () => {
  const { excerpts, answers } = await ask({ command: 'ask', query: 'which company dug the canal by hand' });
  expect(excerpts[0]?.text).toContain('The canal was dug by hand');
  expect(answers.map(({ text }) => text)).not.toContain('Ostrander & Pike');
});

test.each([
  ['which court jailed him', 'court'],
  ['what party opposed the budget', 'party'],
  ['which courts jailed him', null],
  ['what did the court say', null],
  ['who jailed him', null],
])('“%s” asks for %s', (question, kind) => {
  expect(bodyAsked(question)).toBe(kind);
});
