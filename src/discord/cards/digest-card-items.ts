import type { Excerpt } from '../../answers/answer.ts';
import { publishedWords } from '../../answers/citing/published-words.ts';
import type {
  Contradiction,
  Digest,
  DigestArticle,
  DigestCopy,
  DigestDate,
  DigestPerson,
  DigestQuotation,
} from '../../digests/digest.ts';
import { cutText } from '../markdown/cut-text.ts';
import { excerptText } from './excerpt-text.ts';
import { type SourceLineOptions, sourceLine } from './source-line.ts';

/** The parts of a digest's card that consist of items. */
export type Section = 'articles' | 'contradictions' | 'people' | 'quotation' | 'dates' | 'onThisDay';

/** What an item must know of the others on the card. */
export interface Shows {
  readonly numberOf: (excerpt: Excerpt) => number;
  /** Whether another item shows the excerpt, so that this one need only name its number. */
  readonly isRepeat: (excerpt: Excerpt, item: DigestItem) => boolean;
  /** First words of articles without a headline, by id. */
  readonly openings: Digest['openings'];
}

/** One thing that a digest tells, shown whole or not at all. */
export interface DigestItem {
  readonly section: Section;
  /** What it belongs to, without which it is not shown: a further sentence to its article. */
  readonly below?: DigestItem;
  /** Items of a lower turn are given room first. */
  readonly turn: number;
  readonly excerpts: readonly Excerpt[];
  readonly render: (shows: Shows) => string;
}

const LONGEST_TITLE = 200;
const LONGEST_NAME = 80;
const LONGEST_ROLE = 100;
const LONGEST_WORDS = 80;
const MOST_COPIES = 3;
// "and 12,345 new articles more"
const LONGEST_MORE = 40;
// No excerpt is longer with its source.
const ROOM = 2000;
// The first articles come before anything else, and a third of them before a second person or day.
const ARTICLES_FIRST = 3;
// A second sentence of an article waits for the first of the next ones.
const LATER = 2;

/** What a digest tells as items, in the order of the card. */
export function digestItems(digest: Digest): DigestItem[] {
  // The next deadline before those after it, and these before what was, the latest first.
  const [ahead, past] = [true, false].map((each) => digest.dates.filter((date) => date.ahead === each));
  const byUrgency = [...(ahead ?? []), ...[...(past ?? [])].reverse()];
  return [
    ...digest.articles.flatMap((article, at) => articleItems(article, at, digest)),
    ...digest.contradictions.map(contradictionItem),
    ...digest.people.map(personItem),
    ...(digest.quotation ? [quotationItem(digest.quotation)] : []),
    ...digest.dates.map((date) => dateItem('dates', date, byUrgency.indexOf(date))),
    ...digest.onThisDay.map((date, turn) => dateItem('onThisDay', date, turn)),
  ];
}

/** The headlines of articles of which there is no room to tell more, as many as fit; empty where none does. */
export function furtherLines(
  heads: readonly DigestCopy[],
  openings: Digest['openings'],
  count: number,
  room: number,
): string {
  const lines: string[] = [];
  let left = room - LONGEST_MORE;
  for (const head of heads) {
    const from = head.outlet !== null ? ` (${cutText(head.outlet, LONGEST_NAME)})` : '';
    const line = `- ${headline(head, openings)}${from}`;
    if (line.length + 1 > left) break;
    lines.push(line);
    left -= line.length + 1;
  }
  const more = count - lines.length;
  if (more > 0 && room >= LONGEST_MORE)
    lines.push(`-# and ${more.toLocaleString('en')} ${lines.length > 0 ? 'more' : 'new articles more'}`);
  return lines.join('\n');
}

/** Writes an excerpt with its source, or the number under which another item shows it. */
type Tell = (excerpt: Excerpt, source?: SourceLineOptions) => string;

/** An item whose text may refer to what the others show. */
function itemOf(
  facts: Omit<DigestItem, 'render'>,
  render: (tell: Tell, isRepeat: boolean) => string,
): DigestItem {
  const item: DigestItem = {
    ...facts,
    render: ({ numberOf, isRepeat, openings }) =>
      render(
        (excerpt, source = { title: 'instead', openings }) => {
          const number = numberOf(excerpt);
          if (isRepeat(excerpt, item)) return `see **${number}**`;
          const mark = `**${number}** `;
          return (
            excerptText(excerpt, { room: ROOM, mayCut: true, mark, source }) ?? sourceLine(excerpt, source)
          );
        },
        facts.excerpts.every((excerpt) => isRepeat(excerpt, item)),
      ),
  };
  return item;
}

function articleItems(
  article: DigestArticle,
  at: number,
  { openings, since }: Pick<Digest, 'openings' | 'since'>,
): DigestItem[] {
  const { outlet, excerpts, alsoIn, published } = article;
  const [first, ...others] = excerpts;
  if (!first) return [];
  const source: SourceLineOptions = { title: 'above', withOutlet: false };
  const turn = Math.max(0, at - ARTICLES_FIRST + 1);
  const facts = [
    ...(outlet !== null ? [cutText(outlet, LONGEST_NAME)] : []),
    publishedWords(first.article),
    // It came late into the corpus.
    ...(published !== null && published < since.slice(0, published.length) ? ['added now'] : []),
    ...(alsoIn.length > 0 ? [`also in ${copies(alsoIn, openings)}`] : []),
  ];
  const head = `### ${headline(article, openings)}\n-# ${facts.join(' · ')}`;
  const item = itemOf(
    { section: 'articles', turn, excerpts: [first] },
    (tell) => `${head}\n${tell(first, source)}`,
  );
  return [
    item,
    ...others.map((excerpt, next) =>
      itemOf({ section: 'articles', turn: at + next + LATER, excerpts: [excerpt], below: item }, (tell) =>
        tell(excerpt, source),
      ),
    ),
  ];
}

/** The headline, or the first words of an article without one. */
function headline({ title, id, outlet }: DigestCopy, openings: Digest['openings']): string {
  const opening = openings[id];
  if (title !== null || opening === undefined) return cutText(title ?? outlet ?? id, LONGEST_TITLE);
  return `“${cutText(opening, LONGEST_TITLE)}…”`;
}

function copies(alsoIn: readonly DigestCopy[], openings: Digest['openings']): string {
  const named = alsoIn
    .slice(0, MOST_COPIES)
    .map((copy) => (copy.outlet !== null ? cutText(copy.outlet, LONGEST_NAME) : headline(copy, openings)));
  const more = alsoIn.length - named.length;
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const RELATIONS: Readonly<Record<Contradiction['relation'], string>> = {
  before: 'before',
  earlier: 'earlier reported',
  elsewhere: 'elsewhere',
};

function contradictionItem({ relation, now, before }: Contradiction, turn: number): DigestItem {
  const [words, other] = [now, before].map((each) => cutText(each.words, LONGEST_WORDS));
  return itemOf(
    { section: 'contradictions', turn, excerpts: [now.excerpt, before.excerpt] },
    (tell) =>
      `**${words}**, ${RELATIONS[relation]} **${other}**\n${tell(now.excerpt)}\n${tell(before.excerpt)}`,
  );
}

function personItem({ name, role, articles, before, excerpt }: DigestPerson, turn: number): DigestItem {
  const facts = [
    `**${cutText(name, LONGEST_NAME)}**${role === null ? '' : `, ${cutText(role, LONGEST_ROLE)}`}`,
    `in ${articles} new ${articles === 1 ? 'article' : 'articles'}${before > 0 ? `, ${before} before` : ''}`,
  ];
  return titled('people', facts, excerpt, turn);
}

function quotationItem({ speaker, excerpt }: DigestQuotation): DigestItem {
  return titled('quotation', [`**${cutText(speaker, LONGEST_NAME)}**`], excerpt, 0);
}

function dateItem(
  section: 'dates' | 'onThisDay',
  { words, ahead, planned, excerpt }: DigestDate,
  turn: number,
): DigestItem {
  const note = ahead ? ['ahead'] : planned ? ['as planned before'] : [];
  return titled(section, [`**${cutText(words, LONGEST_WORDS)}**`, ...note], excerpt, turn);
}

/** A line of facts above an excerpt, or with the number of one that stands elsewhere. */
function titled(section: Section, facts: readonly string[], excerpt: Excerpt, turn: number): DigestItem {
  return itemOf(
    { section, turn, excerpts: [excerpt] },
    (tell, isRepeat) => `${facts.join(' · ')}${isRepeat ? ' · ' : '\n'}${tell(excerpt)}`,
  );
}
