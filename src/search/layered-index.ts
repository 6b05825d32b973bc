import type { Passage } from '../passages/passage.ts';
import { affordableTerms } from './affordable-terms.ts';
import { MiniSearchIndex } from './minisearch-index.ts';
import { nearestTerms } from './nearest-terms.ts';
import type { Candidate, PassageIndex, WeightedTerm } from './passage-index.ts';
import { pickBest } from './pick-best.ts';
import { type Collection, TEXT, TITLE } from './term-index.ts';

/**
 * A large index that stays as it is, with few passages taken out of it and few others added: a change costs what it
 * changes. Searches bring what an index made of the same passages would, score for score. Several may stand on one base,
 * so that whoever still searches the last one never sees half of the next.
 */
export class LayeredIndex implements PassageIndex {
  /** Nobody adds to it or removes from it any more. */
  readonly base: MiniSearchIndex;
  readonly #own = new MiniSearchIndex();
  /** Passages of the base that are gone: what they hold is taken off its counts. */
  readonly #gone = new MiniSearchIndex();
  readonly #goneNumbers = new Set<number>();
  readonly #ownPassages = new Map<string, Passage>();
  readonly #gonePassages = new Map<string, Passage>();

  constructor(base: MiniSearchIndex) {
    this.base = base;
  }

  get size(): number {
    return this.base.size + this.#own.size - this.#gone.size;
  }

  /** How many passages it keeps beside its base. */
  get depth(): number {
    return this.#own.size + this.#gone.size;
  }

  /** The passages that it has and its base has not. */
  get added(): readonly Passage[] {
    return [...this.#ownPassages.values()];
  }

  /** The passages of its base that it has not. */
  get removed(): readonly Passage[] {
    return [...this.#gonePassages.values()];
  }

  /** Another one on the same base with the same passages, to be changed in its turn. */
  async copy(): Promise<LayeredIndex> {
    const copy = new LayeredIndex(this.base);
    await copy.remove(this.removed);
    await copy.add(this.added);
    return copy;
  }

  async add(passages: readonly Passage[], onProgress?: (done: number) => void): Promise<void> {
    await this.#own.add(passages, onProgress);
    for (const passage of passages) this.#ownPassages.set(passage.citation, passage);
  }

  async remove(passages: readonly Passage[]): Promise<void> {
    const own: Passage[] = [];
    const gone: Passage[] = [];
    for (const passage of passages) {
      if (this.#ownPassages.delete(passage.citation)) {
        own.push(passage);
        continue;
      }
      const number = this.base.numberOf(passage);
      if (number === undefined || this.#goneNumbers.has(number)) continue;
      this.#goneNumbers.add(number);
      this.#gonePassages.set(passage.citation, passage);
      gone.push(passage);
    }
    await this.#own.remove(own);
    await this.#gone.add(gone);
  }

  async search(
    terms: readonly WeightedTerm[],
    limit: number,
    accept?: (passage: Passage) => boolean,
  ): Promise<readonly Candidate[]> {
    const affordable = affordableTerms(terms, this);
    if (affordable.length === 0 || limit < 1) return [];
    const all = this.#collection();
    const base = this.base.score(affordable, all, this.#goneNumbers);
    const own = this.#own.score(affordable, all);
    const scores = new Float64Array(base.scores.length + own.scores.length);
    scores.set(base.scores);
    scores.set(own.scores, base.scores.length);
    const passage = (at: number) =>
      at < base.scores.length ? base.passage(at) : own.passage(at - base.scores.length);
    return pickBest({ scores, passage }, limit, accept);
  }

  titleFrequency(term: string): number {
    return this.#frequency(term, TITLE);
  }

  frequency(term: string): number {
    return this.#frequency(term, TEXT);
  }

  near(term: string): readonly string[] {
    return nearestTerms(term, [this.base, this.#own], this);
  }

  #collection(): Collection {
    const [base, own, gone] = [this.base.terms, this.#own.terms, this.#gone.terms];
    return {
      size: this.size,
      lengths: base.lengths.map(
        (length, field) => length + (own.lengths[field] as number) - (gone.lengths[field] as number),
      ),
      frequency: (term, field) => this.#frequency(term, field),
    };
  }

  #frequency(term: string, field: number): number {
    const has = ({ terms }: MiniSearchIndex) => terms.frequency(term, field);
    return has(this.base) + has(this.#own) - has(this.#gone);
  }
}
