import type { Subject } from './read-subject.ts';

/** Who is said to speak, and by which words. */
export interface Attribution {
  readonly subject: Subject | null;
  readonly cue: string | null;
  /** Where the cue stands among the tokens; -1 without one. */
  readonly cueAt: number;
  /**
   * after: behind the quotation; before: in front of it; lead: a name and a colon, or a clause at the end of its sentence; same: as the quotation before;
   * nobody: the words say that somebody spoke who is not named.
   */
  readonly place: 'after' | 'before' | 'lead' | 'same' | 'nobody';
}

/** A quotation among the tokens of its paragraph. */
export interface Place {
  /** Its tokens [first, last]: one quote token, or the words of a short one. */
  readonly first: number;
  readonly last: number;
  /** Its words as printed. */
  readonly words: string;
}
