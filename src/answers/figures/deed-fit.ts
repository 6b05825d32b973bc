import type { NumberAnnotation } from '../../annotations/annotation.ts';
import type { Findings } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import { LOOSE_WEIGHT } from '../../questions/words/find-variants.ts';
import { askedVerb } from '../events/asked-verb.ts';
import { inside, type Place } from '../find-claims.ts';

// Of people of whom something else is told than what is asked: killed, not injured.
const OTHER_DEED_OF_PEOPLE = 0.3;
/** Of a thing of which something else is told it is less likely the one that is asked about. */
export const OTHER_DEED = 0.8;
const HOW_MANY_PEOPLE =
  /\bhow many (?:of (?:the|them) )?(?:other |more )?(?:people|persons|men|women|children|lives|residents|passengers|civilians|others)\b/iu;
// Says that there is or was something.
const PLAIN = /^(?:live|have|get|take|come|make|go|be|give|involve|use)/u;

/** How far the sentence of a number tells what is asked of those whom it counts: of "how many were injured" an injury; 0 to 1. */
export function deedFit(question: Question, findings: Findings): (place: Place<NumberAnnotation>) => number {
  const at = askedVerb(question, findings);
  const term = at === null ? undefined : findings.terms[at];
  if (at === null || !term || PLAIN.test(term.word)) return () => 1;
  const lacking = HOW_MANY_PEOPLE.test(question.text) ? OTHER_DEED_OF_PEOPLE : OTHER_DEED;
  return ({ found, evidence, sentence }) => {
    const own = evidence.sentences.find((each) => inside(found, each)) ?? sentence;
    return own.matches.some((match) => match.term === at && match.weight > LOOSE_WEIGHT) ? 1 : lacking;
  };
}
