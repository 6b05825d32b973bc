import { sourceLink } from '../../src/answers/citing/source-link.ts';
import { splitPassages } from '../../src/passages/split-passages.ts';
import { makeArticle } from '../support/make-article.ts';
import type { LinkCase } from './link-cases.ts';

/** The link to a case's excerpt in a page at `url`. */
export function makeLink(url: string, each: Omit<LinkCase, 'name' | 'directive'>): string | null {
  const article = makeArticle('a', each.paragraphs, { title: each.title ?? null, url });
  const passages = splitPassages(article);
  const passage = passages[each.at];
  if (!passage) throw new Error(`no paragraph ${each.at}`);
  let start = -1;
  for (let count = 0; count <= (each.occurrence ?? 0); count++)
    start = passage.text.indexOf(each.excerpt, start + 1);
  if (start < 0) throw new Error(`no such excerpt: ${each.excerpt}`);
  return sourceLink(url, passage, { start, end: start + each.excerpt.length }, passages);
}
