import { analysePassage } from '../../evidence/analyse-passage.ts';
import type { Findings } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import type { Claim } from '../claim.ts';
import { isInOpening } from '../support-of.ts';

// Takes "did Ann Lee resign", "isn't the port closed"; refuses "who did Ann Lee meet".
const YES_OR_NO = /^(?:did|does|do|has|have|had|is|are|was|were|will|would|can|could)(?:n['’]?t)?\s+\S/iu;

/** Whether a question that wants a yes, a no or a reason is about somebody whom the claim's passage and headline do not name. */
export function lacksSubject(
  { text, people, wanted }: Question,
  { passage }: Claim,
  { evidence, terms }: Findings,
): boolean {
  const [subject] = people;
  if (!subject || !(wanted === 'reason' || YES_OR_NO.test(text.trim()))) return false;
  const found = evidence.find((each) => each.passage === passage);
  if (!found) return false;
  const { title } = analysePassage(passage);
  const { start, end } = subject.span;
  const named = terms.flatMap((term, at) => (term.start >= start && term.end <= end ? [{ term, at }] : []));
  const matches = found.sentences.flatMap((sentence) => sentence.matches);
  return (
    named.length > 0 &&
    named.every(
      ({ term, at }) =>
        !title.has(term.term) && !isInOpening(term, passage) && !matches.some((match) => match.term === at),
    )
  );
}
