import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { analysePassage } from '../evidence/analyse-passage.ts';
import { makeBreather } from '../text/breathe.ts';

/** An article with the near copies of it. */
export interface Story {
  readonly article: Article;
  readonly copies: readonly Article[];
}

// Runs of so many words, as Broder (1997) compares documents by; two reports of one event share few of them.
const RUN = 5;
// Articles of which the shorter has so many of its runs in the longer are one story told twice.
const COPY = 0.5;
// An article of fewer runs is too short to tell.
const FEWEST = 8;
// One map of all runs would take a tenth of a second whenever it grows.
const SHARDS = 64;

/**
 * The articles with near copies folded, in the order given: of a story that several carry the one that appeared first
 * stands for all, then the longest.
 */
export async function foldCopies(articles: readonly Article[], archive: Archive): Promise<Story[]> {
  const breathe = makeBreather();
  const runs: ReadonlySet<number>[] = [];
  const holders = Array.from({ length: SHARDS }, () => new Map<number, number[]>());
  const group = articles.map((_, at) => at);
  const rootOf = (at: number): number => (group[at] === at ? at : rootOf(group[at] as number));
  for (const [at, article] of articles.entries()) {
    const own = runsOf(article, archive);
    const shared = new Map<number, number>();
    for (const run of own) {
      const shard = holders[run % SHARDS] as Map<number, number[]>;
      const others = shard.get(run);
      for (const other of others ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (others) others.push(at);
      else shard.set(run, [at]);
    }
    for (const [other, count] of shared) {
      const fewest = Math.min(own.size, runs[other]?.size ?? 0);
      if (fewest >= FEWEST && count >= fewest * COPY) group[rootOf(at)] = rootOf(other);
    }
    runs.push(own);
    await breathe();
  }
  const stories = new Map<number, { article: Article; size: number }[]>();
  for (const [at, article] of articles.entries()) {
    const root = rootOf(at);
    const own = { article, size: runs[at]?.size ?? 0 };
    stories.set(root, [...(stories.get(root) ?? []), own]);
  }
  return [...stories.values()].map((members) => {
    const [first, ...others] = [...members].sort(
      (a, b) =>
        compare(dayOf(a.article, archive), dayOf(b.article, archive)) ||
        b.size - a.size ||
        compare(a.article.id, b.article.id),
    );
    return {
      article: (first as { article: Article }).article,
      copies: others.map(({ article }) => article),
    };
  });
}

function runsOf(article: Article, archive: Archive): Set<number> {
  const words = archive
    .passagesOf(article)
    .filter(({ kind }) => kind === 'body')
    .flatMap((passage) => analysePassage(passage).words.map(({ text }) => text));
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(hash(words.slice(at, at + RUN).join(' ')));
  return runs;
}

function dayOf(article: Article, archive: Archive): string {
  const { value } = archive.published(article);
  return value?.length === 10 ? value : '9999';
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
