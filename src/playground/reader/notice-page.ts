import { html } from 'hono/html';
import { framePage } from './frame-page.ts';

/** A page that says one thing and leads to the list of articles. */
export function noticePage(up: string, title: string, words: string): string {
  return framePage({
    up,
    title,
    main: html`<h1>${title}</h1>
      <p>${words}</p>
      <p><a href="${up}read">All articles</a></p>`,
  });
}
