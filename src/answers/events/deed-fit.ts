import type { NameAnnotation } from '../../annotations/annotation.ts';
import { analysePassage } from '../../evidence/analyse-passage.ts';
import type { Evidence, Match, SentenceEvidence, WeighedTerm } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import type { Span } from '../../text/span.ts';
import { asksSelfNamed, isSelfNamed } from '../people/self-named.ts';
import { isUnrealAt } from './happening.ts';
import { hasOtherObject } from './other-object.ts';
import { type AskedSide, type Side, sideOf } from './verb-side.ts';

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
  names: readonly NameAnnotation[],
  text: string,
): DeedFit {
  let told: DeedFit = 'untold';
  if (asksSelfNamed(question.text)) {
    const named = isSelfNamed(found, sentence, text);
    return named === null ? 'untold' : named ? 'right' : 'wrong';
  }
  for (const match of sentence.matches) {
    if (match.term !== asked.verb) continue;
    if (match.start - found.end > LONGEST_SENTENCE || found.start - match.end > LONGEST_SENTENCE) {
      if (told === 'untold') told = 'apart';
      continue;
    }
    if (isUnrealAt(question, match, sentence, text)) continue;
    if (asked.side === 'agent' && hasOtherObject(question, match, sentence, names, text)) {
      told = 'wrong';
      continue;
    }
    const side = sideIn(found, match, question, asked, text);
    if (side !== null && side !== 'neither' && (asked.side === 'either' || side === asked.side))
      return 'right';
    told = side === null ? (told === 'untold' ? 'apart' : told) : 'wrong';
  }
  return told;
}

// A paragraph may be one sentence of thousands of deeds; none so far off has this name on a side of it.
const LONGEST_SENTENCE = 1000;

// "It" and "the work" look back.
const BESIDE = 0.6;
const BY_PRONOUN = 0.95;
const PRONOUN = /^ (?:with |to |for )?(?:him|her|them|it)\b(?! \p{L}+['’]s)/u;
const LOSES = /^los[es]|^lost/;
const BEATS = /^(?:beat|defeat|oust)/;

/** The side of the asked deed: who loses to somebody is beaten by them. */
function sideIn(
  found: Span,
  match: Match,
  { terms }: Question,
  { verb }: AskedSide,
  text: string,
): Side | 'neither' | null {
  const side = sideOf(found, match, text);
  const [asked, written] = [terms[verb]?.word ?? '', text.slice(match.start, match.end)];
  const isConverse = (LOSES.test(asked) && BEATS.test(written)) || (BEATS.test(asked) && LOSES.test(written));
  if (!isConverse || side === null || side === 'neither') return side;
  return side === 'agent' ? 'patient' : 'agent';
}

/** Share of what a question says beside its verb that a sentence has, its headline and neighbours in part, 0 to 1. */
export function objectTold(
  { verb }: AskedSide,
  sentence: SentenceEvidence,
  { passage, sentences }: Evidence,
  terms: readonly WeighedTerm[],
): number {
  const { title } = analysePassage(passage);
  const around = sentences.flatMap(({ matches }) => matches);
  // "Visited her": whom the sentence before names.
  const share = sentence.matches.some(
    ({ term, end }) => term === verb && PRONOUN.test(passage.text.slice(end)),
  )
    ? BY_PRONOUN
    : BESIDE;
  let total = 0;
  let told = 0;
  terms.forEach((term, at) => {
    if (at === verb || term.inDate || term.weight < 1) return;
    const strongest = (matches: readonly Match[]) =>
      Math.max(0, ...matches.filter((match) => match.term === at).map(({ weight }) => weight));
    const beside = Math.max(strongest(around), title.has(term.term) ? 1 : 0);
    total += term.importance;
    told += term.importance * Math.max(strongest(sentence.matches), (term.inName ? share : BESIDE) * beside);
  });
  return total === 0 ? 1 : told / total;
}

/** How strongly a sentence has the asked verb: 1 for the word itself, 0 where it lacks it. */
export function verbTold(
  question: Question,
  { verb }: AskedSide,
  { matches }: Evidence['sentences'][number],
): number {
  if (asksSelfNamed(question.text)) return 1;
  return Math.max(0, ...matches.filter(({ term }) => term === verb).map(({ weight }) => weight));
}
