import type { Evidence, SentenceEvidence, WeighedTerm } from '../evidence/evidence.ts';
import type { Question } from '../questions/question.ts';
import type { Span } from '../text/span.ts';
import { isUnrealAt } from './happening.ts';
import { type AskedSide, sideOf } from './verb-side.ts';

/**
 * How a name stands to the deed that a question asks about: on the side asked for, on another, in another clause of a
 * sentence that tells it, or in a sentence that does not.
 */
export type DeedFit = 'right' | 'wrong' | 'apart' | 'untold';

/** How a name in or beside a sentence stands to the asked verb; what is only planned or denied there is not told. */
export function deedFit(
  question: Question,
  found: Span,
  asked: AskedSide,
  sentence: SentenceEvidence,
  text: string,
): DeedFit {
  let told: DeedFit = 'untold';
  for (const match of sentence.matches) {
    if (match.term !== asked.verb || isUnrealAt(question, match, sentence, text)) continue;
    const side = sideOf(found, match, text);
    if (side !== null && side !== 'neither' && (asked.side === 'either' || side === asked.side))
      return 'right';
    told = side === null ? (told === 'untold' ? 'apart' : told) : 'wrong';
  }
  return told;
}

/** Share of what a question says beside its verb that a sentence has, 0 to 1; 1 where it says no more. */
export function objectTold(
  { verb }: AskedSide,
  sentence: SentenceEvidence,
  terms: readonly WeighedTerm[],
): number {
  let total = 0;
  let told = 0;
  terms.forEach((term, at) => {
    if (at === verb || term.inDate || term.weight < 1) return;
    total += term.importance;
    const strengths = sentence.matches.filter((match) => match.term === at).map(({ weight }) => weight);
    told += term.importance * Math.max(0, ...strengths);
  });
  return total === 0 ? 1 : told / total;
}

/** How strongly a sentence has the asked verb: 1 for the word itself, 0 where it lacks it. */
export function verbTold({ verb }: AskedSide, { matches }: Evidence['sentences'][number]): number {
  return Math.max(0, ...matches.filter(({ term }) => term === verb).map(({ weight }) => weight));
}
