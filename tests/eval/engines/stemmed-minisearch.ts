import MiniSearch from 'minisearch';
import { findTerms } from '../../../src/text/find-terms.ts';
import type { MakeEngine } from './engine.ts';

/** MiniSearch over stems without stop words, its score divided by the number of matched terms. */
export const stemmedMiniSearch: MakeEngine = (articles) => {
  const index = new MiniSearch<{ id: string; title: string; text: string }>({
    fields: ['title', 'text'],
    tokenize: (text) => findTerms(text).map((term) => term.term),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 0.35 } },
  });
  index.addAll(
    articles.map(({ id, title, paragraphs }) => ({ id, title: title ?? '', text: paragraphs[0] })),
  );
  return (question) =>
    index
      .search(question)
      .map(({ id, score, queryTerms }) => ({ id, score: score / (queryTerms.length || 1) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, 10);
};
