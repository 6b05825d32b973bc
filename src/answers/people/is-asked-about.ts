import type { Question } from '../../questions/question.ts';
import { findTerms, type Term } from '../../text/find-terms.ts';
import type { Span } from '../../text/span.ts';
import type { AskedSide } from '../events/verb-side.ts';
import type { Actor } from './find-actors.ts';

/** Whether a question itself names somebody, by name or by what they are: they are asked about and not asked for. */
export function isAskedAbout(
  question: Question,
  found: Actor,
  text: string,
  side: AskedSide | null,
): boolean {
  if (question.people.some(({ person }) => person.name === found.name)) return true;
  const role = 'role' in found ? found.role : undefined;
  return (
    isTyped(question, findTerms(text.slice(found.start, found.end))) ||
    isTyped(question, findTerms(found.name).slice(-1)) ||
    (side !== null && isObject(question, role, side))
  );
}

function isTyped(question: Question, words: readonly Term[]): boolean {
  return (
    words.length > 0 &&
    words.every((word) =>
      question.terms.some(
        (term) =>
          term.term === word.term || term.variants.some((v) => v.term === word.term && v.weight > 0.5),
      ),
    )
  );
}

/** Whether a role says of somebody what the question says of the one to whom something was done: "who met the envoy of Zahr". */
function isObject(
  question: Question,
  role: (Span & { readonly text: string }) | undefined,
  { verb }: AskedSide,
): boolean {
  if (!role) return false;
  const words = new Set(findTerms(role.text).map(({ term }) => term));
  const others = question.terms.filter((term, at) => at !== verb && term.weight === 1 && !term.inDate);
  return others.length > 0 && others.every(({ term }) => words.has(term));
}
