/**
 * Area under the ROC curve: the chance that a figure drawn from the first lies above one from the second, a tie
 * counting half; NaN where one of them is empty.
 */
export function auc(positives: readonly number[], negatives: readonly number[]): number {
  const all = [
    ...positives.map((value) => ({ value, positive: true })),
    ...negatives.map((value) => ({ value, positive: false })),
  ].sort((a, b) => a.value - b.value);
  let rankSum = 0;
  for (let at = 0; at < all.length; ) {
    let end = at + 1;
    while (end < all.length && all[end]?.value === all[at]?.value) end++;
    const rank = (at + 1 + end) / 2;
    for (let tied = at; tied < end; tied++) if (all[tied]?.positive) rankSum += rank;
    at = end;
  }
  const count = positives.length;
  return (rankSum - (count * (count + 1)) / 2) / (count * negatives.length);
}
