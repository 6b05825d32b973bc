/** What is known of one case, and whether it was right. */
export interface Case {
  readonly features: readonly number[];
  readonly right: boolean;
  /** How much the case counts; 1 where it is left out. */
  readonly weight?: number;
}

export interface Logistic {
  readonly weights: readonly number[];
  readonly bias: number;
}

const ROUNDS = 60;
// Weights are kept near 0 by so much, which decides between features that tell the same.
const RIDGE = 0.002;

/** The logistic regression of some cases by Newton's method: the same cases always give the same weights. */
export function learnLogistic(cases: readonly Case[], features: number): Logistic {
  const size = features + 1;
  const rows = cases.map(({ features: row }) => [...row, 1]);
  const counted = cases.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at < features ? RIDGE * weight : 0));
    const curve = weights.map((_, a) => weights.map((__, b) => (a === b ? RIDGE : 0)));
    rows.forEach((row, at) => {
      const chance = logistic(dot(weights, row));
      const share = (cases[at]?.weight ?? 1) / counted;
      const error = share * (chance - (cases[at]?.right ? 1 : 0));
      const bend = share * chance * (1 - chance);
      for (let a = 0; a < size; a++) {
        slope[a] = (slope[a] ?? 0) + error * (row[a] ?? 0);
        const line = curve[a] as number[];
        for (let b = 0; b < size; b++) line[b] = (line[b] ?? 0) + bend * (row[a] ?? 0) * (row[b] ?? 0);
      }
    });
    const step = solve(curve, slope);
    for (let at = 0; at < size; at++) weights[at] = (weights[at] ?? 0) - (step[at] ?? 0);
    if (Math.max(...step.map(Math.abs)) < 1e-9) break;
  }
  return { weights: weights.slice(0, features), bias: weights[features] ?? 0 };
}

export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** The solution of a system of linear equations by Gauss's elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++)
      if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = row;
    const top = rows[pivot] as number[];
    rows[pivot] = rows[at] as number[];
    rows[at] = top;
    for (let row = 0; row < size; row++) {
      if (row === at) continue;
      const line = rows[row] as number[];
      const factor = (line[at] ?? 0) / (top[at] ?? 1);
      if (factor === 0) continue;
      for (let column = at; column <= size; column++)
        line[column] = (line[column] ?? 0) - factor * (top[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

function dot(weights: readonly number[], row: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (weights[at] ?? 0) * (row[at] ?? 0);
  return sum;
}
