import FlexSearch from 'flexsearch';
import { findTerms } from '../../../src/text/find-terms.ts';
import type { MakeEngine } from './engine.ts';

const LIMIT = 10;

/** FlexSearch over stems without stop words, any word of the question enough; it tells an order and no scores. */
export const flexSearch: MakeEngine = (articles) => {
  const index = new FlexSearch.Index({
    tokenize: 'strict',
    encode: (text: string) => findTerms(text).map((term) => term.term),
  });
  for (const [at, { title, paragraphs }] of articles.entries())
    index.add(at, title ? `${title}\n${paragraphs[0]}` : paragraphs[0]);
  return (question) =>
    index
      .search(question, { limit: LIMIT, suggest: true })
      .map((at, rank) => ({ id: articles[at as number]?.id ?? '', score: 1 / (rank + 1) }));
};
