import { analysePassage } from '../evidence/analyse-passage.ts';
import type { Passage } from '../passages/passage.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { makeBreather } from '../text/breathe.ts';
import { likeness } from './likeness.ts';
import type { Sentence } from './read-sentences.ts';

// The rarest words of a sentence find it again, and cost least to look up.
const TERMS = 8;
const PASSAGES = 4;
const SAME = 0.8;

/** A function that tells whether an older article says a sentence in much the same words. */
export function makeToldBefore(
  isOlder: (passage: Passage) => boolean,
  index: PassageIndex,
): (sentence: Sentence) => Promise<boolean> {
  const breathe = makeBreather();
  return async ({ terms }) => {
    await breathe();
    const rarest = [...terms]
      .map((term) => ({ term, weight: 1, count: index.frequency(term) }))
      .sort((a, b) => a.count - b.count || (a.term < b.term ? -1 : 1))
      .slice(0, TERMS);
    const found = await index.search(rarest, PASSAGES, isOlder);
    return found.some(({ passage }) => {
      const { sentences, terms: all } = analysePassage(passage);
      return sentences.some((span) => {
        const own = all.filter(({ start, end }) => start >= span.start && end <= span.end);
        return likeness(terms, new Set(own.map(({ term }) => term))) >= SAME;
      });
    });
  };
}
