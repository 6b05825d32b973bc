import { html } from 'hono/html';
import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../articles/article.ts';
import type { Passage } from '../../passages/passage.ts';
import { articleTitle, sourceWords } from './article-words.ts';
import { anchorOf, type Place } from './find-place.ts';
import { framePage, type Html } from './frame-page.ts';

/** The whole article, each paragraph with its number and its citation as its anchor; of one place the letters are marked. */
export function articlePage(archive: Archive, article: Article, place: Place | null): string {
  const { language, author } = article;
  const { basis } = archive.published(article);
  return framePage({
    up: '../',
    title: `${articleTitle(article)}${article.source === null ? '' : ` · ${article.source}`}`,
    main: html`<p><a href="../read">All articles</a></p>
      <article>
        <h1 lang="${language}" dir="auto">${articleTitle(article)}</h1>
        <p class="about">
          ${sourceWords(archive, article)}${author === null ? '' : html` · <bdi>${author}</bdi>`}${original(article)}
        </p>
        ${basis === null ? '' : html`<p class="about">The date is inferred: <bdi>${basis}</bdi></p>`}
        ${archive.passagesOf(article).map((passage) => paragraph(passage, language, place))}
      </article>`,
  });
}

function original({ url }: Article): Html | '' {
  if (url === null || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return '';
  return html` · <a href="${url}" target="_blank" rel="noopener noreferrer nofollow">Original</a>`;
}

function paragraph(passage: Passage, language: string, place: Place | null): Html {
  const { citation, number, kind, text } = passage;
  const isCited = place?.passage === passage;
  const span = isCited ? place.span : null;
  const words =
    span === null
      ? text
      : html`${text.slice(0, span.start)}<mark>${text.slice(span.start, span.end)}</mark>${text.slice(span.end)}`;
  const anchor = anchorOf(passage);
  return html`<div id="${anchor}" class="paragraph ${kind}${isCited ? ' cited' : ''}">
    <a class="number" href="#${anchor}" title="${citation}" aria-label="Paragraph ${number}, citation ${citation}">${number}</a>
    ${
      kind === 'heading'
        ? html`<h2 lang="${language}" dir="auto">${words}</h2>`
        : html`<p lang="${language}" dir="auto">${words}</p>`
    }
  </div>`;
}
