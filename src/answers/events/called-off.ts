import type { DateAnnotation } from '../../annotations/annotation.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Passage } from '../../passages/passage.ts';
import { daysOf } from '../../questions/days-of.ts';
import type { Span } from '../../text/span.ts';
import { splitSentences } from '../../text/split-sentences.ts';

const LOOK_BACK = 80;
// Takes "put off from ", "moved the vote from "; refuses "moved from Oslo on ".
const MOVED_FROM =
  /\b(?:put off|put back|postponed|delayed|moved|brought forward|rescheduled|deferred)(?: (?:the|its|their) \w+)? from (?:the )?(?:early |late )?$/u;
// Takes "planned for ", "had been due to open in ", "was to have been signed on "; refuses "signed on ".
const PLANNED =
  /\b(?:planned|scheduled|due|expected|meant|slated|supposed|set|(?:was|were) to)\b[^.;,]{0,50}$/u;
// Takes "would not travel to Oslo on ", "did not sign it on "; refuses "would not say whether it left on ".
const NOT_THEN =
  /\b(?:(?:will|would|did|does|could) not|(?:won|wouldn|didn|couldn)['’]t) (?!say\b|comment\b|tell\b)(?:(?!that\b|whether\b|when\b)[^\s.,;:]+ ){1,8}(?:(?:on|in|by) (?:the )?)?$/u;
// Takes "postponed to ", "moved from 3 May to "; refuses "moved to Oslo on ".
const MOVED_TO =
  /\b(?:put off|put back|postponed|delayed|moved|brought forward|rescheduled|deferred|adjourned|pushed back)\b(?: from [^.;]{3,40}?)? (?:to|until|till|for) (?:the )?(?:early |late )?$/u;
// Takes "will not take place", "was called off", "has been cancelled"; refuses "called on".
const OFF =
  /\b(?:(?:will|would|did|does|could) not (?:take place|go ahead|happen|be held)|(?:won|didn|wouldn)['’]t (?:take place|go ahead|happen)|call(?:ed|s|ing) (?:it )?off|cancell?ed|scrapped|abandoned|postponed|put off|fell through|never took place)\b/u;

// What MOVED_FROM, NOT_THEN and OFF cannot do without: most passages lack it, and need not be read for dates.
const MAY_BE_OFF = new RegExp(
  `${OFF.source}|(?:off|back|postponed|delayed|moved|forward|rescheduled|deferred) |(?:will|would|did|does|could) not |n['’]t `,
  'u',
);

/** Whether a date is that of a plan which its sentence says was moved from it or called off. */
export function isCalledOff(text: string, sentence: Span, date: Span): boolean {
  const before = text.slice(Math.max(sentence.start, date.start - LOOK_BACK), date.start);
  if (MOVED_FROM.test(before) || NOT_THEN.test(before)) return true;
  return PLANNED.test(before) && OFF.test(text.slice(sentence.start, sentence.end));
}

/** Whether a date is the one to which its sentence says something was moved. */
export function isMovedTo(text: string, sentence: Span, date: Span): boolean {
  return MOVED_TO.test(text.slice(Math.max(sentence.start, date.start - LOOK_BACK), date.start));
}

/**
 * The days on which passages say that something was to happen and did not, as `from/to` with ISO dates; other articles
 * may still tell of the plan.
 */
export function daysCalledOff(passages: Iterable<Passage>, archive: Archive): ReadonlySet<string> {
  const days = new Set<string>();
  for (const passage of new Set(passages)) {
    if (!MAY_BE_OFF.test(passage.text)) continue;
    const dates = archive.dates(passage);
    if (dates.length === 0) continue;
    for (const sentence of splitSentences(passage.text)) {
      for (const date of dates) {
        if (date.start < sentence.start || date.end > sentence.end) continue;
        const key = keyOf(date);
        if (key !== null && isCalledOff(passage.text, sentence, date)) days.add(key);
      }
    }
  }
  return days;
}

function keyOf({ value }: DateAnnotation): string | null {
  const days = daysOf(value);
  return days && `${days.from}/${days.to}`;
}
