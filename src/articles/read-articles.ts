import { extname } from 'node:path';
import type { Article } from './article.ts';
import type { CorpusFile } from './corpus-file.ts';
import { decodeText } from './decode-text.ts';
import { READERS } from './readers/readers.ts';
import type { Warning } from './warning.ts';

/** The articles of one file, cleaned, with a warning for all that was skipped; bytes are the file's content. */
export function readArticles(
  file: CorpusFile,
  bytes: Uint8Array,
): { articles: Article[]; warnings: Warning[] } {
  const skip = (message: string) => ({ articles: [], warnings: [{ file: file.file, message }] });
  if (bytes.length === 0) return skip('is empty; it is skipped');
  const text = decodeText(bytes);
  if (text === null) return skip('holds binary data and no text; it is skipped');
  const read = READERS.get(extname(file.file).toLowerCase());
  if (!read) return skip('no reader for this kind of file; it is skipped');
  const { articles, warnings } = read(text, file);
  const empty = articles.filter((article) => article.paragraphs.length === 0);
  return {
    articles: articles.filter((article) => article.paragraphs.length > 0),
    warnings: [
      ...warnings,
      ...empty.map(({ line }) => ({
        file: file.file,
        ...(line !== null && { line }),
        message: 'holds no paragraph of text; it is skipped',
      })),
    ],
  };
}
