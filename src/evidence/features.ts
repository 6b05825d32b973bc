/** What is looked at when candidates are ranked: each 0 to 1, `index`, `bm25`, `title` and `length` apart. */
export interface PassageFeatures {
  /** The index's score over that of its first candidate, times the logarithm of one more than the terms. */
  readonly index: number;
  /** BM25 of the passage's own text over ten: what the index says without the first candidate as a measure. */
  readonly bm25: number;
  /** Share of the question's terms in the passage, each by its rarity; so in all that follows. */
  readonly coverage: number;
  /** In the sentence that has most of them. */
  readonly sentence: number;
  /** In the very form that was typed. */
  readonly wordForm: number;
  /** In the headline, times the same logarithm: the longer a question, the less it is one phrase. */
  readonly title: number;
  /** In the headline and not in the passage, which may say "he" or "the city". */
  readonly titleOnly: number;
  /** Share of the headline's terms that the question has: an article whose subject the question names. */
  readonly titleTold: number;
  /** Of the terms typed with a capital or a digit, those in passage or headline; 1 where there are none. */
  readonly named: number;
  /** Of the terms that the passage lacks, those whose beginning it has: "colonise" and "colonial". */
  readonly beginning: number;
  /** Of all pairs of terms, those within eight words. */
  readonly pairs: number;
  /** Share of the question's word pairs, and triples, that stand in the passage as typed, stop words too. */
  readonly twoWords: number;
  readonly threeWords: number;
  /** Whether words of the kind that is wanted stand near two terms. */
  readonly answer: number;
  /** Logarithm of the number of terms over that of a usual paragraph. */
  readonly length: number;
}
