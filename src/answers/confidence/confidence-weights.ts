import type { ConfidenceFeatures } from './confidence-features.ts';

/**
 * How much each feature speaks for an answer, learned as a logistic regression of whether the run shown holds the
 * answer: what `npm run learn -- --sets DIR --confidence` prints for a folder with xquad-en and squad2-cs224n-dev. It
 * learns on every other question of theirs and on those on the sample articles: with an answer, without one, or with
 * the paragraphs that answer taken out; each sort counts the same.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<keyof ConfidenceFeatures, number>> = {
  doubt: -0.64,
  hardly: -0.79,
  score: 0.87,
  lead: 0.73,
  amount: 1.97,
  answer: 0.39,
  lacks: -0.31,
  elsewhere: -0.41,
  lacksName: -1.11,
  lacksTime: -0.95,
  lacksNumber: -0.22,
  opposite: -0.86,
  denial: -1.87,
  noClaim: -0.92,
  told: 1.08,
  named: 0.5,
  fit: 1.18,
  length: -0.41,
  isWhere: 0.41,
  isReason: -0.59,
};

/** What is added whatever the features. */
export const CONFIDENCE_BIAS = -4.64;
