import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Newsroom, openNewsroom } from '../../src/newsroom.ts';
import type { QuestionSet } from './question-set.ts';

/** One paragraph of a pool, an article of its own. */
export interface PoolArticle {
  readonly id: string;
  readonly title?: string;
  readonly published?: string;
  readonly paragraphs: readonly [string];
}

/** The paragraphs of some sets, the same text once. */
export interface Pool {
  readonly articles: readonly PoolArticle[];
  /** The article of a set's paragraph. */
  idOf(set: QuestionSet, passage: string): string | undefined;
}

export function makePool(sets: readonly QuestionSet[]): Pool {
  const byText = new Map<string, PoolArticle>();
  const ids = new Map<string, string>();
  for (const set of sets) {
    for (const { id, title, date, text } of set.passages) {
      const known = byText.get(text) ?? {
        id: `p${byText.size}`,
        ...(title && { title }),
        ...(date && { published: date }),
        paragraphs: [text] as const,
      };
      byText.set(text, known);
      ids.set(`${set.name}\0${id}`, known.id);
    }
  }
  return { articles: [...byText.values()], idOf: (set, passage) => ids.get(`${set.name}\0${passage}`) };
}

/** Opens articles as a corpus of one file, by the door that every corpus takes. */
export async function openPool(
  articles: readonly (Omit<PoolArticle, 'paragraphs'> & { readonly paragraphs: readonly string[] })[],
): Promise<Newsroom> {
  const corpus = mkdtempSync(join(tmpdir(), 'dateline-eval-'));
  try {
    writeFileSync(join(corpus, 'all.jsonl'), articles.map((each) => `${JSON.stringify(each)}\n`).join(''));
    return await openNewsroom({ corpus, cache: null });
  } finally {
    rmSync(corpus, { recursive: true });
  }
}
