import type { DateAnnotation } from '../../annotations/annotation.ts';
import type { Archive } from '../../archive/archive.ts';
import { daysOf } from '../../questions/days-of.ts';
import type { Question } from '../../questions/question.ts';
import type { Place } from '../find-claims.ts';
import { isCalledOff } from './called-off.ts';
import { happening } from './happening.ts';

const CALLED_OFF = 0.4;
// Asked of what happened, a day that was still to come when the article was written is that of a plan.
const STILL_PLANNED = 0.7;
// Asked of what is to come, a day that was over when the article was written is that of something else.
const OVER = 0.5;
const ASKS_PAST = /\b(?:did|was|were|has|had)\b/iu;

/**
 * 1, or less where a day is that of a plan: one that was called off or moved from it (`off`: days on which nothing came
 * of a plan, see called-off.ts), of which the outcome is asked, or where a plan is asked for and the day was over.
 */
export function asHeld(
  question: Question,
  place: Place<DateAnnotation>,
  off: ReadonlySet<string>,
  archive: Archive,
): number {
  const { found, evidence, sentence } = place;
  if (isCalledOff(evidence.passage.text, sentence, found)) return CALLED_OFF;
  const days = daysOf(found.value);
  const written = daysOf(archive.published(evidence.passage.article).value);
  if (!days || !written) return 1;
  if (days.to < written.from) return question.future && !ASKS_PAST.test(question.text) ? OVER : 1;
  if (days.from <= written.to) return 1;
  if (off.has(`${days.from}/${days.to}`)) return CALLED_OFF;
  const asked = ASKS_PAST.test(question.text) && !question.future;
  // Where the words say that it was to come, that has been counted.
  return asked && happening(question, place) === 1 ? STILL_PLANNED : 1;
}
