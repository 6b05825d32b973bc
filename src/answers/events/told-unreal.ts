import type { Findings, SentenceEvidence } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import type { Claim } from '../claim.ts';
import { askedVerb } from './asked-verb.ts';
import { findUnreal, isUnrealAt } from './happening.ts';

const FEWEST_WORDS = 2;
// Less stands in for a word as a synonym does, which may be another thing.
const SAME_THING = 0.5;

/**
 * Whether the articles have what the question's verb says as denied, planned or supposed, in a sentence that tells at
 * least as much of the question as the claim's own place, and that place does not say it of the same thing: of a treaty
 * that can be signed nobody signed it, whoever signed another agreement.
 */
export function isToldUnreal(question: Question, claim: Claim, findings: Findings): boolean {
  const verb = askedVerb(question, findings);
  // A free answer shows what is planned as such.
  if (verb === null || question.kind === 'ask') return false;
  const place = findings.evidence.find(({ passage }) => passage === claim.passage);
  if (!place) return false;
  const own = place.sentences.filter(({ start, end }) => start < claim.span.end && end > claim.span.start);
  const telling = own.filter(({ matches }) => matches.some(({ term }) => term === verb));
  const isUnreal = (sentence: SentenceEvidence) =>
    findUnreal(question, place, sentence)?.has(verb) &&
    !isRealToo(question, verb, sentence, place.passage.text);
  // What is to come has its day.
  if (question.kind !== 'when' && telling.length > 0 && telling.every(isUnreal)) return true;
  const said = termsOf(own, 0);
  const meant = termsOf(own, SAME_THING);
  const told = Math.max(0, ...own.map(({ coverage }) => coverage));
  return findings.evidence.some((evidence) =>
    evidence.sentences.some((sentence) => {
      const here = termsOf([sentence], 0);
      if (sentence.coverage < told || here.size < FEWEST_WORDS) return false;
      const unreal = findUnreal(question, evidence, sentence);
      if (!unreal?.has(verb) || isRealToo(question, verb, sentence, evidence.passage.text)) return false;
      const same = termsOf([sentence], SAME_THING);
      return !said.has(verb) || (same.size > meant.size && [...meant].every((term) => here.has(term)));
    }),
  );
}

/** "It was signed by Ann Lee; Bo Berg refused to sign it": the sentence has the verb twice, and once as done. */
function isRealToo(question: Question, verb: number, sentence: SentenceEvidence, text: string): boolean {
  const told = sentence.matches.filter(({ term }) => term === verb);
  return told.length > 1 && told.some((match) => !isUnrealAt(question, match, sentence, text));
}

/** The question's terms for which sentences have a word at least as near as given. */
function termsOf(sentences: readonly SentenceEvidence[], least: number): Set<number> {
  const matches = sentences.flatMap((sentence) => sentence.matches);
  return new Set(matches.flatMap(({ term, weight }) => (weight >= least ? [term] : [])));
}
