import type { Certainty } from '../articles/article.ts';
import type { RequestCommand } from '../questions/request.ts';

/** One short answer, with the numbers of the excerpts that it rests on. */
export interface ShortAnswer {
  readonly text: string;
  /** By kind: TIMEX3 value, canonical name, place, number; null where there is none. */
  readonly value: string | number | null;
  /** In plain words, how the text leads to the answer. */
  readonly basis: string | null;
  readonly score: number;
  /** Numbers of excerpts, 1-based; never empty. */
  readonly citations: readonly number[];
  /** Only of a quotation. */
  readonly speaker?: string | null;
  readonly speakerCertainty?: 'certain' | 'likely' | 'unclear';
  readonly cue?: string | null;
  readonly form?: 'direct' | 'mixed' | 'reported';
}

/** A verbatim run of one passage. */
export interface Excerpt {
  /** 1-based rank. */
  readonly number: number;
  readonly citation: string;
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly published: string | null;
    readonly publishedCertainty: Certainty;
    /** Why, where the date was inferred. */
    readonly publishedBasis?: string;
    readonly source: string | null;
    readonly url: string | null;
  };
  /** 1-based number of the paragraph. */
  readonly paragraph: number;
  readonly text: string;
  /** Opens the source at these words; null for an article without an address. */
  readonly link: string | null;
  /** [start, end) in UTF-16 units of `text`. */
  readonly highlights: readonly (readonly [number, number])[];
  readonly score: number;
  /** Articles that carry a copy of it. */
  readonly alsoIn?: readonly string[];
}

/** What comes back for a request; without a citation it says that the corpus does not say. */
export interface Answer {
  readonly command: RequestCommand;
  /** The kind of answer given; for ask what the question was recognised as. */
  readonly kind: RequestCommand;
  readonly answered: boolean;
  /** 0 to 1: the share of answers given at this confidence that are right. */
  readonly confidence: number;
  readonly answers: readonly ShortAnswer[];
  readonly excerpts: readonly Excerpt[];
  /** Words of the question that no article holds; only where not answered. */
  readonly missing?: readonly string[];
  /** A line for people where something needs saying: a date that could not be read, two people of one name. */
  readonly note?: string;
  /** ISO date that the answer was given for. */
  readonly today: string;
}
