import { TITLE_WORDS } from '../../annotations/names/cue-words.ts';
import { ORDINARY_WORDS } from '../../annotations/names/ordinary-words.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people.ts';
import { findWords } from '../../text/find-words.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { findPeople } from '../find-people.ts';
import { findPeriod } from '../find-period.ts';
import { findParts, findPlurals, findThings, isPastVerb, PREPOSITIONS } from '../question-parts.ts';
import { CHAT_WORDS, EMPTY_WORDS, THOSE_PRESENT } from '../words/chat-words.ts';
import type { Exchange } from './exchange.ts';

type Name = ReturnType<typeof findPeople>[number];

/**
 * The last question with a name or thing in the place of its like: "maduro", "to cuba", "the insulin", "about flights";
 * null where the words are neither or the question has no such part.
 */
export function swapPart(fragment: string, { query, today }: Exchange, archive: Archive): string | null {
  const words = findWords(fragment);
  const [first] = words;
  if (!first || SAYINGS.test(fragment) || words.some(({ text }) => isNoPart(text))) return null;
  if (words.every(({ text }) => STOP_WORDS.has(text) || EMPTY_WORDS.has(text))) return null;
  const old = findPeople(query, archive.people);
  if (PREPOSITIONS.has(first.text) && words.length > 1) {
    const object = fragment.slice(words[1]?.start ?? 0);
    const type = findPeople(object, archive.people)[0]?.person.type ?? null;
    const dates = findPeriod(query, today)?.spans ?? [];
    return swapAfter(first.text, object, query, { type, old, dates });
  }
  const named = findPeople(fragment, archive.people);
  const type = typeOf(fragment, named);
  if (type !== null) return swapName(fragment, type, named, query, old);
  return swapMatter(fragment, query) ?? swapThing(fragment, query, old);
}

const SAYINGS =
  /^(?:by the way|in (?:fact|general|english|short|other words)|of course|at (?:least|last|home|work)|for (?:real|sure|now|example)|on (?:it|my way)|to (?:be|me)\b|from me|with (?:me|that|it)|without)/i;
const VERBS =
  /^(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|who|when|where|why|how|what|i|you|we|he|she)$/;

/** A verb makes a message a sentence; a word of small talk shows that it is of something else. */
function isNoPart(word: string): boolean {
  return VERBS.test(word) || isPastVerb(word) || CHAT_WORDS.has(word) || THOSE_PRESENT.has(word);
}

function swapName(
  written: string,
  type: Person['type'],
  named: readonly Name[],
  query: string,
  old: readonly Name[],
): string | null {
  const again = old.find(({ person }) => named.some((each) => each.person === person));
  // Who is in the question already is not put in it a second time, but his wife is put in his place.
  if (again) return OWNED.test(written) ? put(query, again.span, written) : null;
  const span = likeliest(type, query, old);
  // Of "and borisov's visit?" the question has the visit.
  const [, noun = ''] = OWNED.exec(written) ?? [];
  const own = noun !== '' && fold(query).includes(fold(noun));
  if (span) return put(query, span, own ? written.replace(OWNED, '') : written);
  return old.length === 0 && type === 'place' ? `${trim(query)} in ${written}` : null;
}

const OWNED = /['’]s? (\w+)$/;

/** "What did maduro say about nato", of something else. */
function swapMatter(written: string, query: string): string | null {
  const [, before, matter] = SAID_ABOUT.exec(query) ?? [];
  return before === undefined || matter === undefined ? null : `${before}${written}`;
}

const SAID_ABOUT =
  /^(.*\b(?:say|said|says|tell|told|think|thinks|thought|speak|spoke|talk|talked|know|known)\b.{0,20}? (?:about|on|of) )(.+)$/i;

/** "When was the treaty signed", of another thing with an article, or "how many doses", of another plural. */
function swapThing(written: string, query: string, old: readonly Name[]): string | null {
  const parts = findParts(query);
  const at = query.lastIndexOf(parts.rest);
  const words = findWords(written);
  if (at < 0) return null;
  const names = old.map(({ span }) => ({ start: span.start - at, end: span.end - at }));
  const things = ARTICLE.test(written)
    ? findThings(parts, names)
    : words.length <= 2 && /s$/.test(written)
      ? findPlurals(parts, names)
      : [];
  // A minister stands for a minister, a mill for a mill.
  const isHuman = words.some(({ text }) => TITLE_WORDS.has(text));
  const alike = things.filter(({ head }) => TITLE_WORDS.has(head) === isHuman);
  const thing = alike.findLast(({ placed }) => !placed) ?? alike.at(-1);
  if (!thing) return null;
  // "The foreign minister" is of the country that was asked of, unless it says of which.
  const end = words.some(({ text }) => PREPOSITIONS.has(text)) ? thing.end : thing.headEnd;
  return put(query, { start: thing.start + at, end: end + at }, written);
}

const ARTICLE = /^(?:the|a|an|this|these|those|its|their|his|her)\b/i;

/** Puts words in the place of what follows the same preposition, a time apart, or at the end where nothing does. */
function swapAfter(
  preposition: string,
  written: string,
  query: string,
  {
    type,
    old,
    dates,
  }: { readonly type: string | null; readonly old: readonly Name[]; readonly dates: readonly Span[] },
): string {
  const words = findWords(query);
  const places = words.flatMap(({ text }, at) => {
    const next = words[at + 1];
    const isTime = dates.some(({ start, end }) => next && next.end > start && next.start < end);
    return text === preposition && at > 0 && next && !isTime ? [at + 1] : [];
  });
  const nameAt = (at: number) => old.find(({ span }) => span.start === words[at]?.start);
  const at = places.findLast((place) => nameAt(place)?.person.type === type) ?? places.at(-1);
  if (at === undefined) return `${trim(query)} ${preposition} ${written}`;
  let last = at;
  while (words[last + 1] && !PREPOSITIONS.has(words[last + 1]?.text ?? '')) last++;
  const end = nameAt(at)?.span.end ?? words[last]?.end ?? query.length;
  return put(query, { start: words[at]?.start ?? 0, end }, written);
}

/** The kind of name that words are, with nothing beside it but grammar; a word nobody knows may be a person's. */
function typeOf(written: string, named: readonly Name[]): Person['type'] | null {
  const outside = findWords(written).filter(
    (word) =>
      !named.some(({ span }) => word.start >= span.start && word.end <= span.end) &&
      !STOP_WORDS.has(word.text),
  );
  const [first] = named;
  // "Maduro's wife" is a person in the place of one.
  if (first && (outside.length === 0 || (OWNED.test(written) && outside.length === 1)))
    return first.person.type;
  if (first || outside.length === 0 || outside.length > 3) return null;
  return outside.every(({ text }) => !ORDINARY_WORDS.has(text) && !/\d/.test(text)) ? 'person' : null;
}

/**
 * The name in the question that another one of a type takes the place of: the first of its type, or a body for a place;
 * between a person and these only who acts ("what did russia say", "and putin?").
 */
function likeliest(type: Person['type'], query: string, old: readonly Name[]): Span | null {
  const same = old.find(({ person }) => person.type === type);
  if (same) return same.span;
  const near = type === 'person' ? undefined : old.find(({ person }) => person.type !== 'person');
  const subject = query.lastIndexOf(findParts(query).rest);
  return (near ?? old.find(({ span }) => span.start === subject))?.span ?? null;
}

function put(query: string, { start, end }: Span, written: string): string {
  return `${query.slice(0, start)}${written}${query.slice(end)}`;
}

function trim(query: string): string {
  return query.replace(/[\s?!.,]+$/, '');
}
