import { tellingSentences } from '../../../src/answers/telling-sentences.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import type { Article } from '../../../src/articles/article.ts';
import { chooseSentences } from '../../../src/digests/choose-sentences.ts';
import { readSentences, type Sentence } from '../../../src/digests/read-sentences.ts';
import type { PassageIndex } from '../../../src/search/passage-index.ts';
import { rankByLexRank } from './lexrank.ts';

/** A sentence that was chosen. */
export type Chosen = Pick<Sentence, 'passage' | 'span'>;

/** Some sentences of each article, at most `each` of one; `turn` tells runs apart where chance decides. */
export type Chooser = (
  articles: readonly Article[],
  archive: Archive,
  index: PassageIndex,
  each: number,
  turn: number,
) => Promise<readonly Chosen[]> | readonly Chosen[];

/** The ways of choosing that are compared, the digest's own last. */
export const CHOOSERS: Readonly<Record<string, Chooser>> = {
  random: (articles, archive, _index, each, turn) => {
    const draw = makeDraw(turn + 1);
    return articles.flatMap((article) => {
      const left = readSentences(article, archive);
      return Array.from({ length: Math.min(each, left.length) }, () =>
        left.splice(Math.floor(draw() * left.length), 1),
      ).flat();
    });
  },
  lead: (articles, archive, _index, each) =>
    articles.flatMap((article) => readSentences(article, archive).slice(0, each)),
  LexRank: (articles, archive, index, each) =>
    articles.flatMap((article) => rankByLexRank(readSentences(article, archive), index).slice(0, each)),
  centroid: (articles, archive, _index, each) =>
    articles.flatMap((article) => tellingSentences(article, archive, each)),
  digest: async (articles, archive, _index, each) => {
    const told: Sentence[] = [];
    for (const article of articles)
      told.push(...(await chooseSentences(article, archive, { most: each, told })));
    return told;
  },
};

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function makeDraw(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
