import type { PassageFeatures } from './features.ts';

/**
 * How much each feature counts, learned as the weights under which a softmax over the candidates gives the right
 * passage the most, over the questions of four public sets, each set alone and all in one pool, equally; learned on one
 * half and tried on the other they lose nothing. `npm run learn` learns them anew.
 */
export const RANKING_WEIGHTS: Readonly<Record<keyof PassageFeatures, number>> = {
  index: 1.95,
  bm25: 0,
  coverage: 2.78,
  sentence: 1.91,
  wordForm: 2.05,
  title: 0.9,
  titleOnly: 0,
  titleTold: 0,
  named: 1.19,
  beginning: 3.43,
  phrase: 1.54,
  pairs: 1.66,
  twoWords: 1.99,
  threeWords: 1.81,
  answer: 1.05,
  length: -1.17,
};
