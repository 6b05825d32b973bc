import type { PoolArticle } from '../pool.ts';

/** A search engine to compare with: ids of articles with their scores, best first, at most ten. */
export type Engine = (question: string) => readonly { readonly id: string; readonly score: number }[];

/** Makes an engine of the articles of a pool. */
export type MakeEngine = (articles: readonly PoolArticle[]) => Engine;
