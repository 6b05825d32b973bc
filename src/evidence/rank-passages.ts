import type { Archive } from '../archive/archive.ts';
import type { Question } from '../questions/question.ts';
import { byPassage, type Candidate } from '../search/passage-index.ts';
import { findWords } from '../text/find-words.ts';
import { analysePassage } from './analyse-passage.ts';
import type { Evidence, WeighedTerm } from './evidence.ts';
import { type PassageFeatures, passageFeatures } from './passage-features.ts';
import { RANKING_WEIGHTS } from './ranking-weights.ts';
import { scoreSentences } from './score-sentences.ts';

const FEATURES = Object.keys(RANKING_WEIGHTS) as (keyof PassageFeatures)[];
const ALL = FEATURES.reduce((sum, feature) => sum + Math.max(0, RANKING_WEIGHTS[feature]), 0);

/** The candidates in the order of what their text says of the question; equal ones in the order of the corpus. */
export function rankPassages(
  question: Question,
  terms: readonly WeighedTerm[],
  candidates: readonly Candidate[],
  archive: Archive,
): Evidence[] {
  const top = candidates[0]?.score ?? 1;
  const words = findWords(question.text);
  return candidates
    .map(({ passage, score }) => {
      const { sentences, best, coverage, matches, strengths } = scoreSentences(
        question,
        terms,
        passage,
        archive,
      );
      const features = passageFeatures(question, words, terms, {
        analysis: analysePassage(passage),
        matches,
        strengths,
        sentences,
        index: score / top,
      });
      return { passage, sentences, best, coverage, score: weigh(features) };
    })
    .sort((a, b) => b.score - a.score || byPassage(a.passage, b.passage));
}

function weigh(features: PassageFeatures): number {
  return FEATURES.reduce((sum, feature) => sum + RANKING_WEIGHTS[feature] * features[feature], 0) / ALL;
}
