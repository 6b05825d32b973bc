import { expect, test } from 'vitest';
import { chanceRight } from '../../src/evidence/chance-right.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { splitPassages } from '../../src/passages/split-passages.ts';
import { makeArticle } from '../support/make-article.ts';

function evidence(score: number, ...coverages: number[]): Evidence {
  const [passage] = splitPassages(makeArticle('a', ['Rain fell. Dogs barked.']));
  const sentences = coverages.map((coverage, at) => ({
    start: at * 11,
    end: at * 11 + 10,
    matches: [],
    coverage,
    score: coverage,
  }));
  return { passage: passage as Evidence['passage'], sentences, best: 0, coverage: score, score };
}

test('is none without a passage', () => {
  expect(chanceRight(undefined)).toBe(0);
});

test('rises with the score of the passage and with what its best sentence says', () => {
  expect(chanceRight(evidence(0.9, 0.5))).toBeGreaterThan(chanceRight(evidence(0.4, 0.5)));
  expect(chanceRight(evidence(0.5, 0.2, 0.9))).toBeGreaterThan(chanceRight(evidence(0.5, 0.2, 0.3)));
});

test('is above a half for all of a question in one sentence and below a tenth for next to nothing', () => {
  expect(chanceRight(evidence(1, 1))).toBeGreaterThan(0.7);
  expect(chanceRight(evidence(0.05, 0.02))).toBeLessThan(0.1);
});
