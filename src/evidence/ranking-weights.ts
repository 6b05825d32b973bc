import type { PassageFeatures } from './passage-features.ts';

/**
 * How much each feature counts, learned as the weights under which a softmax over the candidates gives the right
 * passage the most (half of the questions of four public sets, each set alone and all in one pool, equally).
 */
export const RANKING_WEIGHTS: Readonly<Record<keyof PassageFeatures, number>> = {
  index: 3.26,
  coverage: 1.81,
  sentence: 1.81,
  phrase: 1.48,
  window: 1.27,
  wordForm: 2.1,
  title: 2.01,
  named: 1.18,
  length: -1.25,
  twoWords: 2.05,
  threeWords: 1.83,
  beginning: 3.5,
  answer: 0.96,
  pairs: 1.48,
};
