import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Answer, Excerpt, ShortAnswer } from '../answers/answer.ts';
import { dayWords } from '../answers/date-words.ts';
import { plainText } from './plain-text.ts';

/** How a terminal is written to. */
export interface Screen {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** An answer for people: what the articles say, how, the excerpts with the words that matter, then where they stand. */
export function printAnswer(answer: Answer, screen: Screen): string {
  const paint = (style: Style, text: string) =>
    screen.colour ? styleText(style, text, { validateStream: false }) : text;
  const block = (text: string, indent: string, first = indent) =>
    first +
    wrapAnsi(text, Math.max(20, screen.width - indent.length), { hard: true, trim: true })
      .split('\n')
      .join(`\n${indent}`);
  const lines: string[] = [];
  if (!answer.answered) {
    lines.push(paint('bold', 'The articles do not say.'));
    if (answer.note) lines.push(block(plainText(answer.note), ''));
    if (answer.missing?.length) lines.push(`No article has: ${answer.missing.map(plainText).join(', ')}`);
    if (answer.excerpts.length > 0) lines.push('', paint('dim', 'Nearest passages, which are no answer:'));
  } else if (answer.kind !== 'ask' || answer.answers[0]?.text !== answer.excerpts[0]?.text) {
    for (const [rank, short] of answer.answers.entries()) {
      lines.push(block(headline(short, answer, rank, paint), '  ', rank === 0 ? '' : '  '));
    }
  }
  lines.push('');
  for (const excerpt of answer.excerpts) {
    lines.push(block(marked(excerpt, paint), '    ', `${paint('dim', `[${excerpt.number}]`)} `), '');
  }
  for (const excerpt of answer.excerpts)
    lines.push(block(sourceLine(excerpt, paint), '    ', `${paint('dim', `[${excerpt.number}]`)} `));
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function headline(
  short: ShortAnswer,
  answer: Answer,
  rank: number,
  paint: (style: Style, text: string) => string,
): string {
  const numbers = short.citations.map((number) => `[${number}]`).join('');
  const said =
    answer.kind === 'quote' && short.form !== 'reported'
      ? `“${plainText(short.text)}”`
      : plainText(short.text);
  const speaker =
    answer.kind === 'quote' ? ` — ${short.speaker ? plainText(short.speaker) : 'speaker unclear'}` : '';
  const basis = short.basis ? paint('dim', `  ${plainText(short.basis)}`) : '';
  return `${rank === 0 ? paint('bold', said) : said}${speaker} ${paint('dim', numbers)}${basis}`;
}

function marked(excerpt: Excerpt, paint: (style: Style, text: string) => string): string {
  const text = plainText(excerpt.text);
  let written = '';
  let at = 0;
  for (const [start, end] of excerpt.highlights) {
    written += text.slice(at, start) + paint('bold', text.slice(start, end));
    at = end;
  }
  return written + text.slice(at);
}

function sourceLine(
  { article, citation, paragraph, link, alsoIn }: Excerpt,
  paint: (style: Style, text: string) => string,
): string {
  const day =
    article.published === null
      ? 'undated'
      : /^\d{4}-\d\d-\d\d$/.test(article.published)
        ? dayWords(article.published)
        : article.published;
  const facts = [
    article.source ?? article.id,
    article.publishedCertainty === 'inferred' ? `${day} (inferred)` : day,
    article.title,
    `paragraph ${paragraph}`,
    citation,
    ...(alsoIn ? [`also in ${alsoIn.join(', ')}`] : []),
  ];
  const line = facts
    .filter((fact) => fact !== null)
    .map(plainText)
    .join(' · ');
  return link ? `${line}\n${paint('dim', plainText(link))}` : line;
}
