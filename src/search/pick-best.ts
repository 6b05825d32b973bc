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
  const ascending = scores.slice().sort();
  // Only what can be among the best is looked at; where `accept` refuses much of it, more of what comes next.
  for (let wanted = limit; ; wanted *= 4) {
    const least = (ascending[ascending.length - wanted] ?? 0) * NEARLY;
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
