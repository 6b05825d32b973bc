import type { DateAnnotation } from '../../annotations/annotation.ts';
import { overlaps } from '../../evidence/find-evidence.ts';
import { bareWeekday } from '../../questions/bare-weekday.ts';
import { daysOf } from '../../questions/days-of.ts';
import type { Question } from '../../questions/question.ts';
import type { Place } from '../find-claims.ts';
import { dateWords } from './date-words.ts';

// Words such as "in recent years" name no day; an expression that the article leaves open still tells something.
const VAGUE = 0.5;
const OPEN = 0.8;
// "The first visit in years" tells of no time at all.
const UNIT_ALONE = /^(?:days|weeks|months|years|decades|centuries)$/iu;
const NO_TIME = 0.1;
// "for three years" answers how long; only where nothing else stands there does it tell when.
const LENGTH_OF_TIME = 0.4;
// What is asked for by other words than "when", and what an expression of another kind is worth then.
const HOW_LONG = /\bhow long\b(?! ago)/iu;
const HOW_OFTEN = /\bhow (?:often|frequently|regularly)\b/iu;
const SINCE_WHEN = /\bsince when\b|\bhow long (?:has|have|had)\b/iu;
const SINCE = /\bsince (?:the |early |late |mid-)?$/iu;
// Takes "what time does it leave"; refuses "what time of the year".
const ASKS_CLOCK = /\b(?:what|which) time\b(?! of\b)/iu;
const DAY_FOR_CLOCK = 0.5;
const OTHER_KIND = 0.3;
const OTHER_KIND_SINCE = 0.4;
// Takes "took office in ", "was elected mayor on ", "founded "; refuses "said on ".
const START =
  /\b(?:beg[au]n|started|took (?:office|over|charge|power)|became|elected|appointed|named|sworn|founded|joined|introduced|opened|came to power|in (?:force|office|power))\b[^.;]{0,40}$/iu;
const STARTED = 0.9;
const OUTSIDE_PERIOD = 0.3;

/** How far an expression is of the kind that a question of time wants, a day, a length, a rate or a start, 0 to 1. */
export function dateKindFit(question: Question, place: Place<DateAnnotation>): number {
  const date = place.found;
  const { text } = question;
  if (HOW_OFTEN.test(text)) return date.type === 'SET' ? 1 : OTHER_KIND;
  const before = place.evidence.passage.text.slice(Math.max(0, date.start - 12), date.start);
  const since = SINCE.test(before);
  const told = place.evidence.passage.text.slice(place.sentence.start, date.start).slice(-80);
  if (SINCE_WHEN.test(text)) {
    if (since && date.type === 'DATE') return 1;
    if (!HOW_LONG.test(text)) return date.type === 'DATE' && START.test(told) ? STARTED : OTHER_KIND_SINCE;
  }
  if (HOW_LONG.test(text)) return lasts(date) ? 1 : OTHER_KIND;
  if (UNIT_ALONE.test(date.text)) return NO_TIME;
  if (ASKS_CLOCK.test(text) && date.type !== 'TIME') return DAY_FOR_CLOCK;
  if (date.open) return OPEN;
  if (date.type === 'SET') return LENGTH_OF_TIME;
  if (date.type === 'DURATION') return LENGTH_OF_TIME;
  if (date.value?.endsWith('_REF')) return VAGUE;
  if (date.value === null) return OPEN;
  const days = daysOf(date.value);
  if (question.period && days && !overlaps(days, question.period) && !isWeekdayAsked(text, days.from))
    return OUTSIDE_PERIOD;
  return 1;
}

/** Whether a question names the weekday of a day without saying of which week. */
function isWeekdayAsked(question: string, day: string): boolean {
  const weekday = bareWeekday(question);
  return weekday !== null && dateWords(day)?.toLowerCase().startsWith(weekday) === true;
}

/** Whether an expression says how long: "three years", "from 2009 to 2017". */
function lasts({ type, value }: DateAnnotation): boolean {
  if (type === 'DURATION') return true;
  return type === 'DATE' && value !== null && value.includes('/') && /^\d{4}/.test(value);
}
