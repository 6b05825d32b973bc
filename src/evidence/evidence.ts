import type { Passage } from '../passages/passage.ts';
import type { QuestionTerm } from '../questions/question.ts';
import type { Span } from '../text/span.ts';
import type { PassageFeatures } from './features.ts';

/** A word of a passage that stands for a word of the question. */
export interface Match extends Span {
  /** Index of the question's term. */
  readonly term: number;
  /** 1 for the word itself, less for one that stands in for it. */
  readonly weight: number;
}

/** A match with its place among the words of the passage. */
export interface PlacedMatch extends Match {
  readonly position: number;
}

/** A sentence of a passage, with what of the question it says. */
export interface SentenceEvidence extends Span {
  readonly matches: readonly Match[];
  /** Share of the question's words that the sentence has, each by its rarity; 0 to 1. */
  readonly coverage: number;
  /** The same, with words of the sentences and headline around it counted in part. */
  readonly score: number;
}

/** A passage that may answer, best first in a list. */
export interface Evidence {
  readonly passage: Passage;
  readonly sentences: readonly SentenceEvidence[];
  /** Index of the sentence that says most of what was asked. */
  readonly best: number;
  /** Share of the question's words that the passage has, each by its rarity; 0 to 1. */
  readonly coverage: number;
  /** 0 to about 1; comparable between passages and, roughly, between questions. */
  readonly score: number;
  /** What the score was made of. */
  readonly features?: PassageFeatures;
}

/** The question's terms as the corpus knows them. */
export interface WeighedTerm extends QuestionTerm {
  /** How much the term tells a passage from others: its rarity in the corpus times its weight. */
  readonly importance: number;
  /** Neither it nor anything that stands in for it is in the corpus. */
  readonly missing: boolean;
}

/** What was found for a question. */
export interface Findings {
  readonly terms: readonly WeighedTerm[];
  readonly evidence: readonly Evidence[];
  /** Number of passages that were searched. */
  readonly passages?: number;
}
