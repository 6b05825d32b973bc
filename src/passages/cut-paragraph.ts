import type { Paragraph } from '../articles/article.ts';
import { splitSentences } from '../text/split-sentences.ts';

/**
 * UTF-16 units of the longest passage. No writer sets such a paragraph; a file whose line ends were lost has it, and
 * every question would read it whole.
 */
export const LONGEST_PASSAGE = 20_000;

/** The paragraph, or where it is too long its parts: cut at a sentence's end, else at a blank, else anywhere. */
export function cutParagraph(paragraph: Paragraph): Paragraph[] {
  const { text } = paragraph;
  if (text.length <= LONGEST_PASSAGE) return [paragraph];
  const parts: Paragraph[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.length - start <= LONGEST_PASSAGE ? text.length : start + findCut(text, start);
    const part = text.slice(start, next).trimEnd();
    if (part !== '')
      parts.push({ ...paragraph, text: part, source: sourceOf(paragraph, start, part.length) });
    start = next;
  }
  return parts;
}

/** How many units of what is left go into the next part; with them the blanks before the cut. */
function findCut(text: string, start: number): number {
  const ahead = text.slice(start, start + LONGEST_PASSAGE);
  const last = splitSentences(ahead).at(-1);
  if (last && last.start > LONGEST_PASSAGE / 2) return last.start;
  const blank = ahead.lastIndexOf(' ') + 1;
  if (blank > LONGEST_PASSAGE / 2) return blank;
  // Not between the halves of a character.
  return /[\ud800-\udbff]$/.test(ahead) ? LONGEST_PASSAGE - 1 : LONGEST_PASSAGE;
}

/** Exact where the paragraph is its source letter for letter, else the whole paragraph's. */
function sourceOf({ text, source }: Paragraph, start: number, length: number): Paragraph['source'] {
  if (source.end - source.start !== text.length) return source;
  return { start: source.start + start, end: source.start + start + length };
}
