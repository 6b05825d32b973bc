import { parseDocument } from 'yaml';
import type { Facts } from '../block.ts';
import { makeArticle } from '../make-article.ts';
import { textBlocks } from '../text-blocks.ts';
import type { Warning } from '../warning.ts';
import type { ArticleReader } from './article-reader.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const KEYS: Readonly<Record<keyof Facts, readonly string[]>> = {
  title: ['title', 'headline'],
  published: ['date', 'published', 'publishdate', 'pubdate', 'published_at', 'created'],
  source: ['source', 'outlet', 'publisher', 'publication', 'site'],
  url: ['url', 'link', 'canonical', 'permalink', 'original'],
  author: ['author', 'authors', 'by', 'byline'],
  language: ['language', 'lang', 'locale'],
};

/** Markdown: one article, its facts from YAML front matter, which is data and never runs. */
export const readMarkdown: ArticleReader = (text, file) => {
  const match = FRONT_MATTER.exec(text);
  const warnings: Warning[] = [];
  let facts: Facts = {};
  if (match) {
    const document = parseDocument(match[1] ?? '', { schema: 'core', logLevel: 'silent' });
    const problem = document.errors[0];
    if (problem) {
      const line = (problem.linePos?.[0].line ?? 1) + 1;
      warnings.push({
        file: file.file,
        line,
        message: 'the front matter is not YAML; only the text below it is read',
      });
    } else facts = factsOf(document.toJS({ maxAliasCount: 10 }));
  }
  // Blanks in its place keep every offset.
  const body = match ? match[0].replace(/[^\r\n]/g, ' ') + text.slice(match[0].length) : text;
  return {
    articles: [
      makeArticle({ blocks: textBlocks(body), facts }, { id: file.id, file: file.file, line: null }),
    ],
    warnings,
  };
};

function factsOf(fields: unknown): Facts {
  if (typeof fields !== 'object' || fields === null) return {};
  const byName = new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
  const facts: Record<string, string> = {};
  for (const [fact, names] of Object.entries(KEYS)) {
    for (const name of names) {
      const value = byName.get(name);
      const written = Array.isArray(value)
        ? value.filter((each) => typeof each === 'string').join(', ')
        : value;
      if (typeof written === 'string' && written.trim() !== '') {
        facts[fact] = written.trim();
        break;
      }
    }
  }
  return facts;
}
