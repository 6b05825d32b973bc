import type { NumberAnnotation } from '../../annotations/annotation.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Match } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import type { Span } from '../../text/span.ts';
import { inside, type Place } from '../find-claims.ts';

const OF_OTHER = 0.55;
const FOR_OTHER = 0.45;
// Takes "22 million euros" for Paulo Reis; refuses "22 million euros, said" Paulo Reis.
const FOR = /^ (?:for|to|by|from|of|at|in) (?:the )?$/u;
const SPOKE = /^[^.,;]{0,20}\b(?:said|says|told|put|estimated|reckons?|expects?|spoke|counted)\b/u;

/** How far a number is said of those whom the question names, where its sentence gives others numbers too: 0 to 1. */
export function ownerFit(question: Question, place: Place<NumberAnnotation>, archive: Archive): number {
  const { evidence, found } = place;
  const { passage, sentences } = evidence;
  const sentence = sentences.find((each) => inside(found, each));
  if (!sentence) return 1;
  const isAskedMatch = ({ term, start, weight }: Match) =>
    weight > 0.5 && isNameOf(question, term) && /^\p{Lu}/u.test(passage.text.slice(start, start + 2));
  const asked = sentence.matches.filter(isAskedMatch);
  const isAsked = (name: Span) => asked.some(({ start, end }) => start < name.end && end > name.start);
  const named = archive.names(passage).filter((name) => inside(name, sentence));
  const after = named.find(
    (name) => name.start >= found.end && FOR.test(passage.text.slice(found.end, name.start)),
  );
  if (after && after.type === 'person' && !isAsked(after) && question.people.length > 0) return FOR_OTHER;
  if (asked.length === 0) return 1;
  const before = (names: readonly Span[]) => names.filter((name) => name.end <= found.start).at(-1);
  const [owner, last] = [before(named), before(asked)];
  if (!owner || isAsked(owner) || SPOKE.test(passage.text.slice(owner.end, found.start))) return 1;
  return last && last.end > owner.end ? 1 : OF_OTHER;
}

/** Whether a term of a question is written with a capital or known as a name. */
function isNameOf({ terms, text }: Question, at: number): boolean {
  const term = terms[at];
  return term !== undefined && (term.inName || (term.start > 0 && /^\p{Lu}/u.test(text.slice(term.start))));
}
