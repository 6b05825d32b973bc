import MiniSearch, { type Options } from 'minisearch';
import { findTerms } from '../text/find-terms.ts';

/** What is indexed of a passage, under a number of the index's own. */
export interface Entry {
  readonly id: number;
  readonly text: string;
  readonly title: string;
}

/** The index as flat arrays: for each term and field a run of entries, each with how often the term stands there. */
export interface Postings {
  readonly terms: readonly string[];
  /** Length of the run for each term and field, field by field within a term. */
  readonly lengths: Uint32Array;
  readonly entries: Uint32Array;
  readonly counts: Uint16Array;
  /** Number of terms of each entry, field by field. */
  readonly sizes: Uint32Array;
}

/** What a term's weight depends on: all passages that are searched together, in one index or several. */
export interface Collection {
  readonly size: number;
  /** Number of terms of all passages, field by field. */
  readonly lengths: readonly number[];
  /** In how many passages a term stands in a field. */
  frequency(term: string, field: number): number;
}

const FIELDS = ['text', 'title'] as const;
export const TEXT = 0;
export const TITLE = 1;

// A word of the headline says something of every paragraph below it, but less than a word of the paragraph
// (0.3 to 0.4 was best over four public question sets; at 1.0 one gains and another loses).
const TITLE_WEIGHT = 0.35;

// As MiniSearch has them by default.
const BM25 = { k: 1.2, b: 0.7, d: 0.5 } as const;

const OPTIONS: Options<Entry> = {
  fields: [...FIELDS],
  tokenize: (text) => findTerms(text).map((term) => term.term),
  processTerm: (term) => term,
  autoVacuum: false,
};

/** Entries with their scores, in no order. */
export interface Scored {
  readonly ids: Uint32Array;
  readonly scores: Float64Array;
}

/** A term with its edit distance from another. */
export interface NearTerm {
  readonly term: string;
  readonly away: number;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * MiniSearch with what it keeps to itself: how often a term stands in the texts, which terms are near another, and a
 * form that opens several times faster than its JSON. Uses the members that MiniSearch declares protected.
 */
export class TermIndex extends MiniSearch<Entry> implements Collection {
  #lengths: readonly number[] = FIELDS.map(() => 0);
  // What MiniSearch keeps in a map of arrays, flat, since a search reads it for every place of every term: the number of
  // terms of each entry, field by field; 0 of an entry that is gone.
  #sizes = new Uint32Array(0);
  // One number for each entry, nought between searches: to make room for them anew takes longer than to use it.
  #sums = new Float64Array(0);
  #touched = new Uint32Array(0);

  constructor() {
    super(OPTIONS);
  }

  get size(): number {
    return this._documentCount;
  }

  /** As of the last `settle`. */
  get lengths(): readonly number[] {
    return this.#lengths;
  }

  frequency(term: string, field: number = TEXT): number {
    return this._index.get(term)?.get(field)?.size ?? 0;
  }

  /**
   * BM25+ (Lv and Zhai 2011) with MiniSearch's constants, summed over terms and fields: pairs of an entry's id and its
   * score, in no order. MiniSearch's own search multiplies the sum by the number of matched terms, which puts long
   * passages on common words first, and makes and sorts an object for each entry. `collection` is what the index is
   * searched as a part of, `without` are entries that count as not there, as do those added since the last `settle`.
   */
  score(
    terms: readonly { readonly term: string; readonly weight: number }[],
    collection: Collection = this,
    without: ReadonlySet<number> = NONE,
  ): Scored {
    const means = collection.lengths.map((length) => (collection.size === 0 ? 0 : length / collection.size));
    if (this.#sums.length !== this._nextId) {
      this.#sums = new Float64Array(this._nextId);
      this.#touched = new Uint32Array(this._nextId);
    }
    const sums = this.#sums;
    const ids = this.#touched;
    let found = 0;
    for (const { term, weight } of terms) {
      const fields = this._index.get(term);
      if (!fields) continue;
      for (const [field, entries] of fields) {
        const mean = means[field] as number;
        const frequency = collection.frequency(term, field);
        const rarity = Math.log(1 + (collection.size - frequency + 0.5) / (frequency + 0.5));
        const factor = weight * (field === TEXT ? 1 : TITLE_WEIGHT) * rarity;
        for (const [entry, count] of entries) {
          const length = this.#sizes[entry * FIELDS.length + field];
          // An entry that was discarded, which has no length, stands here until the index is cleaned of it.
          if (!length || (without.size > 0 && without.has(entry))) continue;
          const saturated =
            (count * (BM25.k + 1)) / (count + BM25.k * (1 - BM25.b + (BM25.b * length) / mean));
          if (sums[entry] === 0) ids[found++] = entry;
          sums[entry] = (sums[entry] as number) + factor * (BM25.d + saturated);
        }
      }
    }
    const touched = ids.slice(0, found);
    const scores = new Float64Array(found);
    for (let at = 0; at < found; at++) scores[at] = sums[touched[at] as number] as number;
    for (let at = 0; at < found; at++) sums[touched[at] as number] = 0;
    return { ids: touched, scores };
  }

  override discard(id: number): void {
    const entry = this._idToShortId.get(id) ?? this._nextId;
    super.discard(id);
    this.#sizes.fill(0, entry * FIELDS.length, (entry + 1) * FIELDS.length);
  }

  /** Terms within an edit distance, in no order. */
  near(term: string, distance: number): NearTerm[] {
    return [...this._index.fuzzyGet(term, distance)].map(([found, [, away]]) => ({ term: found, away }));
  }

  /** The whole index, its entries numbered from 0 in the order in which they were added. */
  async toPostings(breathe: () => Promise<void>): Promise<Postings> {
    const numbers = new Map([...this._documentIds.keys()].map((entry, number) => [entry, number]));
    let total = 0;
    for (const [, fields] of this._index) {
      for (const [, entries] of fields) total += entries.size;
      await breathe();
    }
    const terms: string[] = [];
    const lengths = new Uint32Array(this._index.size * FIELDS.length);
    const entries = new Uint32Array(total);
    const counts = new Uint16Array(total);
    let at = 0;
    for (const [term, fields] of this._index) {
      for (let field = 0; field < FIELDS.length; field++) {
        const run = fields.get(field);
        if (!run) continue;
        lengths[terms.length * FIELDS.length + field] = run.size;
        for (const [entry, count] of run) {
          entries[at] = numbers.get(entry) as number;
          counts[at++] = Math.min(count, 0xffff);
        }
      }
      terms.push(term);
      await breathe();
    }
    const sizes = new Uint32Array(numbers.size * FIELDS.length);
    for (const [entry, number] of numbers) {
      const fieldSizes = this._fieldLength.get(entry);
      for (let field = 0; field < FIELDS.length; field++) {
        sizes[number * FIELDS.length + field] = fieldSizes?.[field] ?? 0;
      }
      await breathe();
    }
    return { terms, lengths, entries, counts, sizes };
  }

  /** Fills an empty index; `breathe` is awaited between terms. */
  async fromPostings(postings: Postings, breathe: () => Promise<void>): Promise<void> {
    const { terms, lengths, entries, counts, sizes } = postings;
    let at = 0;
    for (let index = 0; index < terms.length; index++) {
      const fields = new Map<number, Map<number, number>>();
      for (let field = 0; field < FIELDS.length; field++) {
        const length = lengths[index * FIELDS.length + field] as number;
        if (length === 0) continue;
        const run = new Map<number, number>();
        for (const end = at + length; at < end; at++) run.set(entries[at] as number, counts[at] as number);
        fields.set(field, run);
      }
      this._index.set(terms[index] as string, fields);
      await breathe();
    }
    const documents = sizes.length / FIELDS.length;
    for (let entry = 0; entry < documents; entry++) {
      this._idToShortId.set(entry, entry);
      this._documentIds.set(entry, entry);
      this._fieldLength.set(
        entry,
        FIELDS.map((_, field) => sizes[entry * FIELDS.length + field] as number),
      );
      await breathe();
    }
    this._documentCount = documents;
    this._nextId = documents;
    this.settle();
  }

  /** Makes what was added known to searches, and adds up the lengths anew: MiniSearch's means move with the order of changes. */
  settle(): void {
    const sums = FIELDS.map(() => 0);
    this.#sizes = new Uint32Array(this._nextId * FIELDS.length);
    for (const [entry, sizes] of this._fieldLength) {
      for (let field = 0; field < FIELDS.length; field++) {
        const size = sizes[field] ?? 0;
        sums[field] = (sums[field] as number) + size;
        this.#sizes[entry * FIELDS.length + field] = size;
      }
    }
    this.#lengths = sums;
    this._avgFieldLength = sums.map((sum) => (this._documentCount === 0 ? 0 : sum / this._documentCount));
  }
}
