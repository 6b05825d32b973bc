import type { Archive } from '../archive/archive.ts';
import type { Question } from '../questions/question.ts';
import { byPassage, type Candidate } from '../search/passage-index.ts';
import type { Evidence, WeighedTerm } from './evidence.ts';
import { scoreSentences } from './score-sentences.ts';

// Learned by coordinate ascent on half of the questions of three public sets; see the evaluation's report.
const WEIGHTS = { index: 0.35, coverage: 0.3, sentence: 0.35 } as const;

/** The candidates in the order of what their text says of the question; equal ones in the order of the corpus. */
export function rankPassages(
  question: Question,
  terms: readonly WeighedTerm[],
  candidates: readonly Candidate[],
  archive: Archive,
): Evidence[] {
  const top = candidates[0]?.score ?? 1;
  return candidates
    .map(({ passage, score }) => {
      const { sentences, best, coverage } = scoreSentences(question, terms, passage, archive);
      return {
        passage,
        sentences,
        best,
        coverage,
        score:
          WEIGHTS.index * (score / top) +
          WEIGHTS.coverage * coverage +
          WEIGHTS.sentence * (sentences[best]?.score ?? 0),
      };
    })
    .sort((a, b) => b.score - a.score || byPassage(a.passage, b.passage));
}
