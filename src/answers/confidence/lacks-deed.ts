import { analysePassage } from '../../evidence/analyse-passage.ts';
import type { Findings } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import type { Claim } from '../claim.ts';
import { askedVerb } from '../events/asked-verb.ts';

// Verbs that say little, for which an article has another word more often than not.
const LIGHT =
  /^(?:go|goes|went|gone|come|comes|came|take|takes|took|taken|get|gets|got|have|had|make|makes|made|do|does|did|done|give|gave|given|hold|held|put|set|keep|kept|become|became|happen\w*|start\w*|beg[iau]n|end|ended|stop\w*|last|lasted|see|saw|seen|speak|spoke|spoken|talk|talked|tell|told|say|said)$/u;
// What stands beside a time of day tells what it is of, whatever its words.
const ASKS_CLOCK = /\bwhat time\b/iu;
// Takes "closed until ", after which it opens.
const UNTIL = /\b(?:until|till) (?:the )?(?:early |late )?$/u;

/** Whether a day is asked for, and its article has no word for the asked deed in headline or paragraph. */
export function lacksDeed(question: Question, { passage, focus }: Claim, findings: Findings): boolean {
  if (question.kind !== 'when' || ASKS_CLOCK.test(question.text)) return false;
  const verb = askedVerb(question, findings);
  const term = verb === null ? undefined : findings.terms[verb];
  if (!term || LIGHT.test(term.word)) return false;
  const found = findings.evidence.find((each) => each.passage === passage);
  if (!found || UNTIL.test(passage.text.slice(0, focus[0]?.start ?? 0))) return false;
  const { title } = analysePassage(passage);
  return (
    !title.has(term.term) &&
    !term.variants.some((variant) => title.has(variant.term)) &&
    !found.sentences.some(({ matches }) => matches.some((match) => match.term === verb))
  );
}
