import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { likeness } from './likeness.ts';
import { readSentences, type Sentence } from './read-sentences.ts';
import { type WeighedSentence, weighSentences } from './weigh-sentences.ts';

export interface ChooseOptions {
  /** How many at most. */
  readonly most: number;
  /** What the digest tells already; it is not told twice. */
  readonly told: readonly Sentence[];
  /** How much a sentence counts for what is followed, beside its own score. */
  readonly favour?: (sentence: Sentence) => number;
  /** Whether older articles have told it; asked only of those that would be chosen. */
  readonly isOld?: (sentence: Sentence) => Promise<boolean>;
}

// Two sentences that share this much say one thing.
const SAME = 0.6;
// A paragraph tells one thing.
const SAME_PARAGRAPH = 0.7;
// An article of which so many of the best sentences are known tells nothing new.
const MOST_KNOWN = 40;

/**
 * The sentences that tell most of an article, in its order: each by its score less what it repeats of those before it,
 * in this article and in the others of the digest (maximal marginal relevance, Carbonell and Goldstein 1998).
 */
export async function chooseSentences(
  article: Article,
  archive: Archive,
  { most, told, favour = () => 1, isOld = async () => false }: ChooseOptions,
): Promise<WeighedSentence[]> {
  const all = weighSentences(readSentences(article, archive), archive);
  let left = all
    .map((each) => ({ ...each, score: each.score * favour(each) }))
    .filter((each) => nearest(each, told) < SAME);
  const chosen: WeighedSentence[] = [];
  let known = 0;
  while (chosen.length < most && left.length > 0) {
    const worth = (each: WeighedSentence) =>
      each.score *
      (1 - nearest(each, [...told, ...chosen])) *
      (chosen.some(({ passage }) => passage === each.passage) ? SAME_PARAGRAPH : 1);
    const best = left.reduce((top, each) => (worth(each) > worth(top) + 1e-9 ? each : top));
    left = left.filter((each) => each !== best);
    if (await isOld(best)) {
      known += 1;
      if (known >= MOST_KNOWN) break;
      continue;
    }
    chosen.push(best);
    left = left.filter((each) => nearest(each, [best]) < SAME);
  }
  return chosen.sort((a, b) => a.place - b.place);
}

function nearest({ terms }: Sentence, others: readonly Sentence[]): number {
  return others.reduce((most, other) => Math.max(most, likeness(terms, other.terms)), 0);
}
