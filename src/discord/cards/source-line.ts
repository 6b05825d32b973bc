import type { Excerpt } from '../../answers/answer.ts';
import { publishedWords } from '../../answers/citing/published-words.ts';
import { cutText } from '../markdown/cut-text.ts';

const LONGEST_OUTLET = 60;
const LONGEST_TITLE = 70;
const LONGEST_OPENING = 45;
const LONGEST_LINK = 600;

export interface SourceLineOptions {
  /** Beside the outlet; only in place of an outlet, where one is missing; or not at all, where it stands above. */
  readonly title?: 'beside' | 'instead' | 'above';
  readonly withOutlet?: boolean;
  /** First words of articles without a headline, by id, which stand for one. */
  readonly openings?: Readonly<Record<string, string>>;
}

/** Outlet, date, title, the link to the sentence and the citation, in small print: at most 900 characters. */
export function sourceLine(
  excerpt: Excerpt,
  { title = 'beside', withOutlet = true, openings = {} }: SourceLineOptions = {},
): string {
  const { article, citation, alsoIn } = excerpt;
  const others = alsoIn?.length ?? 0;
  const name =
    title === 'above' ? cutText(article.source ?? article.id, LONGEST_OUTLET) : nameOf(article, openings);
  const parts = [
    ...(withOutlet ? [`**${name}**`, publishedWords(article)] : []),
    ...(title === 'beside' && article.source && article.title ? [cutText(article.title, LONGEST_TITLE)] : []),
    linkWords(excerpt),
    `\`${citation}\``,
    ...(others > 0 ? [`also in ${others} more ${others === 1 ? 'article' : 'articles'}`] : []),
  ];
  return `-# ${parts.filter(Boolean).join(' · ')}`;
}

/** Where something stands, in a sentence: the outlet and the day. */
export function nameAndDay(article: Excerpt['article']): string {
  return `${nameOf(article)}, ${publishedWords(article)}`;
}

/** The outlet; for an article that names none its headline, or its id. */
function nameOf(
  { source, title, id }: Excerpt['article'],
  openings: Readonly<Record<string, string>> = {},
): string {
  if (source) return cutText(source, LONGEST_OUTLET);
  if (title) return `“${cutText(title, LONGEST_TITLE)}”`;
  const words = openings[id]?.slice(0, LONGEST_OPENING).replace(/\s+\S*$/u, '');
  return words ? `“${cutText(words, LONGEST_TITLE)}…”` : cutText(id, LONGEST_OUTLET);
}

function linkWords({ link, article }: Excerpt): string {
  const address = link === null ? null : shortLink(link);
  if (address !== null) return `[Open at the sentence](<${address}>)`;
  // Without an address the paragraphs around it are all there is to read.
  return article.url === null ? 'no link' : '';
}

/** Without the directive a link still opens the article; a part of an address would open another. */
function shortLink(link: string): string | null {
  const whole = link.replace(/[\s<>\\]/g, encodeURIComponent);
  const page = whole.split('#')[0] ?? '';
  return [whole, page].find((each) => each.length <= LONGEST_LINK) ?? null;
}
