/** How sure an answer was, and whether it was right. */
export interface Judged {
  /** 0 to 1. */
  readonly confidence: number;
  readonly right: boolean;
}

export interface Bin {
  readonly from: number;
  readonly count: number;
  /** Means over the bin; 0 where it is empty. */
  readonly confidence: number;
  readonly right: number;
}

const BINS = 10;

/** Ten bins of equal width by confidence; 1 falls into the last. */
export function calibrationBins(judged: readonly Judged[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const inside = judged.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin,
    );
    const count = inside.length;
    return {
      from: bin / BINS,
      count,
      confidence: inside.reduce((sum, each) => sum + each.confidence, 0) / (count || 1),
      right: inside.filter((each) => each.right).length / (count || 1),
    };
  });
}

/** Expected calibration error: the mean distance of confidence and share of right answers, by size of bin. */
export function calibrationError(judged: readonly Judged[]): number {
  return (
    calibrationBins(judged).reduce((sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.right), 0) /
    (judged.length || 1)
  );
}
