import type { Excerpt } from '../../answers/answer.ts';
import { publishedWords } from '../../answers/published-words.ts';
import { cutText } from '../markdown/cut-text.ts';

const LONGEST_OUTLET = 60;
const LONGEST_TITLE = 120;
const LONGEST_LINK = 1500;
const NAMED_COPIES = 3;
// Less than this of an excerpt says nothing; the whole result is dropped then.
const LEAST_TEXT = 60;

/** An excerpt with the words that matter in bold, and the line with its source; null where the room is too small for both. */
export function excerptText(excerpt: Excerpt, room: number): string | null {
  const source = sourceLine(excerpt);
  const mark = `**${excerpt.number}** `;
  const left = room - mark.length - source.length - 1;
  if (left < Math.min(LEAST_TEXT, excerpt.text.length)) return null;
  const spans = excerpt.highlights.map(([start, end]) => ({ start, end }));
  return `${mark}${cutText(excerpt.text, left, spans)}\n${source}`;
}

/** Outlet, date, title, paragraph, citation and the link to the sentence, in small print. */
export function sourceLine({ article, paragraph, citation, link, alsoIn }: Excerpt): string {
  const parts = [
    `**${cutText(article.source ?? article.id, LONGEST_OUTLET)}**`,
    publishedWords(article),
    ...(article.title ? [cutText(article.title, LONGEST_TITLE)] : []),
    `paragraph ${paragraph}`,
    `\`${citation}\``,
    ...(link === null ? [] : [`[Open at the sentence](<${shortLink(link)}>)`]),
    ...(alsoIn?.length ? [`also in ${copyWords(alsoIn)}`] : []),
  ];
  return `-# ${parts.join(' · ')}`;
}

/** Without the directive a link still opens the article. */
function shortLink(link: string): string {
  const whole = link.replace(/[\s<>\\]/g, encodeURIComponent);
  return whole.length <= LONGEST_LINK ? whole : (whole.split('#')[0] ?? whole).slice(0, LONGEST_LINK);
}

function copyWords(ids: readonly string[]): string {
  const more = ids.length - NAMED_COPIES;
  const named = ids.slice(0, NAMED_COPIES).map((id) => cutText(id, LONGEST_OUTLET));
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
