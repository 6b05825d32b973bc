import type { Exchange } from './exchange.ts';
import { answeredPerson } from './find-antecedent.ts';
import { findParts, findPlurals, PREPOSITIONS } from './question-parts.ts';

const DO_FORMS = /^(?:did|does|do|will|would|can|could|should|has|have|had)/i;
const QUANTITY = /^how (?:many|much)$/i;

/**
 * The last question with another question word: "when did the ferry sail" asked again with "where" is "where did the
 * ferry sail". What was asked for who is named by the answer, for it is part of what happened.
 */
export function swapQuestionWord(ask: string, last: Exchange): string {
  const { ask: old, auxiliary, rest } = findParts(last.query);
  const subject =
    last.kind === 'who' && /^whom?\b/i.test(old) && !/^who/i.test(ask)
      ? nameAnswer(auxiliary, rest, last)
      : null;
  const said = subject ?? [auxiliary, rest].filter((part) => part !== '').join(' ');
  return QUANTITY.test(ask) ? countPlural(ask, auxiliary, rest, said) : `${ask} ${said}`;
}

/** "Who signed the treaty", answered, becomes "Ada Voss signed the treaty"; "who did he call" "did he call Ada Voss". */
function nameAnswer(auxiliary: string, rest: string, last: Exchange): string | null {
  const [person] = answeredPerson(last);
  if (!person) return null;
  if (auxiliary === '') return `${person.text} ${rest}`;
  if (!DO_FORMS.test(auxiliary)) return `${auxiliary} ${person.text} ${rest}`;
  const words = rest.split(' ');
  const placed = words.findIndex((word, at) => at > 1 && PREPOSITIONS.has(word.toLowerCase()));
  const at = placed < 0 ? words.length : placed;
  return [auxiliary, ...words.slice(0, at), person.text, ...words.slice(at)].join(' ');
}

/** "Did the mill send parcels" asked for a number is "how many parcels did the mill send". */
function countPlural(ask: string, auxiliary: string, rest: string, said: string): string {
  const plural = findPlurals({ ask, auxiliary, rest })[0];
  if (!plural || said !== [auxiliary, rest].filter((part) => part !== '').join(' ')) return `${ask} ${said}`;
  const before = rest.slice(0, plural.start).replace(/\b(?:the|these|those|any|some)\s*$/i, '');
  return `${ask} ${plural.text} ${auxiliary} ${before} ${rest.slice(plural.end)}`;
}
