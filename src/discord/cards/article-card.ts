import { dateWords } from '../../answers/events/date-words.ts';
import type { ArticleSummary } from '../../answers/summarise-article.ts';
import { cutText } from '../markdown/cut-text.ts';
import { showText } from '../markdown/show-text.ts';
import { contextButton } from './button.ts';
import { type Card, makeCard } from './card.ts';
import { excerptText } from './excerpt-text.ts';

const LONGEST_TITLE = 250;
const LONGEST_NAME = 80;
const LONGEST_ADDRESS = 500;

/** One article on a card: where and when it appeared, its telling sentences, whom and which days it tells of. */
export function articleCard(summary: ArticleSummary, index: string): Card {
  const { title, id, outlet, author, published, url, paragraphs, words, quotations } = summary;
  const day =
    published.value === null
      ? 'undated'
      : `${dateWords(published.value) ?? published.value}${published.certainty === 'inferred' ? ' (inferred)' : ''}`;
  const facts = [
    ...(outlet === null ? [] : [cutText(outlet, LONGEST_NAME)]),
    day,
    ...(author === null ? [] : [`by ${cutText(author, LONGEST_NAME)}`]),
    counted(paragraphs, 'paragraph'),
    counted(words, 'word'),
    ...(quotations > 0 ? [counted(quotations, 'quotation')] : []),
  ];
  const people = summary.people.map(({ name, role, paragraphs: number }, at) => {
    const named = `**${cutText(name, LONGEST_NAME)}**${role === null ? '' : `, ${cutText(role, LONGEST_NAME)}`}`;
    return `${named} (${at === 0 ? `in ${counted(number, 'paragraph')}` : number})`;
  });
  const dates = summary.dates.map(
    ({ value, citation }) => `${showText(dateWords(value) ?? value)} \`${citation}\``,
  );
  return makeCard({
    head: [
      `## ${cutText(title ?? id, LONGEST_TITLE)}\n-# ${facts.join(' · ')}`,
      ...(url === null ? [] : [cutText(url, LONGEST_ADDRESS)]),
      ...(people.length > 0 ? [`Names: ${people.join(' · ')}`] : []),
      ...(dates.length > 0 ? [`Tells of: ${dates.join(' · ')}`] : []),
    ],
    results: summary.excerpts.map((excerpt) => (room, mayCut) => {
      const text = excerptText(excerpt, { room, mayCut, source: { title: 'above', withOutlet: false } });
      return text === null ? null : { text, button: contextButton(excerpt.citation, index) };
    }),
  });
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
