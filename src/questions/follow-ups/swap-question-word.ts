import type { Archive } from '../../archive/archive.ts';
import { findPeople } from '../find-people.ts';
import { findParts, findPlurals, findThings, PREPOSITIONS, type QuestionParts } from '../question-parts.ts';
import type { Exchange } from './exchange.ts';

const DO_FORMS = /^(?:did|does|do|will|would|can|could|should|has|have|had)/i;
// "Who signed", "which city hosted"; not "in which city did", which has its subject.
const ASKS_FOR_NAME = /^(?:whom?\b|(?:which|what) \w)/i;
const QUANTITY = /^how (?:many|much)$/i;

/**
 * The last question with another question word: "when did the ferry sail" asked again with "where" is "where did the
 * ferry sail". What was asked for who is named by the answer, for it is part of what happened.
 */
export function swapQuestionWord(ask: string, last: Exchange, archive: Archive): string {
  const { ask: old, auxiliary, rest } = findParts(last.query);
  const subject =
    ASKS_FOR_NAME.test(old) && !ASKS_FOR_NAME.test(ask) ? nameAnswer(auxiliary, rest, last) : null;
  const said = subject ?? [auxiliary, rest].filter((part) => part !== '').join(' ');
  return QUANTITY.test(ask) ? countPlural({ ask, auxiliary, rest }, said, archive) : `${ask} ${said}`;
}

/** "Who signed the treaty", answered, becomes "Ada Voss signed the treaty"; "who did he call" "did he call Ada Voss". */
function nameAnswer(auxiliary: string, rest: string, last: Exchange): string | null {
  const name = last.kind === 'who' || last.kind === 'where' ? (last.answer?.value ?? null) : null;
  if (name === null) return null;
  if (auxiliary === '') return `${name} ${rest}`;
  if (!DO_FORMS.test(auxiliary)) return `${auxiliary} ${name} ${rest}`;
  const words = rest.split(' ');
  const placed = words.findIndex((word, at) => at > 1 && PREPOSITIONS.has(word.toLowerCase()));
  const at = placed < 0 ? words.length : placed;
  return [auxiliary, ...words.slice(0, at), name, ...words.slice(at)].join(' ');
}

/** "Did the mill send parcels" asked for a number is "how many parcels did the mill send". */
function countPlural(parts: QuestionParts, said: string, archive: Archive): string {
  const { ask, auxiliary, rest } = parts;
  const names = findPeople(rest, archive.people).map(({ span }) => span);
  const counted = findPlurals(parts, names)[0];
  if (!counted || said !== [auxiliary, rest].filter((part) => part !== '').join(' ')) return `${ask} ${said}`;
  const whole = findThings(parts).find(({ start, end }) => start < counted.start && end >= counted.end);
  const start = whole ? whole.start + whole.text.indexOf(' ') + 1 : counted.start;
  const plural = { start, end: counted.end, text: rest.slice(start, counted.end) };
  const before = rest.slice(0, plural.start).replace(/\b(?:the|these|those|any|some)\s*$/i, '');
  return `${ask} ${plural.text} ${auxiliary} ${before} ${rest.slice(plural.end)}`;
}
