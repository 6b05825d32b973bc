import type { Article } from '../articles/article.ts';
import type { Warning } from '../articles/warning.ts';
import type { ReadFile } from './snapshot.ts';

/** The articles of all files, of those with one id the first, and a warning for each that is left out. */
export function uniqueArticles(files: readonly ReadFile[]): { articles: Article[]; doubled: Warning[] } {
  const byId = new Map<string, Article>();
  const doubled: Warning[] = [];
  for (const article of files.flatMap((file) => file.articles)) {
    const first = byId.get(article.id);
    if (!first) {
      byId.set(article.id, article);
      continue;
    }
    doubled.push({
      file: article.file,
      ...(article.line !== null && { line: article.line }),
      message: `the id ${JSON.stringify(article.id)} stands in ${first.file} already; the article is skipped`,
    });
  }
  return { articles: [...byId.values()], doubled };
}
