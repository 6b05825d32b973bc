import type { Annotation } from '../annotations/annotation.ts';
import type { Findings, Match } from '../evidence/evidence.ts';
import type { Question } from '../questions/question.ts';
import type { Place } from './find-claims.ts';

// "could be signed", "did not sign", "plans to sign", "if they sign": what the verb says has not happened.
const UNREAL =
  /\b(?:can|could|may|might|would|should|not|never|no|without|if|whether|unless|plans?|planned|hopes?|hoped|intends?|intended|wants?|wanted|expected|likely|possible|rumou?rs?|ready|able|set) (?:\w+ ){0,2}$|n['’]t (?:\w+ ){0,1}$/u;
const TO_COME = /\b(?:will|shall|to be) (?:\w+ ){0,2}$/u;
const LOOK_BACK = 40;
const NOT_HAPPENED = 0.35;

/**
 * 1 where the sentence tells what is asked as happened, less where the words of the question stand in it as denied,
 * planned or supposed; a question that itself asks so takes both.
 */
export function happening<T extends Annotation>(
  question: Question,
  findings: Findings,
  place: Place<T>,
): number {
  if (question.future || UNREAL.test(`${question.text} `)) return 1;
  if (
    /\b(?:can|could|may|might|would|should|not|never|n['’]t|plans?|planned|wants?|wanted|suppos)/u.test(
      question.text,
    )
  )
    return 1;
  const { passage } = place.evidence;
  let unreal = 0;
  let told = 0;
  for (const match of place.sentence.matches) {
    if (!isVerb(findings, match, passage.text)) continue;
    const before = passage.text.slice(Math.max(place.sentence.start, match.start - LOOK_BACK), match.start);
    if (UNREAL.test(before) || TO_COME.test(before)) unreal++;
    else told++;
  }
  return unreal > told ? NOT_HAPPENED : 1;
}

/** Whether a matched word may be a verb: lower case, not after an article or preposition. */
function isVerb(findings: Findings, match: Match, text: string): boolean {
  const word = text.slice(match.start, match.end);
  if (!/^\p{Ll}/u.test(word) || (findings.terms[match.term]?.weight ?? 0) < 1) return false;
  const before = text.slice(Math.max(0, match.start - 6), match.start);
  return !/\b(?:the|a|an|of|in|on|at|for|his|her|its|their) $/u.test(before);
}
