import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/answers/claim.ts';
import { DOUBTED, isAnswered, plausibility } from '../../../src/answers/confidence/confidence.ts';
import type { Findings, WeighedTerm } from '../../../src/evidence/evidence.ts';
import type { Passage } from '../../../src/passages/passage.ts';
import { splitPassages } from '../../../src/passages/split-passages.ts';
import { askArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

const [passage] = splitPassages(makeArticle('a', ['The ferry sank.']));

function claim(support: number): Claim {
  return {
    text: 'ferry',
    value: null,
    basis: null,
    score: 1,
    support,
    passage: passage as Passage,
    span: { start: 0, end: 15 },
    focus: [],
    key: 'ferry',
  };
}

function findings(...terms: [importance: number, missing: boolean][]): Findings {
  return {
    evidence: [],
    terms: terms.map(
      ([importance, missing], at): WeighedTerm => ({
        start: at,
        end: at + 1,
        term: `t${at}`,
        word: `t${at}`,
        weight: 1,
        variants: [],
        inDate: false,
        inName: false,
        importance,
        missing,
      }),
    ),
  };
}

describe('plausibility', () => {
  test('is none without a claim', () => {
    expect(plausibility(undefined, findings([1, false]))).toBe(0);
  });

  test('is the support where the corpus has all the words', () => {
    expect(plausibility(claim(0.7), findings([1, false], [3, false]))).toBe(0.7);
    expect(plausibility(claim(0.7), findings())).toBe(0.7);
  });

  test('falls by the share of the words that no article has, the rarer the more', () => {
    expect(plausibility(claim(0.8), findings([1, false], [3, true]))).toBeCloseTo(0.2);
    expect(plausibility(claim(0.8), findings([3, false], [1, true]))).toBeCloseTo(0.6);
  });

  test('never leaves 0 to 1', () => {
    expect(plausibility(claim(1.4), findings())).toBe(1);
    expect(plausibility(claim(-0.1), findings())).toBe(0);
  });
});

test.each(['ask', 'when', 'who', 'where', 'howmany', 'quote', 'timeline', 'compare'] as const)(
  'an answer to %s that nothing supports is not given, and one that all supports is',
  (kind) => {
    expect(isAnswered(kind, 0)).toBe(false);
    expect(isAnswered(kind, 1)).toBe(true);
  },
);

test('what an article tells of one year is no answer for another, whatever else it tells', async () => {
  const ask = await askArticles([
    makeArticle('a', ['In May 2023 the harbour of Norwick counted 412 fishing boats.'], {
      published: '2023-06-02',
    }),
  ]);
  const told = await ask({ command: 'howmany', query: 'fishing boats in the harbour of Norwick in 2023' });
  expect(told.answers[0]?.text).toContain('412');
  const other = await ask({ command: 'howmany', query: 'fishing boats in the harbour of Norwick in 2016' });
  expect(other.answered).toBe(false);
  expect(other.confidence).toBeLessThanOrEqual(DOUBTED);
});

test.each(['ask', 'when', 'who', 'where', 'howmany'] as const)(
  'a doubted answer to %s is never given',
  (kind) => {
    expect(isAnswered(kind, DOUBTED)).toBe(false);
  },
);
