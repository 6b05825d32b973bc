import type { SentenceEvidence } from '../../evidence/evidence.ts';
import type { Span } from '../../text/span.ts';
import { sideOf } from '../events/verb-side.ts';

// Takes "called himself acting president", "describes herself as"; refuses "called him", "hurt himself".
const NAMES_ONESELF =
  /\b(?:call|styl|declar|proclaim|describ|nam|consider|appoint|crown|term|label|introduc|see|saw)\w*\s+(?:him|her|it|them)sel(?:f|ves)\b/giu;
// Takes "self-proclaimed “Interim President” Ann Lee"; what stands between is what the bearer says to be.
const SELF = /\bself-(?:proclaimed|declared|styled|described|appointed|crowned|confessed)\b/giu;
const BEFORE_NAME = /^[^.,;:!?]{0,60}$/u;

/** Whether a question asks who says something of themselves: "called himself king". */
export function asksSelfNamed(question: string): boolean {
  return question.search(NAMES_ONESELF) >= 0;
}

/** Whether a sentence tells of a name that its bearer calls themselves something; null where nobody there does. */
export function isSelfNamed(found: Span, { start, end }: SentenceEvidence, text: string): boolean | null {
  const sentence = text.slice(start, end);
  const said = [...sentence.matchAll(NAMES_ONESELF)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
  if (said.some((verb) => sideOf(found, { ...verb, term: 0, weight: 1 }, text) === 'agent')) return true;
  const titles = [...sentence.matchAll(SELF)].map((match) => start + match.index + match[0].length);
  if (titles.some((from) => from <= found.start && BEFORE_NAME.test(text.slice(from, found.start))))
    return true;
  return said.length + titles.length > 0 ? false : null;
}
