import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import type { Newsroom } from '../../newsroom.ts';
import type { PageProgress } from '../page-protocol.ts';
import { articlePage } from './article-page.ts';
import { findPlace, placeQuery } from './find-place.ts';
import { listPage } from './list-page.ts';
import { noticePage } from './notice-page.ts';

const STYLE = readFileSync(new URL('./reader.css', import.meta.url), 'utf8');

/** What the reader shows. */
export interface ReaderFacts {
  /** The articles; null while they are being read. */
  readonly newsroom: () => Pick<Newsroom, 'archive'> | null;
  /** How far they are read. */
  readonly progress?: () => PageProgress | null;
}

/** The articles to read, as pages without a script: `/read`, `/read/article?id=…`, `/read/c/<citation>?from=…&to=…`. */
export function readerApp({ newsroom, progress = () => null }: ReaderFacts): Hono {
  const app = new Hono();
  app.get('/read/reader.css', (context) =>
    context.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }),
  );
  app.get('/read', (context) => {
    const read = newsroom();
    if (read === null) return waiting('./', progress());
    const page = Number(context.req.query('page') ?? 1);
    const shown = listPage(read.archive, page);
    return shown === null ? missing('./', 'There is no such page of the list.') : send(shown);
  });
  app.get('/read/article', (context) => {
    const read = newsroom();
    if (read === null) return waiting('../', progress());
    const { id = '', c, from, to } = context.req.query();
    const article = read.archive.articles.find((each) => each.id === id);
    if (article === undefined) return missing('../', 'There is no such article among those that were read.');
    return send(articlePage(read.archive, article, findPlace(read.archive, { citation: c, from, to })));
  });
  app.get('/read/c/:citation', (context) => {
    const read = newsroom();
    if (read === null) return waiting('../../', progress());
    const { from, to } = context.req.query();
    const place = findPlace(read.archive, { citation: context.req.param('citation'), from, to });
    if (place === null)
      return missing('../../', 'This citation is gone: its article has changed or was removed.');
    // An address with an anchor, so that the browser goes to the paragraph.
    return context.redirect(`../article?${placeQuery(place)}`, 302);
  });
  return app;
}

function waiting(up: string, progress: PageProgress | null): Response {
  const share =
    progress === null || progress.total === 0 ? null : Math.floor((100 * progress.done) / progress.total);
  const stage = progress?.stage === 'indexing' ? 'indexed' : 'read';
  const words = `The articles are still being ${stage}${share === null ? '' : ` (${share} %)`}.`;
  return send(noticePage(up, 'One moment', words), 503, { refresh: '2', 'retry-after': '2' });
}

function missing(up: string, words: string): Response {
  return send(noticePage(up, 'Not found', words), 404);
}

function send(page: string, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(page, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
}
