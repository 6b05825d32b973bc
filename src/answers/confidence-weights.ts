import type { ConfidenceFeatures } from './confidence-features.ts';

/**
 * How much each feature speaks for an answer, learned as a logistic regression of whether the run shown holds the
 * answer, on every other question of two public sets; the other half is only measured. `npm run learn -- --confidence`
 * learns them anew.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<keyof ConfidenceFeatures, number>> = {
  support: 0.96,
  score: 0.17,
  lead: 0.74,
  sentence: 1.7,
  amount: 1.46,
  pairs: 0.11,
  answer: 0.21,
  lacks: 0.37,
  elsewhere: -1.39,
  missing: -0.46,
  lacksName: -1.09,
  missingName: 0,
  lacksTime: 0,
  lacksNumber: -1.0,
  otherNumber: -0.52,
  opposite: -1.34,
  denial: -3.37,
  lacksExtreme: -0.34,
  reversed: 0.14,
  noClaim: -2.28,
  told: 0,
  toldAnywhere: 0,
  named: 0,
  lacksVerb: 0,
  lacksVerbAnywhere: 0,
  fit: 0,
  length: 0,
  isWhen: 0,
  isWho: 0,
  isWhere: 0,
  isHowmany: 0,
  isReason: 0,
};

/** What is added whatever the features. */
export const CONFIDENCE_BIAS = -4.19;
