import type { Excerpt } from '../../answers/answer.ts';
import { publishedWords } from '../../answers/published-words.ts';
import { cutText } from '../markdown/cut-text.ts';

const LONGEST_OUTLET = 60;
const LONGEST_TITLE = 70;
const LONGEST_LINK = 600;

/** What the line leaves out, where it stands elsewhere on the card. */
export interface SourceLineOptions {
  readonly withTitle?: boolean;
  readonly withOutlet?: boolean;
}

/** Outlet, date, title, the link to the sentence and the citation, in small print: at most 900 characters. */
export function sourceLine(
  excerpt: Excerpt,
  { withTitle = true, withOutlet = true }: SourceLineOptions = {},
): string {
  const { article, citation, alsoIn } = excerpt;
  const others = alsoIn?.length ?? 0;
  const parts = [
    ...(withOutlet ? [`**${outletOf(article)}**`, publishedWords(article)] : []),
    ...(withTitle && article.title ? [cutText(article.title, LONGEST_TITLE)] : []),
    linkWords(excerpt),
    `\`${citation}\``,
    ...(others > 0 ? [`also in ${others} more ${others === 1 ? 'article' : 'articles'}`] : []),
  ];
  return `-# ${parts.filter(Boolean).join(' · ')}`;
}

/** The outlet, and for an article that names none its id. */
export function outletOf({ source, id }: Excerpt['article']): string {
  return cutText(source ?? id, LONGEST_OUTLET);
}

/** Outlet and day, as they stand in a sentence. */
export function outletAndDay(article: Excerpt['article']): string {
  return `${outletOf(article)}, ${publishedWords(article)}`;
}

function linkWords({ link, article }: Excerpt): string {
  const address = link === null ? null : shortLink(link);
  if (address !== null) return `[Read there](<${address}>)`;
  // Without an address the paragraphs around it are all there is to read.
  return article.url === null ? 'no link' : '';
}

/** Without the directive a link still opens the article; a part of an address would open another. */
function shortLink(link: string): string | null {
  const whole = link.replace(/[\s<>\\]/g, encodeURIComponent);
  const page = whole.split('#')[0] ?? '';
  return [whole, page].find((each) => each.length <= LONGEST_LINK) ?? null;
}
