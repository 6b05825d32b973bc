import type { NumberAnnotation } from '../../annotations/annotation.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Question } from '../../questions/question.ts';
import { findTerms } from '../../text/find-terms.ts';

const OLDEST = 120;
// Takes "Jon Fairley, ", "aged ", "at the age of ", "Brandt is ".
const BEFORE_AGE =
  /(?:\p{Lu}[\p{L}'’-]*(?: \([^)]*\))?, (?:aged )?|\b(?:aged|(?:the|an) age of|turn(?:s|ed)) |\p{Lu}[\p{L}'’-]* (?:is|was|will be) |\b(?:[Ss]?[Hh]e|(?:oldest|youngest|eldest)(?: \p{Ll}+)?) (?:is|was|will be) )$/u;
const NAME_REACH = 60;

/**
 * Whether a number is an age, and of whom: "Ines Falk, 43, was elected", "Falk is 43", "a girl aged nine", "the
 * 34-year-old ship"; null where it is none.
 */
export function isAge(
  number: NumberAnnotation,
  { text }: Passage,
  question: Question,
): 'asked' | 'other' | null {
  const { start, end, value, unit } = number;
  const before = text.slice(Math.max(0, start - NAME_REACH), start);
  const bare = unit === null && Number.isInteger(value) && value > 0 && value < OLDEST;
  const isBareAge =
    bare && BEFORE_AGE.test(before) && /^(?:[,.;]|$| (?:and|when|at|or)\b)/u.test(text.slice(end, end + 5));
  if (!isBareAge && !/^(?:year|month|week|day)s?[ -]old$/u.test(unit ?? '')) return null;
  // The name beside it; of "the 34-year-old ferry Halcyon" the one behind.
  const beside =
    isBareAge || / old$/u.test(unit ?? '')
      ? lastClause(before)
      : `${lastClause(before)} ${text.slice(end, end + NAME_REACH)}`;
  const near = new Set(findTerms(beside).map(({ term }) => term));
  const asked = question.terms.filter(({ weight, inDate }) => weight >= 1 && !inDate);
  const named = asked.some(
    ({ term, variants }) => near.has(term) || variants.some((each) => near.has(each.term)),
  );
  return named || asked.length === 0 || /\b[Ss]?[Hh]e (?:is|was|will be) $/u.test(before) ? 'asked' : 'other';
}

function lastClause(before: string): string {
  return (
    before
      .replace(/, (?:aged )?$/u, ' ')
      .split(/[,.;:]\s/u)
      .at(-1) ?? before
  );
}
