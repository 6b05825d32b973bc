import type { SentenceEvidence } from '../../evidence/evidence.ts';
import { findVariants } from '../../questions/words/find-variants.ts';
import { findTerms } from '../../text/find-terms.ts';
import type { Claim } from '../claim.ts';

/** A claim with the days that it covers, as ISO dates, both counted in. */
export interface DatedEvent extends Claim {
  readonly from: string;
  readonly to: string;
  /** Still to come when the article was written. */
  readonly ahead: boolean;
  /** Named after another day in its sentence: "charged him on Tuesday over the fire of 31 January". */
  readonly aside: boolean;
  /** The sentence that tells it. */
  readonly sentence: Pick<SentenceEvidence, 'start' | 'end'>;
}

// Two sentences of the same days that share this much of their words tell of one event; where one names only the month
// of the other's day, they must share more, and so many words at least.
const SAME_DAYS = 0.45;
const DAYS_WITHIN = 0.6;
const FEWEST_WITHIN = 3;
const FEWEST_OF_SUBJECT = 2;
const WORDS_OF_DATES =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon|evening|night|today|yesterday|year|month|week|day|last|early|late|said|say)$/;

interface Told<T extends DatedEvent> {
  readonly event: T;
  /** Its words without those of the subject, each with its variants. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** All its words. */
  readonly all: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Events in groups that tell the same: of days that agree or hold each other, in much the same words, those of `subject`
 * (each word with what stands for it) left out, or both with all of it. What is told as done stands first in a group, then the
 * finest day, then the best place.
 */
export function groupEvents<T extends DatedEvent>(
  events: readonly T[],
  subject: readonly ReadonlySet<string>[],
): T[][] {
  const shared = new Set(subject.flatMap((word) => [...word]));
  const groups: Told<T>[][] = [];
  // Fine days first: a month must not make one of two of its days.
  for (const event of [...events].sort(
    (a, b) => lengthOf(a) - lengthOf(b) || Number(a.aside) - Number(b.aside),
  )) {
    const told: Told<T> = {
      event,
      words: wordsOf(event, shared),
      all: wordsOf(event, NOTHING),
    };
    if (groups.some((group) => group.some((other) => refersTo(told, other)))) continue;
    const same = groups.find(
      (group) =>
        group.some((other) => isSame(told, other, subject)) &&
        group.every((other) => agree(told.event, other.event)),
    );
    if (same) same.push(told);
    else groups.push([told]);
  }
  return groups.map((group) =>
    group
      .map(({ event }) => event)
      .sort(
        (a, b) =>
          Number(a.ahead) - Number(b.ahead) ||
          Number(a.aside) - Number(b.aside) ||
          lengthOf(a) - lengthOf(b) ||
          b.score - a.score,
      ),
  );
}

function wordsOf({ passage, sentence }: DatedEvent, subject: ReadonlySet<string>): Told<DatedEvent>['words'] {
  const words = new Map<string, ReadonlySet<string>>();
  for (const { term, text } of findTerms(passage.text.slice(sentence.start, sentence.end))) {
    if (subject.has(term) || WORDS_OF_DATES.test(text) || /^\d+$/.test(text)) continue;
    words.set(term, new Set([term, ...findVariants(text, term).map((variant) => variant.term)]));
  }
  return words;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Whether the days of one hold those of the other. */
function agree(a: DatedEvent, b: DatedEvent): boolean {
  return (a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to);
}

/** Whether an event is but named in passing ("acquitted on Tuesday over the fire of August 2019"), and told itself with its day. */
function refersTo<T extends DatedEvent>(a: Told<T>, b: Told<T>): boolean {
  if (!a.event.aside || b.event.aside || lengthOf(a.event) <= lengthOf(b.event)) return false;
  return agree(a.event, b.event) && [...a.all.keys()].some((word) => b.all.has(word));
}

/** Whether one tells the hour of what the other, in the same paragraph, gives the day of. */
function tellsHour<T extends DatedEvent>(a: Told<T>, b: Told<T>): boolean {
  const hours = [a, b].filter(({ event: { value } }) => typeof value === 'string' && /T\d\d/.test(value));
  if (hours.length !== 1 || a.event.passage.article !== b.event.passage.article) return false;
  return (
    Math.abs(a.event.passage.number - b.event.passage.number) <= 1 &&
    [...a.all.keys()].some((word) => b.all.has(word))
  );
}

/** Whether one tells the plan of what the other tells as done on the same day. */
function isPlanOf<T extends DatedEvent>(a: Told<T>, b: Told<T>): boolean {
  if (a.event.ahead === b.event.ahead || a.event.from !== a.event.to) return false;
  return [...a.all].some(([, forms]) => [...forms].some((form) => b.all.has(form)));
}

/** Whether two articles tell of one day with all the words of the subject: its very event, in words of their own. */
function areOfSubject<T extends DatedEvent>(
  a: Told<T>,
  b: Told<T>,
  subject: readonly ReadonlySet<string>[],
): boolean {
  if (subject.length < FEWEST_OF_SUBJECT || a.event.from !== a.event.to) return false;
  if (a.event.passage.article === b.event.passage.article) return false;
  return [a, b].every(({ all }) => subject.every((word) => [...word].some((term) => all.has(term))));
}

function isSame<T extends DatedEvent>(
  a: Told<T>,
  b: Told<T>,
  subject: readonly ReadonlySet<string>[],
): boolean {
  if (a.event.passage === b.event.passage && a.event.sentence.start === b.event.sentence.start) {
    return a.event.from === b.event.from && a.event.to === b.event.to;
  }
  const fewest = Math.min(a.words.size, b.words.size);
  let both = 0;
  for (const forms of a.words.values()) if ([...forms].some((form) => b.words.has(form))) both++;
  if (a.event.from === b.event.from && a.event.to === b.event.to) {
    if (tellsHour(a, b) || isPlanOf(a, b) || areOfSubject(a, b, subject)) return true;
    return both >= (a.event.aside || b.event.aside ? 1 : Math.max(1, fewest * SAME_DAYS));
  }
  const [finer, coarser] = lengthOf(a.event) <= lengthOf(b.event) ? [a.event, b.event] : [b.event, a.event];
  const within =
    coarser.from <= finer.from && finer.to <= coarser.to && coarser.value !== null && finer.value !== null;
  return within && both >= FEWEST_WITHIN && both >= fewest * DAYS_WITHIN;
}

/** Days between the first and the last day. */
function lengthOf({ from, to }: DatedEvent): number {
  return Date.parse(to) - Date.parse(from);
}
