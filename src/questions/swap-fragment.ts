import { ORDINARY_WORDS } from '../annotations/names/ordinary-words.ts';
import type { Archive } from '../archive/archive.ts';
import type { Person } from '../archive/people.ts';
import { findWords } from '../text/find-words.ts';
import type { Span } from '../text/span.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { Exchange } from './exchange.ts';
import { findPeople } from './find-people.ts';
import { findPeriod } from './find-period.ts';
import { findShifted, timeOf, withYear } from './period-words.ts';
import { findParts, findPlurals, findThings, PREPOSITIONS } from './question-parts.ts';

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
  if (!time) return swapPart(fragment, last.query, archive, false);
  const rest = time.rest.replace(/^[\s,]+|[\s,]+$/g, '');
  const timeless = withoutTime(last.query, last.today);
  const query = `${timeless.replace(/[\s?!.]+$/, '')} ${time.words}`;
  if (findWords(rest).every(({ text }) => STOP_WORDS.has(text))) return { query, period: true };
  const swapped = swapPart(rest, timeless, archive, true);
  return swapped && { query: `${swapped.query} ${time.words}`, period: true };
}

/** A question without the words that name a time, and the prepositions before them. */
function withoutTime(query: string, today: string): string {
  let text = query;
  for (const { start, end } of [...(findPeriod(query, today)?.spans ?? [])].reverse()) {
    text = `${text.slice(0, start).replace(BEFORE_TIME, '')} ${text.slice(end)}`;
  }
  return text.replace(/\s+/g, ' ').trim();
}

const BEFORE_TIME =
  /(?:\b(?:in|on|since|until|during|at|by|from|of|between|after|before|for|around)\s+)?(?:\bthe\s+)?$/i;

/** The time that a fragment names, as words to be put at a question's end, and what the fragment says beside it. */
function takeTime(fragment: string, last: Exchange): { words: string; rest: string } | null {
  const shift = findShifted(fragment, timeOf(last));
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
  const needed = /^(?:last|this|next|yesterday|today)\b/i.test(named)
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

/** The question with a name or thing in the place of its like; '…' in the examples is the question. */
function swapPart(fragment: string, query: string, archive: Archive, period: boolean): Swapped | null {
  const words = findWords(fragment);
  const [first] = words;
  if (!first) return null;
  const preposition = PREPOSITIONS.has(first.text) && words.length > 1 ? first.text : '';
  const written = preposition === '' ? fragment : fragment.slice(words[1]?.start ?? 0);
  const named = findPeople(written, archive.people);
  const old = findPeople(query, archive.people);
  const type = typeOf(written, named);
  if (preposition !== '') {
    const swapped = swapAfter(
      preposition,
      written,
      query,
      old.map(({ span }) => span),
    );
    return swapped === null ? null : { query: swapped, period };
  }
  if (type !== null) {
    // Who is in the question already is not put in it a second time.
    if (old.some(({ person }) => named.some((each) => each.person === person))) return null;
    const span = likeliest(type, old);
    if (span) return { query: put(query, span, written), period };
    return old.length === 0 && type === 'place' ? { query: `${trim(query)} in ${written}`, period } : null;
  }
  const parts = findParts(query);
  const at = query.lastIndexOf(parts.rest);
  const isThing = /^(?:the|a|an|this|these|those|its|their|his|her)$/.test(first.text);
  const things = isThing
    ? findThings(
        parts,
        old.map(({ span }) => ({ start: span.start - at, end: span.end - at })),
      )
    : [];
  const about = /\b(?:about|on) (.+)$/i.exec(query);
  const spans = isThing ? things : findPlurals(parts).filter(() => words.length <= 2);
  const thing = spans.findLast(({ placed }) => !placed) ?? spans.at(-1);
  if (about?.[1] && /\b(?:say|said|says|tell|told|think|thinks|speak|talk|know)\b/i.test(query))
    return {
      query: put(query, { start: query.length - about[1].length, end: query.length }, written),
      period,
    };
  if (!thing || at < 0 || words.some(({ text }) => VERBAL.test(text))) return null;
  return { query: put(query, { start: thing.start + at, end: thing.end + at }, written), period };
}

const VERBAL =
  /^(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|who|when|where|why|how|what)$/;

/** Puts a name in the place of what follows the same preposition, or at the end where there is none. */
function swapAfter(
  preposition: string,
  written: string,
  query: string,
  names: readonly Span[],
): string | null {
  const words = findWords(query);
  const at = words.findLastIndex(
    ({ text }, place) => text === preposition && place > 0 && place < words.length - 1,
  );
  if (at < 0) return `${trim(query)} ${preposition} ${written}`;
  const start = words[at + 1]?.start ?? 0;
  const name = names.find((span) => span.start === start);
  let last = at + 1;
  while (words[last + 1] && !PREPOSITIONS.has(words[last + 1]?.text ?? '')) last++;
  return put(query, { start, end: name?.end ?? words[last]?.end ?? query.length }, written);
}

/** The kind of name that a fragment is, with nothing beside it but grammar; a word nobody knows may be a person's. */
function typeOf(written: string, named: ReturnType<typeof findPeople>): Person['type'] | null {
  const outside = findWords(written).filter(
    (word) =>
      !named.some(({ span }) => word.start >= span.start && word.end <= span.end) &&
      !STOP_WORDS.has(word.text),
  );
  const [first] = named;
  // "Maduro's wife" is a person in the place of one.
  if (first && (outside.length === 0 || (/['’]s? \w+$/.test(written) && outside.length === 1)))
    return first.person.type;
  if (first || outside.length === 0 || outside.length > 3) return null;
  return outside.every(({ text }) => !ORDINARY_WORDS.has(text) && !/\d/.test(text)) ? 'person' : null;
}

/** The name in the question that another one of a type takes the place of: the first of its type, else the only one. */
function likeliest(type: Person['type'], old: ReturnType<typeof findPeople>): Span | null {
  const same = old.find(({ person }) => person.type === type);
  if (same) return same.span;
  const near = type === 'person' ? undefined : old.find(({ person }) => person.type !== 'person');
  return (near ?? (old.length === 1 ? old[0] : undefined))?.span ?? null;
}

function put(query: string, { start, end }: Span, written: string): string {
  return `${query.slice(0, start)}${written}${query.slice(end)}`;
}

function trim(query: string): string {
  return query.replace(/[\s?!.,]+$/, '');
}
