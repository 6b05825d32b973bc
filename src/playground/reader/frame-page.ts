import { html } from 'hono/html';

/** What `hono/html` makes: text that is HTML. All else that is put into a template is escaped. */
export type Html = ReturnType<typeof html>;

/** What a page of the reader consists of. */
export interface PageParts {
  /** The way up to the folder in which `read` is: addresses are relative, so that a proxy may put them anywhere. */
  readonly up: string;
  readonly title: string;
  readonly main: Html;
}

/** A whole page of the reader. */
export function framePage({ up, title, main }: PageParts): string {
  return String(html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${up}read/reader.css">
  </head>
  <body>
    <main>${main}</main>
  </body>
</html>
`);
}
