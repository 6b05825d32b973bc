import type { Article } from '../articles/article.ts';
import { citationId } from './citation-id.ts';
import type { Passage } from './passage.ts';

/** The passages of an article, one a paragraph, in order. */
export function splitPassages(article: Article): Passage[] {
  const seen = new Map<string, number>();
  return article.paragraphs.map((paragraph, index) => {
    const occurrence = seen.get(paragraph.text) ?? 0;
    seen.set(paragraph.text, occurrence + 1);
    return {
      citation: citationId(article.id, paragraph.text, occurrence),
      article,
      number: index + 1,
      kind: paragraph.kind,
      text: paragraph.text,
      source: paragraph.source,
    };
  });
}
