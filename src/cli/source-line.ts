import type { Excerpt } from '../answers/answer.ts';
import { dayWords } from '../answers/date-words.ts';
import { plainText } from './plain-text.ts';

const NAMED_COPIES = 3;

/** Where an excerpt stands: outlet, date, title, paragraph, citation, and the articles that have it too. */
export function sourceLine({ article, citation, paragraph, alsoIn }: Excerpt): string {
  const facts = [
    outletOf(article),
    dayOf(article),
    article.title,
    `paragraph ${paragraph}`,
    citation,
    alsoIn && `also in ${copies(alsoIn)}`,
  ];
  return facts
    .filter((fact) => typeof fact === 'string')
    .map(plainText)
    .join(' · ');
}

/** The outlet, or what else names the article. */
export function outletOf({ source, id }: Excerpt['article']): string {
  return plainText(source ?? id);
}

/** The article's date in words, and whether it was worked out. */
export function dayOf({ published, publishedCertainty }: Excerpt['article']): string {
  if (published === null) return 'undated';
  const day = /^\d{4}-\d\d-\d\d$/.test(published) ? dayWords(published) : plainText(published);
  return publishedCertainty === 'inferred' ? `${day} (inferred)` : day;
}

function copies(ids: readonly string[]): string {
  const more = ids.length - NAMED_COPIES;
  return ids.slice(0, NAMED_COPIES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
