import type { Span } from '../text/span.ts';

/** What is known of a run of a paragraph; `text` is always the paragraph sliced at the span. */
export interface Annotation extends Span {
  readonly text: string;
}

/** A temporal expression with its TIMEX3 value. */
export interface DateAnnotation extends Annotation {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 style, such as `2022-02-16`, `2022-W07`, `P3D`, `PAST_REF`; null where the words leave it open. */
  readonly value: string | null;
  /** "early", "late", "mid", "about", "start", "end" where the words say so, in TIMEX3's capitals. */
  readonly mod?: string;
  /** stated: full in the words; resolved: counted from a stated date; inferred: from an inferred one. */
  readonly certainty: 'stated' | 'resolved' | 'inferred';
  /** What a resolved value was counted from. */
  readonly anchor?: {
    /** "published": the article's date; "text": an expression before it in the same article. */
    readonly kind: 'published' | 'text';
    readonly value: string;
    readonly words?: string;
  };
  /** Set where the words count from an event without a date: "six days after the invasion". */
  readonly open?: boolean;
}

export type NameType = 'person' | 'organisation' | 'place';

/** A name as written, and the one under which its bearer is known in the archive. */
export interface NameAnnotation extends Annotation {
  readonly type: NameType;
  readonly name: string;
  /** The role written with it, before or after: "Oil Minister", "a leading researcher at …". */
  readonly role?: Annotation;
}

/** A pronoun or role phrase that stands for a person: "he", "the Russian official". */
export interface ReferenceAnnotation extends Annotation {
  readonly name: string;
}

/** Words in quotation marks (or dashes) that somebody said; the span leaves the marks out. */
export interface QuoteAnnotation extends Annotation {
  /** direct: a whole utterance; mixed: part of the writer's sentence; reported: indirect speech. */
  readonly form: 'direct' | 'mixed' | 'reported';
  /** Canonical name, or null where the text does not say who spoke. */
  readonly speaker: string | null;
  /** The words that name the speaker, where they stand in the same paragraph. */
  readonly speakerSpan: Span | null;
  /** "said", "according to" …, or null. */
  readonly cue: string | null;
  readonly certainty: 'certain' | 'likely' | 'unclear';
  /** A further part of the quotation before it. */
  readonly continues?: true;
}

/** A number with what it counts. */
export interface NumberAnnotation extends Annotation {
  readonly value: number;
  /** "percent", "agreements", "dollars" …, or null. */
  readonly unit: string | null;
  /** "more than", "about", "up to" … as written, or null. */
  readonly qualifier: string | null;
}
