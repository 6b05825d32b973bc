import type { Article } from '../../../src/articles/article.ts';
import type { Passage } from '../../../src/passages/passage.ts';
import { splitPassages } from '../../../src/passages/split-passages.ts';

/** The passages of an article of these paragraphs. */
export function passagesOf(...paragraphs: string[]): Passage[] {
  const article: Article = {
    id: 'a',
    title: null,
    published: null,
    source: null,
    url: null,
    author: null,
    language: 'en',
    dateline: null,
    file: 'a.txt',
    line: null,
    paragraphs: paragraphs.map((text) => ({ text, kind: 'body', source: { start: 0, end: text.length } })),
  };
  return splitPassages(article);
}
