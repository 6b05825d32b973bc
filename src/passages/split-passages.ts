import type { Article, Paragraph } from '../articles/article.ts';
import { citationId } from './citation-id.ts';
import { cutParagraph } from './cut-paragraph.ts';
import type { Passage } from './passage.ts';

/** The passages of an article in order, one a paragraph; a paragraph too long to be read at once is cut into several. */
export function splitPassages(article: Article): Passage[] {
  const seen = new Map<string, number>();
  const pieces: Paragraph[] = article.paragraphs.flatMap(cutParagraph);
  return pieces.map((paragraph, index) => {
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
