import { describe, expect, test } from 'vitest';
import { assembleList } from '../../src/answers/assemble-list.ts';
import type { Claim } from '../../src/answers/claim.ts';
import type { Passage } from '../../src/passages/passage.ts';
import { readQuestion } from '../../src/questions/read-question.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

const { archive } = await openArticles([
  makeArticle('a', [
    'The mill burned in 1901.',
    'The mill was rebuilt in 1903.',
    'The mill was sold in 1950.',
  ]),
]);
const question = readQuestion({ command: 'timeline', query: 'mill', today: '2024-06-01' }, archive);
const findings = {
  terms: [],
  evidence: [{ passage: archive.passages[0] as Passage, sentences: [], best: 0, coverage: 1, score: 1 }],
};
const claim = (number: number, score: number, key: string): Claim => {
  const passage = archive.passages[number - 1] as Passage;
  const span = { start: 0, end: passage.text.length };
  return { text: key, value: null, basis: null, score, support: score, passage, span, focus: [], key };
};
const list = (claims: readonly Claim[], limit = 20) =>
  assembleList(question, claims, findings, archive, limit);

describe('assembleList', () => {
  test('keeps the order given, however little a claim scores beside the best', () => {
    const answer = list([claim(1, 0.9, '1901'), claim(2, 0.2, '1903'), claim(3, 0.4, '1950')]);
    expect(answer.answers.map(({ text, citations }) => [text, citations])).toEqual([
      ['1901', [1]],
      ['1903', [2]],
      ['1950', [3]],
    ]);
  });

  test('is as sure as its best claim', () => {
    expect(list([claim(1, 0.2, '1901'), claim(2, 0.9, '1903')]).confidence).toBe(0.9);
  });

  test('claims of one key are one answer, and a limit counts answers', () => {
    const answer = list([claim(1, 0.9, 'x'), claim(2, 0.9, 'x'), claim(3, 0.9, 'y')], 1);
    expect(answer.answers.map(({ text, citations }) => [text, citations])).toEqual([['x', [1, 2]]]);
    expect(answer.excerpts).toHaveLength(2);
  });

  test('without a claim that holds gives the nearest passages and no answer', () => {
    const answer = list([claim(2, 0.1, '1903')]);
    expect(answer).toMatchObject({ answered: false, answers: [] });
    expect(answer.excerpts.map(({ text }) => text)).toEqual(['The mill burned in 1901.']);
  });
});
