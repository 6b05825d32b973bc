import { z } from 'zod';
import type { Article } from '../article.ts';
import type { Block, Facts } from '../block.ts';
import { makeArticle, makeGivenArticle } from '../make-article.ts';
import { textBlocks } from '../text-blocks.ts';
import type { Warning } from '../warning.ts';
import type { ArticleReader } from './article-reader.ts';

const optional = z.string().nullish();
const LINE = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: optional,
  title: optional,
  published: optional,
  source: optional,
  url: optional,
  author: optional,
  language: optional,
  paragraphs: z.array(z.string()).nullish(),
});

/** JSON lines: an article a line; a line that is none is skipped with a warning that names it. */
export const readJsonl: ArticleReader = (text, file) => {
  const articles: Article[] = [];
  const warnings: Warning[] = [];
  const seen = new Map<string, number>();
  let number = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    start = end + 1;
    number++;
    if (line.trim() === '') continue;
    const read = readJsonlLine(line, { file: file.file, id: `${file.id}:${number}`, line: number });
    const warn = (message: string) => warnings.push({ file: file.file, line: number, message });
    if ('error' in read) warn(`${read.error}; the line is skipped`);
    else if (seen.has(read.id))
      warn(
        `the id ${JSON.stringify(read.id)} stands in line ${seen.get(read.id)} already; the line is skipped`,
      );
    else {
      seen.set(read.id, number);
      articles.push(read);
    }
  }
  return { articles, warnings };
};

/** The article of one line, or what is wrong with it. */
export function readJsonlLine(
  line: string,
  where: { file: string; id: string; line: number },
): Article | { id: unknown; error: string } {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    return { id: null, error: 'is not JSON' };
  }
  const parsed = LINE.safeParse(fields);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const at = issue?.path.join('.');
    return {
      id: (fields as { id?: unknown } | null)?.id ?? null,
      error: `${at ? `${at}: ` : ''}${issue?.message}`,
    };
  }
  const { id, text, paragraphs, ...stated } = parsed.data;
  const identity = {
    id: id === null || id === undefined || id === '' ? where.id : String(id),
    file: where.file,
    line: where.line,
  };
  const facts = Object.fromEntries(Object.entries(stated).filter(([, value]) => value)) as Facts;
  if (paragraphs) return makeGivenArticle({ blocks: givenBlocks(paragraphs), facts }, identity);
  if (!text?.trim()) return { id: id ?? null, error: 'text is missing' };
  return makeArticle({ blocks: textBlocks(text), facts }, identity);
}

/** One block a paragraph as it is; offsets count in the paragraphs joined by blank lines. */
function givenBlocks(paragraphs: readonly string[]): Block[] {
  let at = 0;
  const blocks: Block[] = [];
  for (const paragraph of paragraphs) {
    const text = paragraph.replace(/\s*[\r\n\f\v\u0085\u2028\u2029]+\s*/g, ' ').trim();
    if (text !== '') blocks.push({ text, kind: 'body', source: { start: at, end: at + paragraph.length } });
    at += paragraph.length + 2;
  }
  return blocks;
}
