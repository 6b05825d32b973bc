/** A run of capitalised words that may be a name: tokens [first, last] of its passage. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** What its own words say it is; null where the context must tell. */
  readonly kind: 'organisation' | 'place' | null;
  /** Tokens of the title before it. */
  readonly role: readonly [number, number] | null;
  /** Whether it stands in a line of capitals or a headline, where capitals are no evidence. */
  readonly headline: boolean;
}
