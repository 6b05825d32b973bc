import { expect, test } from 'vitest';
import { answerPerson } from '../../src/answers/answer-person.ts';
import type { Person } from '../../src/archive/people.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

const { archive } = await openArticles([
  makeArticle('a', [
    'Ekaterina Lindqvist opened the clinic.',
    'Lindqvist then went home. It rained.',
    'Ekaterina Lindqvist came back.',
  ]),
  makeArticle('b', ['It snowed. Finance Minister Ekaterina Lindqvist spoke at the pier. Gulls cried.']),
  makeArticle('c', ['The mayor danced with Ekaterina Lindqvist.']),
]);
const lindqvist = archive.people.find('Lindqvist')[0] as Person;
const claims = answerPerson(lindqvist, archive);
const places = claims.map(({ passage }) => `${passage.article.id} ${passage.number}`);

test('the passage that gives a role comes first, and each article before the second place of any', () => {
  expect(places).toEqual(['b 1', 'a 1', 'c 1', 'a 3', 'a 2']);
});

test('all are one answer: the name with the role that any article gives', () => {
  expect(new Set(claims.map(({ key }) => key)).size).toBe(1);
  expect(new Set(claims.map(({ text }) => text))).toEqual(new Set(['Ekaterina Lindqvist, Finance Minister']));
  expect(claims[0]?.value).toBe('Ekaterina Lindqvist');
});

test('shows the sentence that names the person, with name and role highlighted', () => {
  const [first] = claims;
  const { text } = first?.passage ?? { text: '' };
  expect(text.slice(first?.span.start, first?.span.end)).toBe(
    'Finance Minister Ekaterina Lindqvist spoke at the pier.',
  );
  expect(first?.focus.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ekaterina Lindqvist',
    'Finance Minister',
  ]);
});

test('tells the other spellings and the roles', () => {
  expect(claims[0]?.basis).toBe('also written Lindqvist; called Finance Minister');
});
