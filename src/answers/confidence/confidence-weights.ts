import type { ConfidenceFeatures } from './confidence-features.ts';

/**
 * How much each feature speaks for an answer, learned as a logistic regression of whether the run shown holds the
 * answer: what `npm run learn -- --sets DIR --confidence` prints for a folder with xquad-en and squad2-cs224n-dev. It
 * learns on every other question of theirs and on those on the sample articles: with an answer, without one, or with
 * the paragraphs that answer taken out; each sort counts the same.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<keyof ConfidenceFeatures, number>> = {
  doubt: -0.73,
  hardly: -0.68,
  score: 0.84,
  lead: 0.66,
  amount: 1.85,
  answer: 0.29,
  lacks: -0.49,
  elsewhere: -0.63,
  lacksName: -1.02,
  lacksTime: -1.24,
  lacksNumber: -0.2,
  opposite: -0.99,
  denial: -1.92,
  noClaim: -1.04,
  told: 1.07,
  named: -0.42,
  fit: 0.99,
  length: -0.37,
  isWhere: 0.39,
  isReason: -0.64,
};

/** What is added whatever the features. */
export const CONFIDENCE_BIAS = -3.26;
