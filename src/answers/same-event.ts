import type { SentenceEvidence } from '../evidence/evidence.ts';
import { findVariants } from '../questions/find-variants.ts';
import { findTerms } from '../text/find-terms.ts';
import type { Claim } from './claim.ts';

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
const WORDS_OF_DATES =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon|evening|night|today|yesterday|year|month|week|day|last|early|late|said|say)$/;

interface Told<T extends DatedEvent> {
  readonly event: T;
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Events in groups that tell the same: of days that agree or hold each other, in much the same words, those of `subject`
 * (terms that all of them share) left out. What is told as done stands first in a group, then the
 * finest day, then the best place.
 */
export function groupEvents<T extends DatedEvent>(events: readonly T[], subject: ReadonlySet<string>): T[][] {
  const groups: Told<T>[][] = [];
  for (const event of events) {
    const told = { event, words: wordsOf(event, subject) };
    const same = groups.find((group) => group.some((other) => isSame(told, other)));
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

function isSame<T extends DatedEvent>(a: Told<T>, b: Told<T>): boolean {
  if (a.event.passage === b.event.passage && a.event.sentence.start === b.event.sentence.start) {
    return a.event.from === b.event.from && a.event.to === b.event.to;
  }
  const fewest = Math.min(a.words.size, b.words.size);
  let both = 0;
  for (const forms of a.words.values()) if ([...forms].some((form) => b.words.has(form))) both++;
  if (a.event.from === b.event.from && a.event.to === b.event.to)
    return both >= (a.event.aside || b.event.aside ? 1 : Math.max(1, fewest * SAME_DAYS));
  const [finer, coarser] = lengthOf(a.event) <= lengthOf(b.event) ? [a.event, b.event] : [b.event, a.event];
  const within =
    coarser.from <= finer.from && finer.to <= coarser.to && coarser.value !== null && finer.value !== null;
  return within && both >= FEWEST_WITHIN && both >= fewest * DAYS_WITHIN;
}

/** Days between the first and the last day. */
function lengthOf({ from, to }: DatedEvent): number {
  return Date.parse(to) - Date.parse(from);
}
