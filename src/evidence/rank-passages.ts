import type { Archive } from '../archive/archive.ts';
import type { Question } from '../questions/question.ts';
import { byPassage, type Candidate } from '../search/passage-index.ts';
import { findWords } from '../text/find-words.ts';
import { analysePassage } from './analyse-passage.ts';
import type { Evidence, WeighedTerm } from './evidence.ts';
import type { PassageFeatures } from './features.ts';
import { BM25_UNIT, passageFeatures } from './passage-features.ts';
import { RANKING_WEIGHTS } from './ranking-weights.ts';
import { scoreSentences } from './score-sentences.ts';

const FEATURES = Object.keys(RANKING_WEIGHTS) as (keyof PassageFeatures)[];
// What a passage of usual length has that says all of the question in its very words, its headline and kind of answer
// left aside.
const FULL = {
  ...RANKING_WEIGHTS,
  ...{ index: 0, bm25: 0, title: 0, titleOnly: 0, titleTold: 0, beginning: 0, answer: 0, length: 0 },
};

/** The candidates in the order of what their text says of the question; equal ones in the order of the corpus. */
export function rankPassages(
  question: Question,
  terms: readonly WeighedTerm[],
  candidates: readonly Candidate[],
  archive: Archive,
): Evidence[] {
  return readCandidates(question, terms, candidates, archive)
    .map((read) => ({ ...read, score: weigh(read.features, terms) }))
    .sort((a, b) => b.score - a.score || byPassage(a.passage, b.passage));
}

/** The candidates in their own order with what their text says of the question. */
export function readCandidates(
  question: Question,
  terms: readonly WeighedTerm[],
  candidates: readonly Candidate[],
  archive: Archive,
): (Omit<Evidence, 'score' | 'features'> & { features: PassageFeatures })[] {
  const top = candidates[0]?.score ?? 1;
  const words = findWords(question.text);
  return candidates.map(({ passage, score }) => {
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
    return { passage, sentences, best, coverage, features };
  });
}

function weigh(features: PassageFeatures, terms: readonly WeighedTerm[]): number {
  const importance = terms.reduce((sum, term) => sum + term.importance, 0);
  const full =
    FEATURES.reduce((sum, feature) => sum + FULL[feature], 0) +
    RANKING_WEIGHTS.index * Math.log(1 + terms.length) +
    RANKING_WEIGHTS.bm25 * (importance / BM25_UNIT);
  return FEATURES.reduce((sum, feature) => sum + RANKING_WEIGHTS[feature] * features[feature], 0) / full;
}
