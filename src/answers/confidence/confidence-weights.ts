import type { ConfidenceFeatures } from './confidence-features.ts';

/**
 * How much each feature speaks for an answer, learned as a logistic regression of whether the run shown holds the
 * answer: on every other question of two public sets, and with as much weight on questions on the news, each also asked
 * with the paragraphs that answer it taken out. `npm run learn -- --confidence` learns from the public half alone, so
 * that its weights are others.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<keyof ConfidenceFeatures, number>> = {
  doubt: -1.51,
  hardly: -1.66,
  score: 0.71,
  lead: 1.61,
  amount: 1.32,
  answer: 0.37,
  lacks: -0.39,
  elsewhere: -0.7,
  lacksName: -0.6,
  missingName: -0.33,
  lacksTime: -1.97,
  lacksNumber: -1.33,
  opposite: -1.07,
  denial: -3.17,
  noClaim: -0.69,
  told: 1.24,
  named: 0.17,
  lacksVerb: -0.43,
  fit: 1.53,
  length: -0.2,
  isWhen: 0.2,
  isWhere: 0.34,
  isReason: -0.5,
};

/** What is added whatever the features. */
export const CONFIDENCE_BIAS = -4.06;
