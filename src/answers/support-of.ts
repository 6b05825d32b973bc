import type { Evidence, SentenceEvidence, WeighedTerm } from '../evidence/evidence.ts';

// A passage that lacks somebody or some place that the question names tells of something else more often than not.
const WITHOUT_NAME = 0.35;

/** How much of the question a sentence and its passage say, 0 to 1. */
export function supportOf(
  { coverage, sentences, passage }: Pick<Evidence, 'coverage' | 'sentences' | 'passage'>,
  sentence: SentenceEvidence | undefined,
  terms: readonly WeighedTerm[],
): number {
  const said = new Set(sentences.flatMap(({ matches }) => matches.map(({ term }) => term)));
  const title = passage.article.title?.toLowerCase() ?? '';
  let named = 0;
  let lacking = 0;
  terms.forEach((term, at) => {
    if (!term.inName) return;
    named += term.importance;
    if (!said.has(at) && !title.includes(term.word)) lacking += term.importance;
  });
  const share = named === 0 ? 0 : lacking / named;
  return ((coverage + (sentence?.score ?? 0)) / 2) * (1 - WITHOUT_NAME * share);
}
