import type { PassageFeatures } from './features.ts';

/**
 * How much each feature counts, learned as the weights under which a softmax over the candidates gives the right
 * passage the most: what `npm run learn -- --sets DIR` prints for a folder of six public sets, asked over one pool of
 * their paragraphs, each counting the same: questions written beside their paragraph (squad2-cs224n-dev, xquad-en,
 * squadshifts-reddit), claims (scifact-test), questions typed into a search engine over articles with headlines (the
 * development questions of CLAP NQ and of WikiQA). Without the last two they lose up to five points on those.
 */
export const RANKING_WEIGHTS: Readonly<Record<keyof PassageFeatures, number>> = {
  index: 1.27,
  bm25: 1.21,
  coverage: 1.67,
  sentence: 2.08,
  wordForm: 2.05,
  title: 0.89,
  titleOnly: 6.47,
  titleTold: 2.47,
  named: 0.7,
  beginning: 3.17,
  pairs: 1.93,
  twoWords: 2.59,
  threeWords: 1.9,
  answer: 0.45,
  length: -1.08,
};
