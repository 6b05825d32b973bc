import type { Passage } from '../passages/passage.ts';
import { makeBreather } from '../text/breathe.ts';
import { affordableTerms } from './affordable-terms.ts';
import { nearestTerms } from './nearest-terms.ts';
import type { Candidate, PassageIndex, WeightedTerm } from './passage-index.ts';
import { pickBest } from './pick-best.ts';
import { type Collection, type NearTerm, type Postings, TermIndex, TITLE } from './term-index.ts';

/** A PassageIndex in memory, on MiniSearch's BM25+ over accent-folded stems without stop words. */
export class MiniSearchIndex implements PassageIndex {
  #index = new TermIndex();
  readonly #passages = new Map<number, Passage>();
  readonly #ids = new Map<string, number>();
  #nextId = 0;

  /** An index as `toPostings` gave it; `passages` are those it was made of, in the order in which they were added. */
  static async restore(postings: Postings, passages: readonly Passage[]): Promise<MiniSearchIndex> {
    const index = new MiniSearchIndex();
    const breathe = makeBreather();
    await index.#index.fromPostings(postings, breathe);
    for (const passage of passages) {
      index.#number(passage);
      await breathe();
    }
    return index;
  }

  get size(): number {
    return this.#passages.size;
  }

  async add(passages: readonly Passage[], onProgress?: (done: number) => void): Promise<void> {
    const breathe = makeBreather();
    let done = 0;
    for (const passage of passages) {
      this.#index.add({ id: this.#number(passage), text: passage.text, title: passage.article.title ?? '' });
      if (++done % 256 === 0) onProgress?.(done);
      await breathe();
    }
    this.#index.settle();
  }

  async remove(passages: readonly Passage[]): Promise<void> {
    const breathe = makeBreather();
    let removed = 0;
    for (const passage of passages) {
      const id = this.#ids.get(passage.citation);
      if (id === undefined) continue;
      this.#index.discard(id);
      this.#passages.delete(id);
      this.#ids.delete(passage.citation);
      removed++;
      await breathe();
    }
    if (removed === 0) return;
    // Until then the lists of passages still count the removed ones.
    await this.#index.vacuum({ batchSize: 500, batchWait: 0 });
    this.#index.settle();
  }

  async search(
    terms: readonly WeightedTerm[],
    limit: number,
    accept?: (passage: Passage) => boolean,
  ): Promise<readonly Candidate[]> {
    const affordable = affordableTerms(terms, this);
    if (affordable.length === 0 || limit < 1) return [];
    return pickBest(this.score(affordable, this.terms), limit, accept);
  }

  /** Every passage in which one of the terms stands, scored as a part of a collection; those in `without` left out. */
  score(
    terms: readonly WeightedTerm[],
    collection: Collection,
    without?: ReadonlySet<number>,
  ): { readonly scores: Float64Array; passage(at: number): Passage } {
    const { ids, scores } = this.#index.score(terms, collection, without);
    return { scores, passage: (at) => this.#passage(ids[at] as number) };
  }

  /** Its number, where the index holds it. */
  numberOf(passage: Passage): number | undefined {
    return this.#ids.get(passage.citation);
  }

  /** The terms of all its passages. */
  get terms(): Collection {
    return this.#index;
  }

  titleFrequency(term: string): number {
    return this.#index.frequency(term, TITLE);
  }

  frequency(term: string): number {
    return this.#index.frequency(term);
  }

  near(term: string): readonly string[] {
    return nearestTerms(term, [this], this);
  }

  /** Terms within an edit distance, those of removed passages among them. */
  within(term: string, distance: number): readonly NearTerm[] {
    return this.#index.near(term, distance);
  }

  /** The whole index, and the passages in the order of its numbers. */
  async toPostings(): Promise<{ postings: Postings; passages: readonly Passage[] }> {
    return { postings: await this.#index.toPostings(makeBreather()), passages: [...this.#passages.values()] };
  }

  #number(passage: Passage): number {
    const id = this.#nextId++;
    this.#passages.set(id, passage);
    this.#ids.set(passage.citation, id);
    return id;
  }

  #passage(id: number): Passage {
    return this.#passages.get(id) as Passage;
  }
}
