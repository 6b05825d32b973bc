import type { Passage } from '../passages/passage.ts';
import type { Span } from '../text/span.ts';
import type { ShortAnswer } from './answer.ts';

/** One thing that one place in an article says in answer to a question. */
export interface Claim {
  readonly text: string;
  readonly value: string | number | null;
  /** What a number counts or is measured in. */
  readonly unit?: string | null;
  readonly basis: string | null;
  /** How well the place fits the question; for the order of claims. */
  readonly score: number;
  /** How much of the question the place says, less where its kind does not fit; 0 to 1, for how sure the answer is. */
  readonly support: number;
  readonly passage: Passage;
  /** The run of the passage to show. */
  readonly span: Span;
  /** The words of the passage that are the answer, within `span`; highlighted. */
  readonly focus: readonly Span[];
  /** Claims with the same key say the same and become one answer. */
  readonly key: string;
  /** Whom the question names was found by the name, whatever words of it the articles lack. */
  readonly byName?: true;
  readonly quote?: Pick<ShortAnswer, 'speaker' | 'speakerCertainty' | 'cue' | 'form'>;
}
