import type { ConfidenceFeatures } from './confidence-features.ts';

/**
 * How much each feature speaks for an answer, learned as a logistic regression of whether the run shown holds the
 * answer: what `npm run learn -- --sets DIR --confidence` prints for a folder with xquad-en and squad2-cs224n-dev. It
 * learns on every other question of theirs and on those on the sample articles: with an answer, without one, or with
 * the paragraphs that answer taken out; each sort counts the same.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<keyof ConfidenceFeatures, number>> = {
  doubt: -0.7,
  hardly: -0.63,
  score: 0.85,
  lead: 0.69,
  amount: 1.83,
  answer: 0.29,
  lacks: -0.47,
  elsewhere: -0.61,
  lacksName: -1.03,
  lacksTime: -1.24,
  lacksNumber: -0.19,
  opposite: -0.99,
  denial: -1.92,
  noClaim: -1.03,
  told: 1.1,
  named: -0.37,
  fit: 1.09,
  length: -0.37,
  isWhere: 0.4,
  isReason: -0.63,
};

/** What is added whatever the features. */
export const CONFIDENCE_BIAS = -3.43;
