/** What a digest follows; an empty list takes everything, and within a list one that fits is enough. */
export interface Follow {
  /** In words, as people type them: "oil exports". */
  readonly topics: readonly string[];
  /** Persons, organisations or places, in any spelling. */
  readonly people: readonly string[];
  /** Names of outlets or hosts, in any case. */
  readonly outlets: readonly string[];
}

/** What a digest is asked for; with the corpus it decides every word of it. */
export interface DigestRequest {
  /** Ids of the articles that count as new; those that the corpus no longer holds are passed over. */
  readonly fresh: readonly string[];
  /** ISO date in the digest's zone. */
  readonly today: string;
  /** ISO date of the last post, or of one period ago. */
  readonly since: string;
  readonly follow: Follow;
  readonly length: 'short' | 'medium' | 'long';
  /** What is told where nothing is new. */
  readonly quiet: 'on-this-day' | 'nothing';
}
