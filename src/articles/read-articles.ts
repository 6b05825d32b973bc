import type { Article } from './article.ts';
import type { CorpusFile } from './corpus-file.ts';
import { decodeText } from './decode-text.ts';
import { finishArticle } from './finish-article.ts';
import { endingOf, READERS } from './readers/readers.ts';
import { showName } from './show-name.ts';
import type { Warning } from './warning.ts';

/** The articles of one file, cleaned, with a warning for all that was skipped; bytes are the file's content. */
export function readArticles(
  file: CorpusFile,
  bytes: Uint8Array,
): { articles: Article[]; warnings: Warning[] } {
  const name = showName(file.file);
  const refuse = (message: string) => ({ articles: [], warnings: [{ file: name, message }] });
  const read = READERS.get(endingOf(file.file));
  if (!read) return refuse(`its ending is not one of ${[...READERS.keys()].join(', ')}: skipped`);
  if (bytes.length === 0) return refuse('an empty file: skipped');
  const decoded = decodeText(bytes);
  if ('refused' in decoded) return refuse(decoded.refused);
  const { drafts, complaints } = read(file, decoded.text);
  if (drafts.length === 0 && complaints.length === 0) return refuse('no article was found in it: skipped');
  const warnings: Warning[] = complaints.map((complaint) => ({ file: name, ...complaint }));
  const articles: Article[] = [];
  for (const draft of drafts) {
    const article = finishArticle(draft, file.file);
    if (article.paragraphs.length > 0) articles.push(article);
    else {
      const place = draft.line === null ? {} : { line: draft.line };
      warnings.push({ file: name, ...place, message: 'no text of an article was found in it: skipped' });
    }
  }
  warnings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { articles, warnings };
}
