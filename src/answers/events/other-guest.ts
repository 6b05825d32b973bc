import type { Match, SentenceEvidence } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import { isPassive } from './verb-side.ts';

const VISIT = /^(?:visit|trip|tour|travel|journey|arriv|com(?:e|es|ing)$|came$)/u;
const HOST = /^(?:receiv|welcom|host|greet)/iu;

/**
 * Whether a sentence tells a visit that is asked about by its host, "the mayor welcomed Ann Lee", and none of the people
 * asked about is the guest.
 */
export function hasOtherGuest(
  { terms, people }: Question,
  { matches }: SentenceEvidence,
  text: string,
): boolean {
  const isVisitor = ({ term }: Match) =>
    people.some(({ person, span }) => {
      const asked = terms[term];
      return person.type === 'person' && asked && asked.start >= span.start && asked.end <= span.end;
    });
  const visitors = matches.filter(isVisitor);
  const host = matches.find(
    (match) => VISIT.test(terms[match.term]?.word ?? '') && HOST.test(text.slice(match.start, match.end)),
  );
  if (!host || visitors.length === 0) return false;
  const isReceived = isPassive(host, text);
  return !visitors.some((visitor) => visitor.start > host.start !== isReceived);
}
