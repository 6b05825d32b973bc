import { findWords } from '../../text/find-words.ts';
import { fold } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { areOpposite } from '../confidence/opposites.ts';

/** A quotation made ready to be compared with others. */
export interface ComparedQuotation {
  readonly article: string;
  /** Canonical; null: unclear. */
  readonly speaker: string | null;
  /** All its words, folded, in order. */
  readonly words: readonly string[];
  /** Stems of those that say something, once each. */
  readonly stems: ReadonlySet<string>;
}

// A run of so many words is nobody's phrase but the speaker's: "we will not pay for it".
const LEAST_RUN = 6;
// A part of fewer words that say something could be of many a speech.
const LEAST_STEMS = 2;
// Of two renderings of one sentence from another language some six in ten words that say something are the same.
const LEAST_SHARED = 0.6;
const LEAST_SHARED_STEMS = 4;
// Of the words in common so many stand in the same order.
const LEAST_ORDER = 0.55;

// Takes "never", "don’t"; refuses "count".
const NOT = /^(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|\w+n['’]t)$/;
const MONTH =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const NUMBER =
  /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|half|first|second|third|next|last)$/;
/** What is opposite only of the matter that two quotations share, beside the words that always are. */
const SIDES: readonly (readonly [string, string])[] = [
  ['for', 'against'],
  ['up', 'down'],
  ['rose', 'fell'],
  ['bought', 'sold'],
  ['yes', 'no'],
];

/** A quotation with what is compared of it. */
export function compareQuotation(article: string, speaker: string | null, text: string): ComparedQuotation {
  const words = findWords(text).map(({ text: word }) => fold(word));
  return {
    article,
    speaker,
    words,
    stems: new Set(words.filter((word) => !STOP_WORDS.has(word)).map(stem)),
  };
}

/**
 * Whether two articles quote one utterance: whole or in part, or in another translation. Never two quotations of one
 * article: there they are two answers, however alike.
 */
export function isSameQuotation(a: ComparedQuotation, b: ComparedQuotation): boolean {
  if (a.article === b.article) return false;
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.stems.size < LEAST_STEMS) return false;
  if (isPart(short.words, long.words)) return true;
  if (saysOtherwise(short, long)) return false;
  if (longestRun(short.words, long.words) >= Math.max(LEAST_RUN, short.words.length * 0.6)) return true;
  // Other words than those of somebody unknown are other words.
  if (short.speaker === null || long.speaker === null) return false;
  const shared = [...short.stems].filter((each) => long.stems.has(each));
  if (shared.length < LEAST_SHARED_STEMS || shared.length < LEAST_SHARED * short.stems.size) return false;
  const inLong = [...long.stems].filter((each) => short.stems.has(each));
  return inOrder(shared, inLong) >= LEAST_ORDER * shared.length;
}

/** Whether all words stand in the other text in a row. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

/** One denies what the other says, or they differ in a number, a month or a day, or say opposites. */
function saysOtherwise(a: ComparedQuotation, b: ComparedQuotation): boolean {
  const [inA, inB] = [new Set(a.words), new Set(b.words)];
  if (a.words.some((word) => NOT.test(word)) !== b.words.some((word) => NOT.test(word))) return true;
  for (const marks of [MONTH, NUMBER]) {
    const [own, others] = [a, b].map(({ words }) => words.filter((word) => marks.test(word)));
    // What one leaves out it does not deny.
    if (own?.length && others?.length && !own.some((word) => others.includes(word))) return true;
  }
  const own = [...inA].filter((word) => !inB.has(word));
  const others = [...inB].filter((word) => !inA.has(word));
  return own.some((word) => others.some((other) => areOpposite(word, other) || areSides(word, other)));
}

function areSides(a: string, b: string): boolean {
  return SIDES.some(([one, other]) => (a === one && b === other) || (a === other && b === one));
}

/** Words of the longest run that both have. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let before = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    b.forEach((other, at) => {
      if (other !== word) return;
      row[at + 1] = (before[at] as number) + 1;
      longest = Math.max(longest, row[at + 1] as number);
    });
    before = row;
  }
  return longest;
}

/** How many of the same things stand in the same order in both lists (their longest common subsequence). */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let before = new Uint16Array(b.length + 1);
  for (const item of a) {
    const row = new Uint16Array(b.length + 1);
    b.forEach((other, at) => {
      row[at + 1] =
        other === item ? (before[at] as number) + 1 : Math.max(row[at] as number, before[at + 1] as number);
    });
    before = row;
  }
  return before[b.length] as number;
}
