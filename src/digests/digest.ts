import type { Excerpt } from '../answers/answer.ts';
import type { Follow } from './digest-request.ts';

/** A new article with its most telling sentences; what other new articles carry as well is told here alone. */
export interface DigestArticle {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO date, or only its year where no more could be inferred; null: unknown. */
  readonly published: string | null;
  /** Its web address; null where it has none. */
  readonly url: string | null;
  /** In the order of the article; at least one. */
  readonly excerpts: readonly Excerpt[];
  /** New articles that are near copies of it. */
  readonly alsoIn: readonly DigestCopy[];
}

/** An article of which only the headline is told. */
export interface DigestCopy {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
}

/** Somebody of whom the new articles tell more than those before. */
export interface DigestPerson {
  /** Canonical. */
  readonly name: string;
  /** As a new article writes it; null where none does. */
  readonly role: string | null;
  /** Articles that name them: new ones, copies counted once, and older ones. */
  readonly articles: number;
  readonly before: number;
  /** What is new about them. */
  readonly excerpt: Excerpt;
}

/** A direct quotation whose speaker is certain. */
export interface DigestQuotation {
  readonly text: string;
  readonly speaker: string;
  readonly cue: string | null;
  /** The sentence around it. */
  readonly excerpt: Excerpt;
}

/** An event whose day the articles tell. */
export interface DigestDate {
  /** TIMEX3; a day or several. */
  readonly value: string;
  /** The days that it covers as ISO dates, both counted in. */
  readonly from: string;
  readonly to: string;
  /** The day in words: "16 March 2022". */
  readonly words: string;
  /** How the words of the article lead to it. */
  readonly basis: string;
  /** Still to come today. */
  readonly ahead: boolean;
  /** Still to come when it was written: whether it came about, the article does not know. */
  readonly planned: boolean;
  readonly excerpt: Excerpt;
}

/** One point on which a new article says another thing than one before it. */
export interface Contradiction {
  /** `earlier`: it may have become so since; `elsewhere`: the other appeared on the same day. */
  readonly relation: 'before' | 'earlier' | 'elsewhere';
  /** The words that differ, as written. */
  readonly now: { readonly words: string; readonly excerpt: Excerpt };
  readonly before: { readonly words: string; readonly excerpt: Excerpt };
}

/** How many new articles are of a day. */
export interface DigestDay {
  /** ISO date. */
  readonly day: string;
  readonly count: number;
}

/** What a digest says: everything in it is cited, and its excerpts are numbered from 1 in the order of its parts. */
export interface Digest {
  /** on-this-day: nothing was new, and `onThisDay` alone tells something. */
  readonly kind: 'new' | 'on-this-day';
  /** ISO dates. */
  readonly today: string;
  readonly since: string;
  readonly follow: Follow;
  /** New articles that were taken, near copies counted in; the copies among them; outlets that are known. */
  readonly counts: { readonly articles: number; readonly copies: number; readonly outlets: number };
  /** What tells most first. */
  readonly articles: readonly DigestArticle[];
  /** The next new articles, copies apart, of which there is room for the headline alone; what matters most first. */
  readonly further: readonly DigestCopy[];
  /** New articles of which nothing is told, copies apart; those of `further` among them. */
  readonly leftOut: number;
  readonly people: readonly DigestPerson[];
  readonly quotation: DigestQuotation | null;
  /** Just past and ahead, in order of time. */
  readonly dates: readonly DigestDate[];
  readonly contradictions: readonly Contradiction[];
  /** In other years on this day of the month, the latest first. */
  readonly onThisDay: readonly DigestDate[];
  /** The first words of articles without a headline, by id. */
  readonly openings: Readonly<Record<string, string>>;
  /** New articles by the day on which they appeared, in order; those without a whole day are in none. */
  readonly days: readonly DigestDay[];
}
