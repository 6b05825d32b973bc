import type { Passage } from '../passages/passage.ts';
import { makeBreather } from '../text/breathe.ts';
import { byPassage, type Candidate, type PassageIndex, type WeightedTerm } from './passage-index.ts';
import { type Postings, TermIndex } from './term-index.ts';

// The time of a search is the length of the lists of passages that its terms stand in. The rarest terms are looked up
// until their lists hold this many passages; the commoner ones count when the candidates are ranked from their text.
const POSTINGS_LIMIT = 30_000;

// Sums of the same numbers in another order differ in their last digits; without those, equal scores are equal.
const SCORE_DIGITS = 10;

/** A PassageIndex in memory, on MiniSearch's BM25+ over accent-folded stems without stop words. */
export class MiniSearchIndex implements PassageIndex {
  #index = new TermIndex();
  readonly #passages = new Map<number, Passage>();
  readonly #ids = new Map<string, number>();
  #nextId = 0;

  /** An index as `toPostings` gave it; `passages` are those it was made of, in the order in which they were added. */
  static async restore(postings: Postings, passages: readonly Passage[]): Promise<MiniSearchIndex> {
    const index = new MiniSearchIndex();
    await index.#index.fromPostings(postings, makeBreather());
    for (const passage of passages) index.#number(passage);
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
    const affordable = this.#affordable(terms);
    if (affordable.length === 0 || limit < 1) return [];
    const { ids, scores } = this.#index.score(affordable);
    const rounded = scores.map((score) => Number(score.toPrecision(SCORE_DIGITS)));
    const descending = rounded.slice().sort().reverse();
    // Only what can be among the best is looked at; where `accept` refuses much of it, more of what comes next.
    for (let wanted = limit; ; wanted *= 4) {
      const least = descending[wanted - 1] ?? 0;
      const best: Candidate[] = [];
      for (let at = 0; at < ids.length; at++) {
        const score = rounded[at] as number;
        if (score < least) continue;
        const passage = this.#passage(ids[at] as number);
        if (!accept || accept(passage)) best.push({ passage, score });
      }
      if (best.length < limit && wanted < ids.length) continue;
      return best.sort((a, b) => b.score - a.score || byPassage(a.passage, b.passage)).slice(0, limit);
    }
  }

  titleFrequency(term: string): number {
    return this.#index.titleFrequency(term);
  }

  frequency(term: string): number {
    return this.#index.frequency(term);
  }

  near(term: string): readonly string[] {
    if (term.length < 4) return [];
    return this.#index.near(term, term.length < 6 ? 1 : 2).slice(0, 5);
  }

  /** The whole index, and the passages in the order of its numbers. */
  async toPostings(): Promise<{ postings: Postings; passages: readonly Passage[] }> {
    return { postings: await this.#index.toPostings(makeBreather()), passages: [...this.#passages.values()] };
  }

  #affordable(terms: readonly WeightedTerm[]): readonly WeightedTerm[] {
    const known = terms
      .map((term) => ({ ...term, frequency: this.frequency(term.term) }))
      .sort((a, b) => a.frequency - b.frequency || (a.term < b.term ? -1 : 1));
    let sum = 0;
    return known.filter((term, rank) => {
      sum += term.frequency;
      return rank === 0 || sum <= POSTINGS_LIMIT;
    });
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
