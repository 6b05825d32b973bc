import { expect, test } from 'vitest';
import { findSex } from '../../../src/questions/follow-ups/find-sex.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

const { archive } = await openArticles([
  makeArticle('quay', [
    'Spokeswoman Robin Harrow greeted the crew.',
    'German chancellor Kit Amsel waved back.',
  ]),
  makeArticle('mill', ['Sacha Tiller bought the mill. She will mend the roof, Tiller said.']),
  makeArticle('lock', ['Noor Velden drained the lock. He left at noon.']),
  makeArticle('choir', ['Maria Falk sang and Oskar Brandt listened at the Harbour Trust.']),
]);

test.each<[string, string | null, string]>([
  ['Robin Harrow', 'female', 'by her title'],
  ['Kit Amsel', null, 'of whom nothing tells'],
  ['Sacha Tiller', 'female', 'by a pronoun'],
  ['Noor Velden', 'male', 'by a pronoun'],
  ['Maria Falk', 'female', 'by her given name'],
  ['Oskar Brandt', null, 'whose name is in neither list'],
  ['Harbour Trust', null, 'which is no person'],
  ['Zilka Nobody', null, 'whom no article names'],
])('%s is %s, %s', (name, sex, _why) => {
  expect(findSex(name, archive)).toBe(sex);
});
