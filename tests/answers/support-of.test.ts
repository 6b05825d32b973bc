import { expect, test } from 'vitest';
import { namedByOpening, supportOf } from '../../src/answers/support-of.ts';
import type { SentenceEvidence, WeighedTerm } from '../../src/evidence/evidence.ts';
import type { Passage } from '../../src/passages/passage.ts';
import { splitPassages } from '../../src/passages/split-passages.ts';
import { makeArticle } from '../support/make-article.ts';

const passage = (title: string | null) =>
  splitPassages(makeArticle('a', ['The ferry sank.'], { title }))[0] as Passage;

function term(word: string, inName = false): WeighedTerm {
  return {
    start: 0,
    end: word.length,
    term: word,
    word,
    weight: 1,
    variants: [],
    inDate: false,
    inName,
    importance: 2,
    missing: false,
  };
}

function sentence(terms: readonly number[], score: number): SentenceEvidence {
  const matches = terms.map((at) => ({ start: 0, end: 3, term: at, weight: 1 }));
  return { start: 0, end: 15, matches, coverage: score, score };
}

function support(
  terms: readonly WeighedTerm[],
  said: readonly number[],
  title: string | null = null,
): number {
  const sentences = [sentence(said, 0.6)];
  return supportOf({ coverage: 0.8, sentences, passage: passage(title) }, sentences[0], terms);
}

test('is the mean of what passage and sentence say', () => {
  expect(support([term('ferry'), term('sank')], [0, 1])).toBeCloseTo(0.7);
});

test('is less by a third where the passage lacks the one whom the question names', () => {
  expect(support([term('ferry'), term('brandt', true)], [0])).toBeCloseTo(0.7 * 0.65);
});

test('a name in the headline is not lacking', () => {
  expect(support([term('ferry'), term('brandt', true)], [0], 'Brandt and her ferry')).toBeCloseTo(0.7);
});

test('a passage that has one of two names lacks half', () => {
  expect(support([term('ilse', true), term('brandt', true)], [1])).toBeCloseTo(0.7 * (1 - 0.35 / 2));
});

test('without a sentence only the passage counts', () => {
  expect(
    supportOf({ coverage: 0.8, sentences: [], passage: passage(null) }, undefined, [term('ferry')]),
  ).toBeCloseTo(0.4);
});

test('a name in the opening is counted for a later paragraph that tells what is asked, and for no other', () => {
  const article = makeArticle('b', ['Ann Brandt owns a ferry.', 'It sank.']);
  const [first, later] = splitPassages(article) as [Passage, Passage];
  const terms = [term('sank'), term('brandt', true)];
  const share = (said: readonly number[], of: Passage) =>
    namedByOpening({ sentences: [sentence(said, 0.5)], passage: of }, terms);
  expect(share([0], later)).toBeCloseTo(0.5);
  expect(share([], later)).toBe(0);
  expect(share([0], first)).toBe(0);
});
