import type { Excerpt } from '../answers/answer.ts';
import { publishedWords } from '../answers/citing/published-words.ts';
import { plainText } from '../text/plain-text.ts';
import { hang } from './hang.ts';
import { paint, type Screen } from './screen.ts';

const NAMED_COPIES = 3;

/** Where an excerpt stands: outlet, day with its certainty, title; then its citation and its link, on lines of their own. */
export function sourceLines(excerpt: Excerpt, mark: string, screen: Screen): string {
  const { article, paragraph, citation, link, alsoIn } = excerpt;
  const indent = ' '.repeat(mark.length);
  const head = [article.source ?? article.id, publishedWords(article), article.title].filter(
    (fact) => fact !== null,
  );
  const place = [
    `paragraph ${paragraph}`,
    citation,
    ...(alsoIn?.length ? [`also in ${copyWords(alsoIn)}`] : []),
  ];
  const lines = [
    hang(paint('dim', mark, screen), head.map(plainText).join(' · '), screen),
    paint('dim', hang(indent, place.map(plainText).join(' · '), screen), screen),
    // Whole, however long: a link that is broken into lines cannot be opened.
    ...(link === null ? [] : [indent + paint('cyan', plainText(link), screen)]),
  ];
  return lines.join('\n');
}

function copyWords(ids: readonly string[]): string {
  const more = ids.length - NAMED_COPIES;
  return ids.slice(0, NAMED_COPIES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
