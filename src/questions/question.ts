import type { Person } from '../archive/people.ts';
import type { Span } from '../text/span.ts';
import type { Request, RequestCommand } from './request.ts';

/** A term that may stand in a text in place of a word of the question. */
export interface Variant {
  /** A stem. */
  readonly term: string;
  /** How much of the word it stands for, 0 to 1. */
  readonly weight: number;
}

/** A word of the question that says what it is about. */
export interface QuestionTerm extends Span {
  /** Its stem. */
  readonly term: string;
  /** As typed, folded. */
  readonly word: string;
  /** 1 for a word of the subject; less for one that only says what kind of answer is wanted. */
  readonly weight: number;
  readonly variants: readonly Variant[];
  /** Part of a date in the question, which a passage may tell in other words ("last week"). */
  readonly inDate: boolean;
  /** Part of a name that the corpus knows. */
  readonly inName: boolean;
}

/** A stretch of days, both ends counted in, as ISO dates; an open end is null. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * What the words want within a kind: how long, how much money, how many percent, why, by what means, on which
 * channel.
 */
export type Wanted = 'any' | 'duration' | 'amount' | 'share' | 'reason' | 'manner' | 'channel';

/** A request as understood: what kind of answer is wanted, about what, from when. */
export interface Question {
  readonly request: Request;
  /** The kind of answer wanted; for ask recognised from the words. */
  readonly kind: RequestCommand;
  /** Narrows the kind where the words do: "how long" wants a duration. */
  readonly wanted: Wanted;
  /** The words that were understood, well-formed and at most `MAX_QUESTION` characters long. */
  readonly text: string;
  readonly terms: readonly QuestionTerm[];
  /** Those whom the question names, each with the words that name them. */
  readonly people: readonly { readonly person: Person; readonly span: Span }[];
  /** When the question is about, from its words or from `from` and `to`; null where it does not say. */
  readonly period: Period | null;
  /** Asks for what is still to come ("when will", "next"). */
  readonly future: boolean;
}
