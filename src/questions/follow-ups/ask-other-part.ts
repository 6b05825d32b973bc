import type { Archive } from '../../archive/archive.ts';
import { findPeople } from '../find-people.ts';
import { findPeriod } from '../find-period.ts';
import type { Exchange } from './exchange.ts';
import { type FollowUp, makeFollowUp } from './make-follow-up.ts';
import { dayBeside, findShifted, timeOf, timeOfAnswer } from './period-words.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import { swapFragment, withoutTimeWords } from './swap-fragment.ts';

const ABOUT =
  /^(?:(?:and|so|but|ok|no|sorry)\b[\s,]*)*(?:(?:what|how) about|i (?:mean|meant|was asking about))\s+/i;

/** A message as sent, in plain words, without what opens it, and whether it opens as one that goes on ("and"). */
interface Said {
  readonly message: string;
  readonly text: string;
  readonly bare: string;
  readonly linked: boolean;
}

/** A time, name or thing alone: the same question of another. */
export function askOtherPart(
  { message, text, bare, linked }: Said,
  last: Exchange,
  archive: Archive,
): FollowUp | null {
  const about = ABOUT.exec(text);
  const fragment = about ? text.slice(about[0].length) : bare;
  const resolved = resolvePronouns(fragment, last, archive);
  const isPart = !SENTENCE.test(fragment);
  if (!isPart || fragment === '') return null;
  const beside = besideThen(fragment, last);
  if (beside) return beside;
  // "What about him?" asks of nobody new.
  if (resolved && about && PRONOUN.test(fragment)) return makeFollowUp('ask', resolved.text, last);
  const told = findPeriod(fragment, last.today);
  // A name alone may as well begin a new subject; what is linked does not, nor does a time.
  const leans = linked || told !== null || isNewName(bare, message, last, archive);
  if (!leans && !findShifted(fragment, [timeOf(last), timeOfAnswer(last)])) return null;
  const written = resolved?.person ? resolved.text : fragment;
  const swapped = swapFragment(written, last, archive);
  if (!swapped) return null;
  return makeFollowUp(last.command, swapped.query, swapped.period ? withoutTime(last) : last);
}

/** "And before that?": the same question, of the days before the time of the last answer, or after it. */
function besideThen(fragment: string, last: Exchange): FollowUp | null {
  const side = /^(before|after|since) (?:that|then|it|this)$/i.exec(fragment)?.[1]?.toLowerCase();
  const time = side === undefined || last.query === '' ? null : timeOfAnswer(last);
  if (!time) return null;
  const filters = side === 'before' ? { to: dayBeside(time.from, -1) } : { from: dayBeside(time.to, 1) };
  return makeFollowUp(last.command, withoutTimeWords(last.query, last.today), {
    ...withoutTime(last),
    ...filters,
  });
}

/** "Guaidó?": a known name with a question mark that neither the question nor the answer had. */
function isNewName(bare: string, message: string, last: Exchange, archive: Archive): boolean {
  const [named, ...others] = findPeople(bare, archive.people);
  if (!named || others.length > 0 || !/\?\s*$/.test(message)) return false;
  const { start, end } = named.span;
  return start === 0 && end === bare.length && last.answer?.value !== named.person.name;
}

// A message that begins so says something of its own.
const SENTENCE =
  /^(?:(?:in|at|on|to|from|by|with|for|since|until|till|of|about) )?(?:who|whom|whose|when|where|why|how|what|which)\b|^(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|tell|show|give|compare|list|explain|find|any(?:one|body|thing)?)\b|\b(?:is|are|was|were|did|does|has|have|had|will|would)\b/i;
const PRONOUN = /^(?:him|her|he|she|it|that|this|them|they)$/i;

function withoutTime({ source }: Exchange): Partial<Exchange> {
  return source === undefined ? {} : { source };
}
