import MiniSearch from 'minisearch';
import type { MakeEngine } from './engine.ts';

/** MiniSearch as it comes, over title and text. */
export const stockMiniSearch: MakeEngine = (articles) => {
  const index = new MiniSearch<{ id: string; title: string; text: string }>({ fields: ['title', 'text'] });
  index.addAll(
    articles.map(({ id, title, paragraphs }) => ({ id, title: title ?? '', text: paragraphs[0] })),
  );
  return (question) =>
    index
      .search(question)
      .slice(0, 10)
      .map(({ id, score }) => ({ id, score }));
};
