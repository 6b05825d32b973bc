import type { Evidence, SentenceEvidence, WeighedTerm } from '../evidence/evidence.ts';

// A passage that has the one name of the question and no word of what is asked about it tells something else of it; two
// names in one passage tell more.
const NAMES_ALONE = 0.65;
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
  let told = 0;
  let asked = 0;
  terms.forEach((term, at) => {
    if (!term.inName) {
      if (term.weight < 1 || term.inDate) return;
      asked++;
      if (said.has(at) || title.includes(term.word)) told++;
      return;
    }
    named += term.importance;
    if (!said.has(at) && !title.includes(term.word)) lacking += term.importance;
  });
  const share = named === 0 ? 0 : lacking / named;
  const alone = asked > 0 && told === 0 && namesIn(terms) === 1 ? NAMES_ALONE : 1;
  return ((coverage + (sentence?.score ?? 0)) / 2) * (1 - WITHOUT_NAME * share) * alone;
}

/** How many names a question has: words of names that stand apart are of different ones. */
function namesIn(terms: readonly WeighedTerm[]): number {
  let names = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const term of terms) {
    if (!term.inName) continue;
    if (term.start > end + 1) names++;
    end = term.end;
  }
  return names;
}
