import type { ConfidenceFeatures } from './confidence-features.ts';

/**
 * How much each feature speaks for an answer, learned as a logistic regression of whether the run shown holds the
 * answer: what `npm run learn -- --sets DIR --confidence` prints for a folder with xquad-en and squad2-cs224n-dev. It
 * learns on every other question of theirs and on those on the sample articles: with an answer, without one, or with
 * the paragraphs that answer taken out; each sort counts the same.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<keyof ConfidenceFeatures, number>> = {
  doubt: -0.63,
  hardly: -0.64,
  score: 0.82,
  lead: 0.69,
  amount: 1.88,
  answer: 0.29,
  lacks: -0.48,
  elsewhere: -0.63,
  lacksName: -1.02,
  lacksTime: -1.24,
  lacksNumber: -0.2,
  opposite: -0.98,
  denial: -1.91,
  noClaim: -1.03,
  told: 1.05,
  named: -0.36,
  fit: 1.13,
  length: -0.38,
  isWhere: 0.43,
  isReason: -0.64,
};

/** What is added whatever the features. */
export const CONFIDENCE_BIAS = -3.48;
