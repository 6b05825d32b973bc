import type { Archive } from '../../archive/archive.ts';
import { findWords } from '../../text/find-words.ts';
import type { Span } from '../../text/span.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { findPeriod } from '../find-period.ts';
import type { Exchange } from './exchange.ts';
import { findShifted, timeOf, timeOfAnswer, withYear } from './period-words.ts';
import { swapPart } from './swap-part.ts';

/** The last question with a part replaced, and whether its time was. */
export interface Swapped {
  readonly query: string;
  readonly period: boolean;
}

const LONGEST_FRAGMENT = 8;

/**
 * The last question with the part replaced that a message without a verb names: a time ("in 2025", "the year before"), a
 * name ("maduro", "to cuba") or another thing in the place of one ("the insulin"); null where the message is no such part
 * or the question has none to give up.
 */
export function swapFragment(fragment: string, last: Exchange, archive: Archive): Swapped | null {
  if (last.query === '' || findWords(fragment).length > LONGEST_FRAGMENT) return null;
  const time = takeTime(fragment, last);
  if (!time) {
    const query = swapPart(fragment, last, archive);
    return query === null ? null : { query, period: false };
  }
  const rest = time.rest.replace(/^[\s,]+|[\s,]+$/g, '');
  const timeless = withoutTimeWords(last.query, last.today);
  const query = `${timeless} ${time.words}`;
  if (findWords(rest).every(({ text }) => STOP_WORDS.has(text))) return { query, period: true };
  const swapped = swapPart(rest, { ...last, query: timeless }, archive);
  return swapped === null ? null : { query: `${swapped} ${time.words}`, period: true };
}

/** A question without the words that name a time, and the prepositions before them. */
export function withoutTimeWords(query: string, today: string): string {
  let text = query;
  for (const { start, end } of [...(findPeriod(query, today)?.spans ?? [])].reverse()) {
    text = `${text.slice(0, start).replace(BEFORE_TIME, '')} ${text.slice(end)}`;
  }
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s?!.]+$/, '')
    .trim();
}

const BEFORE_TIME =
  /(?:\b(?:in|on|since|until|during|at|by|from|of|between|after|before|for|around)\s+)?(?:\bthe\s+)?$/i;

/** The time that a fragment names, as words to be put at a question's end, and what the fragment says beside it. */
function takeTime(fragment: string, last: Exchange): { words: string; rest: string } | null {
  const shift = findShifted(fragment, [timeOf(last), timeOfAnswer(last)]);
  if (shift)
    return {
      words: shift.words,
      rest: `${fragment.slice(0, shift.start).replace(BEFORE_TIME, '')} ${fragment.slice(shift.end)}`,
    };
  // A month alone is one here: "what about march?".
  const dated = fragment.replace(MONTH_ALONE, (month) => month.charAt(0).toUpperCase() + month.slice(1));
  const spans =
    findPeriod(dated, last.today)?.spans ?? (MONTH_ALONE.test(fragment) ? monthSpan(fragment) : []);
  const first = spans[0];
  const end = spans.at(-1)?.end;
  if (!first || end === undefined) return null;
  const before = fragment.slice(0, first.start);
  const preposition = BEFORE_TIME.exec(before)?.[0].trim() ?? '';
  const named = withYear(dated.slice(first.start, end), last);
  const needed = /^(?:last|this|next|yesterday|today|tomorrow)\b/i.test(named)
    ? ''
    : /^\d{1,2} |\w+ \d{1,2}\b(?!\d)/.test(named)
      ? 'on'
      : 'in';
  return {
    words: [preposition === '' ? needed : preposition, named].filter((each) => each !== '').join(' '),
    rest: `${before.slice(0, before.length - (BEFORE_TIME.exec(before)?.[0].length ?? 0))} ${fragment.slice(end)}`,
  };
}

const MONTH_ALONE =
  /^(?:(?:in|for|since|during|until) )?(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

function monthSpan(fragment: string): Span[] {
  return [{ start: fragment.lastIndexOf(' ') + 1, end: fragment.length }];
}
