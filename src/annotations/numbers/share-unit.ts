import type { NumberAnnotation } from '../annotation.ts';
import type { Unit } from './find-unit.ts';
import type { BareNumber } from './read-number.ts';

const FURTHEST = 48;
// Takes ", " behind "of 46 samples"; refuses "; ".
const OF_WHOLE = /^, (?:only |just )?$/u;
// Takes "12 seats to eight", "18 percent, up from 12", "250 instead of the 300"; refuses "four goals in 2".
const CHANGED =
  /^,? (?:(?:up|down|compared|almost|nearly|and|or|but) )?(?:from|to|against|with|instead of|rather than|not|than|and|or|or even) (?:(?:the|its|just|only|about|around|some|nearly|almost|at least|more than|over) )*$/u;
// Takes "120 million dollars, roads 38 million and the police 52 million", "12,702 votes and Fairley 9,788".
const LISTED =
  /^(?:,|,? and|;|, while|, but|, against) (?:the |its |his |her )?(?:[\p{L}][\p{L}'’-]* ){1,3}$/u;
// Takes "12,600 runners started, of whom 11,940 finished", "140 fell ill; nine were taken away".
const REST =
  /^[^.;:]{0,24}(?:;|,) (?:and |but )?(?:(?:of (?:whom|which|them|these)|among them|including) )?(?:(?:only|about|some|just|nearly|at least) )*$/u;
const DID =
  /^ (?:were|are|was|had|have|will|would|did|died|reached|survived|escaped|came|took|won|lost|left|fell|\p{Ll}{2,}ed)\b/u;
const ENDS =
  /^(?:[.,;:)]|$| (?:in|on|last|the|and|before|from|up|down|at|earlier|after|for|to|or|were|was|a (?:year|month|week|day))\b)/u;

/** Of "of 46 samples, seven held cells" what the seven are; null where a number is not of such a whole. */
export function unitOfWhole(
  text: string,
  number: BareNumber,
  whole: NumberAnnotation | undefined,
): Unit | null {
  if (!whole?.unit || whole.end < number.start - FURTHEST) return null;
  if (!OF_WHOLE.test(text.slice(whole.end, number.start))) return null;
  const isWhole = /\bof (?:the |its |all )?$/iu.test(text.slice(Math.max(0, whole.start - 8), whole.start));
  return isWhole ? { unit: whole.unit, length: 0 } : null;
}

/** What a bare number counts where only the number before it in the sentence says so: "12,702 votes and Fairley 9,788". */
export function sharedUnit(
  text: string,
  number: BareNumber,
  before: NumberAnnotation | undefined,
): Unit | null {
  if (!before?.unit || before.end > number.start || number.start - before.end > FURTHEST) return null;
  if (
    number.written !== 'magnitude' &&
    REST.test(text.slice(before.end, number.start)) &&
    DID.test(text.slice(number.end, number.end + 16))
  )
    return { unit: before.unit, length: 0 };
  if (number.written === 'magnitude' || !ENDS.test(text.slice(number.end, number.end + 12))) return null;
  const between = text.slice(before.end, number.start);
  // A small number behind a name is mostly part of another phrase.
  const isLong = number.written === 'digits' && number.end - number.core > 1;
  return CHANGED.test(between) || (isLong && LISTED.test(between)) ? { unit: before.unit, length: 0 } : null;
}
