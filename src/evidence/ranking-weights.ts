import type { PassageFeatures } from './features.ts';

/**
 * How much each feature counts, learned as the weights under which a softmax over the candidates gives the right
 * passage the most, over questions of seven public sets in one pool: written beside their paragraph (SQuAD 2, XQuAD,
 * SQuADShifts), claims (SciFact) and typed into a search engine (the development questions of CLAP NQ, WikiQA), the sets
 * weighted by hand between 0.4 and 1.3. `npm run learn` learns such weights from a folder of sets, each counting the same;
 * it gives others in the last digits and may differ by more where sets disagree.
 */
export const RANKING_WEIGHTS: Readonly<Record<keyof PassageFeatures, number>> = {
  index: 1.47,
  bm25: 1.49,
  coverage: 1.68,
  sentence: 2.17,
  wordForm: 2.13,
  title: 1.02,
  titleOnly: 7.28,
  titleTold: 2.61,
  named: 0.92,
  beginning: 3.63,
  pairs: 1.89,
  twoWords: 2.62,
  threeWords: 2.02,
  answer: 0.19,
  length: -1.13,
};
