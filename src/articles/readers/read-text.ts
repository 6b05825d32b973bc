import { makeArticle } from '../make-article.ts';
import { textBlocks } from '../text-blocks.ts';
import type { ArticleReader } from './article-reader.ts';

/** Plain text: one article, paragraphs parted by blank lines, or by line ends where there are none. */
export const readText: ArticleReader = (text, file) => {
  const article = makeArticle(
    { blocks: textBlocks(text), facts: {} },
    { id: file.id, file: file.file, line: null },
  );
  return { articles: [article], warnings: [] };
};
