import { expect, test } from 'vitest';
import { findSpeakers } from '../../../src/answers/quotations/find-speakers.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

const { archive } = await openArticles([
  makeArticle('a', [
    'Mayor Karl Brandt met Coach José Almeida.',
    'Finance Minister Ekaterina Lindqvist and Health Minister Olav Moen resigned.',
  ]),
]);
const names = (typed: string) => findSpeakers(typed, archive).map(({ name }) => name);

test.each([
  ['Karl Brandt', ['Karl Brandt']],
  ['brandt', ['Karl Brandt']],
  ['jose almeida', ['José Almeida']],
  ['mayor', ['Karl Brandt']],
  ['finance minister', ['Ekaterina Lindqvist']],
])('“%s” is %o', (typed, found) => {
  expect(names(typed)).toEqual(found);
});

test('a role that several have means each of them', () => {
  expect(names('minister').sort()).toEqual(['Ekaterina Lindqvist', 'Olav Moen']);
});

test.each(['bishop', 'sports minister', 'Olaf Petersen', '', '?!', 'the'])('“%s” is nobody', (typed) => {
  expect(names(typed)).toEqual([]);
});
