import { html } from 'hono/html';
import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../articles/article.ts';
import { articleTitle, sourceWords } from './article-words.ts';
import { framePage, type Html } from './frame-page.ts';

const ARTICLES_PER_PAGE = 50;

/** One page of all articles, the newest first, those without a date last; null for a page that there is not. */
export function listPage(archive: Archive, page: number): string | null {
  const articles = newestFirst(archive);
  const pages = Math.max(1, Math.ceil(articles.length / ARTICLES_PER_PAGE));
  if (!Number.isInteger(page) || page < 1 || page > pages) return null;
  const first = (page - 1) * ARTICLES_PER_PAGE;
  const shown = articles.slice(first, first + ARTICLES_PER_PAGE);
  const count = articles.length === 1 ? '1 article' : `${articles.length} articles`;
  return framePage({
    up: './',
    title: page === 1 ? 'Articles' : `Articles, page ${page} of ${pages}`,
    main: html`<h1>Articles</h1>
      <p class="about">${count}, the newest first</p>
      <ol class="articles" start="${first + 1}">
        ${shown.map((article) => listItem(archive, article))}
      </ol>
      ${pages === 1 ? '' : pager(page, pages)}`,
  });
}

function listItem(archive: Archive, article: Article): Html {
  const { length } = archive.passagesOf(article);
  return html`<li>
    <a href="read/article?${new URLSearchParams({ id: article.id }).toString()}" lang="${article.language}"><bdi>${articleTitle(article)}</bdi></a>
    <span class="about">${sourceWords(archive, article)} · ${length === 1 ? '1 paragraph' : `${length} paragraphs`}</span>
  </li>`;
}

function pager(page: number, pages: number): Html {
  const link = (to: number, words: string, rel: string) =>
    html`<a href="read?page=${to}" rel="${rel}">${words}</a>`;
  return html`<nav aria-label="Pages" class="pager">
    ${page > 1 ? link(page - 1, 'Newer', 'prev') : ''}
    <span>Page ${page} of ${pages}</span>
    ${page < pages ? link(page + 1, 'Older', 'next') : ''}
  </nav>`;
}

const sorted = new WeakMap<Archive, readonly Article[]>();

function newestFirst(archive: Archive): readonly Article[] {
  const before = sorted.get(archive);
  if (before !== undefined) return before;
  const dated = archive.articles.map((article) => ({
    article,
    date: archive.published(article).value ?? '',
  }));
  dated.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const found = dated.map(({ article }) => article);
  sorted.set(archive, found);
  return found;
}
