import type { NumberAnnotation } from '../../annotations/annotation.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Findings } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import { LOOSE_WEIGHT } from '../../questions/words/find-variants.ts';
import type { Span } from '../../text/span.ts';
import { askedVerb } from '../events/asked-verb.ts';
import { inside, type Place } from '../find-claims.ts';
import { asksFate } from './fate-fit.ts';
import { gapBetween } from './number-clause.ts';
import { mayCompare } from './number-measure.ts';

// Of people of whom something else is told than what is asked: killed, not injured.
const OTHER_DEED_OF_PEOPLE = 0.3;
// A thing of which something else is told is less likely the one that is asked about.
const OTHER_DEED = 0.8;
/** What is below tells something else than what is asked; what is above is only less likely than another number. */
export const OTHER_DEED_AT_MOST = 0.6;
const HOW_MANY_PEOPLE =
  /\bhow many (?:of (?:the|them) )?(?:other |more )?(?:people|persons|men|women|children|lives|residents|passengers|civilians|others)\b/iu;
// Says that there is or was something.
const PLAIN =
  /^(?:live|have|has|had|get|got|take|took|come|came|make|made|go|went|give|gave|involve|use|used)s?$/u;

// Another number of the sentence stands nearer to the deed.
const NEARER = 0.75;
// Of "how long did it take to build" what took it.
const TAKES_TO = /\btakes? (?:\p{L}+ ){0,2}?to (?=\p{L})/iu;

/** How far the sentence of a number tells what is asked of those whom it counts: of "how many were injured" an injury; 0 to 1. */
export function numberDeedFit(
  question: Question,
  findings: Findings,
  archive: Archive,
): (place: Place<NumberAnnotation>) => number {
  const takes = TAKES_TO.exec(question.text);
  const after = takes && takes.index + takes[0].length;
  const verb =
    after === null ? askedVerb(question, findings) : findings.terms.findIndex(({ start }) => start === after);
  const at = verb ?? figureAt(findings);
  const term = at === null ? undefined : findings.terms[at];
  if (at === null || !term || PLAIN.test(term.word)) return () => 1;
  // What befell people is told in many words, and weighed by them.
  if (asksFate(question.text)) return () => 1;
  const lacking = HOW_MANY_PEOPLE.test(question.text) ? OTHER_DEED_OF_PEOPLE : OTHER_DEED;
  return ({ found, evidence, sentence }) => {
    const own = evidence.sentences.find((each) => inside(found, each)) ?? sentence;
    const deeds = own.matches.filter(
      (match) => match.term === at && match.weight > LOOSE_WEIGHT && isNear(match, found),
    );
    if (deeds.length === 0) return lacking;
    const { text } = evidence.passage;
    const others = archive
      .numbers(evidence.passage)
      .filter((each) => each !== found && isNear(each, found) && inside(each, own));
    const distance = (number: NumberAnnotation) =>
      Math.min(...deeds.map((deed) => gapBetween(text, number, deed)));
    const nearest = Math.min(
      ...others.filter((each) => mayCompare(each, found) && !isWholeOf(text, found, each)).map(distance),
    );
    return distance(found) <= nearest ? 1 : NEARER;
  };
}

// A paragraph may be one sentence of thousands of numbers.
const LONGEST_SENTENCE = 1000;

function isNear(a: Span, b: Span): boolean {
  return a.start - b.end < LONGEST_SENTENCE && b.start - a.end < LONGEST_SENTENCE;
}

// What is measured and has a name of its own, so that a sentence without the name tells another figure.
const FIGURE =
  /^(?:turnout|inflation|unemployment|magnitude|profits?|revenues?|turnover|attendance|population|rainfall|temperature|harvest|interest|debts?|reserves)$/u;

/** The term of a question that names a figure, by its index; null where none does. */
function figureAt({ terms }: Findings): number | null {
  const at = terms.findIndex(({ word }) => FIGURE.test(word));
  return at < 0 ? null : at;
}

/** Whether a number is the whole of which another is a part: "eleven of the 16 coins". */
function isWholeOf(text: string, part: Span, whole: Span): boolean {
  return part.end <= whole.start && /^ (?:out )?of (?:\p{Ll}+ )?$/u.test(text.slice(part.end, whole.start));
}
