import type { DateAnnotation } from '../annotations/annotation.ts';
import { type DateContext, findDates } from '../annotations/dates/find-dates.ts';
import type { Passage } from '../passages/passage.ts';

/** Paragraphs back in which the day of a story still stands for "earlier in the day". */
const LOOK_BACK = 6;
// Takes "police said on ", "told reporters late on "; refuses "he left on ".
const REPORTED =
  /\b(?:said|says?|told(?: \w+){1,2}|announced|added|wrote|reported|confirmed)(?: (?:late|early|in a statement))? (?:on )?$/i;
const A_DAY = /^\d{4}-\d{2}-\d{2}(?:$|T)/;

/** The latest day that the paragraphs just before one tell of, none after the article's own; or null. */
export function findDayBefore(
  passage: Passage,
  passages: readonly Passage[],
  context: DateContext,
): DateAnnotation | null {
  // Passages of an article are numbered from 1.
  const at = passage.number - 1;
  for (const before of passages.slice(Math.max(0, at - LOOK_BACK), Math.max(0, at)).reverse()) {
    const days = findDates(before.text, context).filter(
      ({ value }) =>
        value !== null &&
        A_DAY.test(value) &&
        (context.published === null || value.slice(0, 10) <= context.published),
    );
    // "Two were hurt on Sunday, police said on Monday": the story is Sunday's.
    const last = days.findLast(
      ({ start }) => !REPORTED.test(before.text.slice(Math.max(0, start - 40), start)),
    );
    if (last ?? days[0]) return last ?? days[0] ?? null;
  }
  return null;
}
