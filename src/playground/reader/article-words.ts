import { html } from 'hono/html';
import { publishedWords } from '../../answers/citing/published-words.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../articles/article.ts';
import type { Html } from './frame-page.ts';

/** What the article is called in lists and titles. */
export function articleTitle({ title, id }: Article): string {
  return title ?? id;
}

/** The outlet and the date, as far as they are known. */
export function sourceWords(archive: Archive, article: Article): Html {
  const { value, certainty } = archive.published(article);
  const date = publishedWords({ published: value, publishedCertainty: certainty });
  return article.source === null
    ? html`${date}`
    : html`<bdi lang="${article.language}">${article.source}</bdi> · ${date}`;
}
