/** What the writing of one word says, wherever it stands. */
export interface WordFacts {
  readonly hash: number;
  /** The lists that it stands in, as bits. */
  readonly bits: number;
  readonly shape: number;
  /** Hashes of its first three letters and its last two, three and four. */
  readonly head: number;
  readonly tail2: number;
  readonly tail3: number;
  readonly tail4: number;
}

/** The facts of no word. */
export const NOTHING: WordFacts = { hash: 0, bits: 0, shape: 31, head: 0, tail2: 0, tail3: 0, tail4: 0 };
