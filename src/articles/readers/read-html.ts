import { createRequire } from 'node:module';
import type { ParagraphKind } from '../article.ts';
import type { Block, Facts } from '../block.ts';
import { makeArticle } from '../make-article.ts';
import type { ArticleReader } from './article-reader.ts';

const require = createRequire(import.meta.url);

/** What is used of a DOM element; linkedom's types need a browser's. */
interface Element {
  readonly nodeType: number;
  readonly tagName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Element>;
  matches(selector: string): boolean;
  querySelector?(selector: string): Element | null;
}
const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,blockquote,figcaption,td,dd,dt,pre';
const FURNITURE =
  'script,style,noscript,template,nav,header nav,footer,aside,form,button,iframe,svg,[hidden],[aria-hidden="true"]';

/** HTML: the main text without the site around it; nothing in the page runs. */
export const readHtml: ArticleReader = (text, file) => {
  const { parseHTML } = require('linkedom') as typeof import('linkedom');
  const { document } = parseHTML(/<html[\s>]/i.test(text) ? text : `<html><body>${text}</body></html>`);
  const facts = factsOf(document);
  for (const each of document.querySelectorAll(FURNITURE)) each.remove();
  const main =
    document.querySelector('article, main, [role="main"], [itemprop="articleBody"]') ??
    document.body ??
    document.documentElement;
  const blocks = blocksOf(main as unknown as Element, text);
  return {
    articles: [makeArticle({ blocks, facts }, { id: file.id, file: file.file, line: null })],
    warnings: [],
  };
};

function blocksOf(main: Element, html: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const put = (written: string, kind: ParagraphKind) => {
    const text = written.replace(/\s+/g, ' ').trim();
    if (text === '') return;
    const found = html.indexOf(text.slice(0, 20), at);
    const start = found < 0 ? at : found;
    const end = Math.min(html.length, Math.max(start, start + text.length));
    at = end;
    blocks.push({ text, kind, source: { start, end } });
  };
  const walk = (node: Element) => {
    const tag = node.tagName?.toLowerCase() ?? '';
    if (node.querySelector?.(BLOCKS) === null || /^h[1-6]$/.test(tag)) {
      put(
        node.textContent ?? '',
        /^h[1-6]$/.test(tag) ? 'heading' : tag === 'figcaption' ? 'caption' : 'body',
      );
      return;
    }
    let run = '';
    for (const child of node.childNodes) {
      if (
        child.nodeType === 1 &&
        (child as Element).matches(`${BLOCKS},div,section,article,figure,ul,ol,table,tbody,tr`)
      ) {
        put(run, 'body');
        run = '';
        walk(child as Element);
      } else run += child.textContent ?? '';
    }
    put(run, 'body');
  };
  walk(main);
  return blocks;
}

function factsOf(document: {
  querySelector(
    selector: string,
  ): { getAttribute(name: string): string | null; textContent: string | null } | null;
  documentElement: { getAttribute(name: string): string | null } | null;
}): Facts {
  const meta = (...names: string[]) => {
    for (const name of names) {
      const content = document
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute('content');
      if (content?.trim()) return content.trim();
    }
    return undefined;
  };
  const title =
    meta('og:title', 'twitter:title') ??
    document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ??
    document.querySelector('title')?.textContent?.trim();
  const published =
    meta(
      'article:published_time',
      'datePublished',
      'date',
      'pubdate',
      'DC.date.issued',
      'parsely-pub-date',
    ) ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    undefined;
  const facts = {
    title,
    published,
    source: meta('og:site_name', 'application-name'),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    author: meta('author', 'article:author', 'parsely-author', 'byl'),
    language: document.documentElement?.getAttribute('lang') ?? undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as Facts;
}
