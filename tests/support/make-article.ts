import type { Article, Paragraph } from '../../src/articles/article.ts';

/** An article of body paragraphs, as the readers would give it. */
export function makeArticle(
  id: string,
  paragraphs: readonly string[],
  facts: Partial<Article> = {},
): Article {
  let at = 0;
  const body = paragraphs.map((text): Paragraph => {
    const source = { start: at, end: at + text.length };
    at = source.end + 2;
    return { text, kind: 'body', source };
  });
  return {
    id,
    title: null,
    published: null,
    source: null,
    url: null,
    author: null,
    language: 'en',
    dateline: null,
    file: `${id}.txt`,
    line: null,
    paragraphs: body,
    ...facts,
  };
}
