/** One question: the features of each candidate, and how well each fits. */
export interface Example {
  readonly features: readonly (readonly number[])[];
  readonly gains: readonly number[];
  /** How much the question counts. */
  readonly weight: number;
}

const ROUNDS = 120;
const STEP = 0.15;
// Weights are kept near 0 by so much, which decides between features that tell the same.
const RIDGE = 0.0003;

/**
 * Weights under which a softmax over the candidates gives the right ones the most: minimises the mean cross entropy by
 * Adam (Kingma and Ba 2015) in a fixed number of rounds, so that the same examples give the same weights.
 */
export function learnSoftmax(all: readonly Example[], features: number): number[] {
  const examples = all.filter(({ gains }) => gains.some((gain) => gain > 0));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const weights = new Array<number>(features).fill(0);
  const mean = new Array<number>(features).fill(0);
  const square = new Array<number>(features).fill(0);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Array<number>(features).fill(0);
    for (const example of examples) addGradient(gradient, weights, example);
    const step = STEP * (round < ROUNDS * 0.6 ? 1 : round < ROUNDS * 0.85 ? 0.3 : 0.1);
    for (let at = 0; at < features; at++) {
      const slope = (gradient[at] ?? 0) / total + RIDGE * (weights[at] ?? 0);
      const first = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      const second = 0.99 * (square[at] ?? 0) + 0.01 * slope * slope;
      mean[at] = first;
      square[at] = second;
      const scaled = first / (1 - 0.9 ** round) / (Math.sqrt(second / (1 - 0.99 ** round)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - step * scaled;
    }
  }
  return weights;
}

/** The candidates' places, best first; equal ones in the order in which they came. */
export function orderBy(weights: readonly number[], features: readonly (readonly number[])[]): number[] {
  const scores = features.map((row) => dot(weights, row));
  return scores.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

function addGradient(gradient: number[], weights: readonly number[], example: Example): void {
  const scores = example.features.map((row) => dot(weights, row));
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const sum = shares.reduce((a, b) => a + b, 0);
  const gains = example.gains.reduce((a, b) => a + b, 0);
  example.features.forEach((row, candidate) => {
    const excess =
      ((shares[candidate] ?? 0) / sum - (example.gains[candidate] ?? 0) / gains) * example.weight;
    if (Math.abs(excess) < 1e-7) return;
    for (let at = 0; at < row.length; at++) gradient[at] = (gradient[at] ?? 0) + excess * (row[at] ?? 0);
  });
}

function dot(weights: readonly number[], row: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (weights[at] ?? 0) * (row[at] ?? 0);
  return sum;
}
