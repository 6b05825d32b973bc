import type { Passage } from '../passages/passage.ts';
import { byPassage, type Candidate } from './passage-index.ts';

// Sums of the same numbers in another order differ in their last digits; without those, equal scores are equal.
const SCORE_DIGITS = 10;
const NEARLY = 1 - 1e-9;

/** The best of scored passages that `accept` takes, best first, equal ones in the order of the corpus. */
export function pickBest(
  { scores, passage }: { readonly scores: Float64Array; passage(at: number): Passage },
  limit: number,
  accept?: (passage: Passage) => boolean,
): readonly Candidate[] {
  // Only what can be among the best is looked at; where `accept` refuses much of it, more of what comes next.
  for (let wanted = limit; ; wanted *= 4) {
    const least = nthBest(scores, wanted) * NEARLY;
    const best: Candidate[] = [];
    for (let at = 0; at < scores.length; at++) {
      const score = scores[at] as number;
      if (score < least) continue;
      const found = passage(at);
      if (!accept || accept(found))
        best.push({ passage: found, score: Number(score.toPrecision(SCORE_DIGITS)) });
    }
    if (best.length < limit && wanted < scores.length) continue;
    return best.sort((a, b) => b.score - a.score || byPassage(a.passage, b.passage)).slice(0, limit);
  }
}

/** The score of the last among so many best ones; 0 where there are fewer. */
function nthBest(scores: Float64Array, count: number): number {
  if (count > scores.length) return 0;
  // A heap with the least of the best on top, at first of noughts.
  const heap = new Float64Array(count);
  for (const score of scores) {
    if (score <= (heap[0] as number)) continue;
    let at = 0;
    for (let child = 1; child < count; child = 2 * at + 1) {
      if (child + 1 < count && (heap[child + 1] as number) < (heap[child] as number)) child++;
      if ((heap[child] as number) >= score) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = score;
  }
  return heap[0] as number;
}
