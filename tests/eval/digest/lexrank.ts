import type { Sentence } from '../../../src/digests/read-sentences.ts';
import type { PassageIndex } from '../../../src/search/passage-index.ts';

// As Erkan and Radev (2004) set them for continuous LexRank; sentences that share more say one thing.
const DAMPING = 0.15;
const ROUNDS = 60;
const SAME = 0.6;

/** Sentences by continuous LexRank over one article (Erkan and Radev 2004), what repeats a better one left out. */
export function rankByLexRank(sentences: readonly Sentence[], index: PassageIndex): Sentence[] {
  const weights = sentences.map(({ terms }) => {
    const raw = [...terms].map((term): [string, number] => [
      term,
      Math.log((index.size + 1) / (index.frequency(term) + 1)),
    ]);
    const length = Math.hypot(...raw.map(([, weight]) => weight)) || 1;
    return new Map(raw.map(([term, weight]) => [term, weight / length]));
  });
  const cosine = (a: number, b: number) => {
    let sum = 0;
    for (const [term, weight] of weights[a] ?? []) sum += weight * (weights[b]?.get(term) ?? 0);
    return sum;
  };
  const count = sentences.length;
  const likeness = sentences.map((_, a) => sentences.map((__, b) => cosine(a, b)));
  const sums = likeness.map((row) => row.reduce((sum, each) => sum + each, 0) || 1);
  let ranks = sentences.map(() => 1 / count);
  for (let round = 0; round < ROUNDS; round++) {
    ranks = ranks.map(
      (_, to) =>
        DAMPING / count +
        (1 - DAMPING) *
          ranks.reduce(
            (sum, rank, from) => sum + (rank * (likeness[from]?.[to] ?? 0)) / (sums[from] ?? 1),
            0,
          ),
    );
  }
  const order = sentences.map((_, at) => at).sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b);
  const kept: number[] = [];
  for (const at of order) if (kept.every((other) => (likeness[at]?.[other] ?? 0) < SAME)) kept.push(at);
  return kept.flatMap((at) => sentences[at] ?? []);
}
