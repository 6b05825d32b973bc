import type { Passage } from '../../../src/passages/passage.ts';
import { splitPassages } from '../../../src/passages/split-passages.ts';
import { makeArticle } from '../../support/make-article.ts';

/** The passages of an article of these paragraphs. */
export function passagesOf(...paragraphs: string[]): Passage[] {
  return splitPassages(makeArticle('a', paragraphs));
}
