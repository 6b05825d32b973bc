import type { Excerpt } from '../../answers/answer.ts';
import { dayWords } from '../../answers/events/date-words.ts';
import type { Digest } from '../../digests/digest.ts';
import { cutText } from '../markdown/cut-text.ts';
import { contextButton } from './button.ts';
import { type Card, type CardPicture, MOST_TEXT, makeCard, type Result } from './card.ts';
import { type DigestItem, digestItems, furtherLines, type Section, type Shows } from './digest-card-items.ts';

export interface DigestCardOptions {
  readonly digest: Digest;
  /** Fingerprint of the corpus. */
  readonly index: string;
  readonly picture?: CardPicture | undefined;
  /** Id of the role that is told of the digest. */
  readonly role?: string | undefined;
}

const NEWS = 0x2f_6f_9f;
const QUIET = 0x71_80_96;
const LONGEST_FOLLOWED = 300;
// Wider than any number that a card can show.
const ANY_NUMBER = 88;
// A line and a blank between two items of a block.
const BETWEEN = 2;

// What is kept free for the headlines of articles of which nothing is told.
const FURTHER = 400;
const PER_HEADLINE = 130;
const FURTHER_HEADING = '### Also new';

const HEADINGS: Readonly<Partial<Record<Section, string>>> = {
  contradictions: '### Not as told before',
  people: '### People in the news',
  quotation: '### Said',
  dates: '### Just past and ahead',
};

/** A digest on a card, within Discord's limits: items that find no room are dropped whole, none loses its citation. */
export function digestCard({ digest, index, picture, role }: DigestCardOptions): Card {
  const head = digestHead(digest, role);
  const { items, further, numberOf } = fitDigest(digest, head);
  const shows: Shows = {
    numberOf,
    openings: digest.openings,
    isRepeat: (excerpt, item) => items.find(({ tells }) => tells.has(excerpt))?.item !== item,
  };
  const results: Result[] = [];
  for (const section of new Set(items.map(({ item }) => item.section))) {
    const own = items.map(({ item }) => item).filter((item) => item.section === section);
    const heading = HEADINGS[section];
    if (heading !== undefined) {
      results.push({ text: [heading, ...own.map((item) => item.render(shows))].join('\n') });
      continue;
    }
    for (const item of own.filter(({ below }) => below === undefined)) {
      const under = own.filter(({ below }) => below === item);
      const text = [item, ...under].map((each) => each.render(shows)).join('\n');
      results.push({ text, ...buttonOf(item, index) });
    }
  }
  if (further !== '') results.push({ text: `${FURTHER_HEADING}\n${further}` });
  return makeCard({
    head,
    results: results.map((result) => () => result),
    picture,
    accent: digest.kind === 'new' ? NEWS : QUIET,
  });
}

/** The numbers under which a card shows excerpts of a digest; null for one that it drops. */
export function shownNumbers(digest: Digest, role?: string): (excerpt: Excerpt) => number | null {
  const { numberOf, items } = fitDigest(digest, digestHead(digest, role));
  return (excerpt) => (items.some(({ tells }) => tells.has(excerpt)) ? numberOf(excerpt) : null);
}

interface Fitted {
  readonly item: DigestItem;
  /** The excerpts that it shows, others than those it only refers to. */
  readonly tells: ReadonlySet<Excerpt>;
}

/** The items for which there is room, in the order of the card, with the numbers of what they show. */
function fitDigest(
  digest: Digest,
  head: readonly string[],
): { items: Fitted[]; further: string; numberOf: (excerpt: Excerpt) => number } {
  const mostFurther =
    digest.leftOut > 0 ? Math.min(FURTHER, FURTHER_HEADING.length + digest.leftOut * PER_HEADLINE) : 0;
  let room = MOST_TEXT - head.reduce((sum, line) => sum + line.length, 0) - mostFurther;
  const told = new Set<Excerpt>();
  const begun = new Set<Section>();
  const fitted = new Map<DigestItem, ReadonlySet<Excerpt>>();
  const all = digestItems(digest);
  for (const item of [...all].sort((a, b) => a.turn - b.turn)) {
    if (item.below && !fitted.has(item.below)) continue;
    const text = item.render({
      numberOf: () => ANY_NUMBER,
      isRepeat: (excerpt) => told.has(excerpt),
      openings: digest.openings,
    });
    const heading = begun.has(item.section) ? 0 : (HEADINGS[item.section]?.length ?? 0) + 1;
    const length = text.length + heading + BETWEEN;
    if (length > room) continue;
    room -= length;
    begun.add(item.section);
    const tells = new Set(item.excerpts.filter((excerpt) => !told.has(excerpt)));
    for (const excerpt of tells) told.add(excerpt);
    fitted.set(item, tells);
  }
  const items = all.flatMap((item) => {
    const tells = fitted.get(item);
    return tells ? [{ item, tells }] : [];
  });
  const numbers = new Map<Excerpt, number>();
  for (const { tells } of items) for (const excerpt of tells) numbers.set(excerpt, numbers.size + 1);
  // Articles that the digest tells and the card has no room for are named there too.
  const dropped = digest.articles.filter(({ excerpts }) => !excerpts.some((each) => told.has(each)));
  const further = furtherLines(
    [...dropped, ...digest.further],
    digest.openings,
    dropped.length + digest.leftOut,
    Math.max(0, room + mostFurther - FURTHER_HEADING.length - BETWEEN),
  );
  return { items, further, numberOf: (excerpt) => numbers.get(excerpt) ?? 0 };
}

function buttonOf({ excerpts }: DigestItem, index: string): Pick<Result, 'button'> {
  const [first] = excerpts;
  return first ? { button: contextButton(first.citation, index) } : {};
}

function digestHead(digest: Digest, role: string | undefined): string[] {
  const { kind, today, since, counts, follow } = digest;
  const followed = [...follow.topics, ...follow.people, ...follow.outlets].join(', ');
  const facts =
    kind === 'new'
      ? [
          `${counted(counts.articles, 'new article')}${counts.outlets > 1 ? ` from ${counts.outlets} outlets` : ''} since ${dayWords(since)}`,
          ...(counts.copies > 0 ? [`${counted(counts.copies, 'near copy', 'near copies')} folded`] : []),
        ]
      : [`Nothing new since ${dayWords(since)}`];
  if (followed !== '') facts.push(`on ${cutText(followed, LONGEST_FOLLOWED)}`);
  const title = kind === 'new' ? `News of ${dayWords(today)}` : `On this day, ${dayAndMonth(today)}`;
  const ping = role !== undefined && /^\d{1,20}$/.test(role) ? `<@&${role}>\n` : '';
  return [`${ping}## ${title}\n-# ${facts.join(' · ')}`];
}

function dayAndMonth(day: string): string {
  return dayWords(day).replace(/ \d+$/, '');
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
