import type { Answer, Excerpt, ShortAnswer } from '../../answers/answer.ts';
import { publishedWords } from '../../answers/published-words.ts';
import type { Request } from '../../questions/request.ts';
import { cutText } from '../markdown/cut-text.ts';
import { answerRows, pageRows } from './answer-rows.ts';
import { button } from './button.ts';
import { type Card, makeCard, type Result, type ResultMaker } from './card.ts';
import { commandLine } from './command-line.ts';
import { customId } from './custom-id.ts';
import { excerptText, sourceLine } from './excerpt-text.ts';

const ANSWERED = 0x2f_85_5a;
const REFUSED = 0x71_80_96;

// Below this an answer is as likely wrong as right.
const UNSURE = 0.5;
// Longer words are no headline.
const HEADLINE = 90;
const LONGEST_ANSWER = 700;
const LONGEST_OTHER = 200;
const LONGEST_BASIS = 300;
const MOST_OTHERS = 3;
const MOST_CLAIMANTS = 6;

export interface AnswerCardOptions {
  readonly request: Request;
  readonly answer: Answer;
  /** Fingerprint of the corpus. */
  readonly index: string;
  /** Only the one who asked sees it. */
  readonly isPrivate: boolean;
  /** How the words were understood, where they leaned on the exchange before. */
  readonly understood?: string;
}

/** The answer first with what it rests on, then the excerpts; what the articles do not tell is said as plainly. */
export function answerCard(options: AnswerCardOptions): Card {
  const { request, answer, understood } = options;
  const results = resultsOf(answer, options.index);
  const head = [
    commandLine(request),
    ...(understood ? [`-# Understood as: ${cutText(understood, LONGEST_OTHER)}`] : []),
    ...(answer.answered ? answeredHead(answer) : refusalHead(answer)),
    ...(answer.note ? [`-# ${cutText(answer.note, LONGEST_BASIS)}`] : []),
  ];
  return makeCard({
    head,
    results,
    rows: (shown) => answerRows({ ...options, shown, listed: results.length }),
    accent: answer.answered ? ANSWERED : REFUSED,
  });
}

/** The results that a card leaves for the next page, from `offset` on. */
export function moreCard({
  request,
  answer,
  index,
  offset,
  changed,
}: {
  readonly request: Request;
  /** With as many excerpts or events as may be asked for. */
  readonly answer: Answer;
  readonly index: string;
  readonly offset: number;
  /** The corpus is another than that of the first page. */
  readonly changed: boolean;
}): Card {
  const results = resultsOf(answer, index);
  const rest = results.slice(offset);
  return makeCard({
    head: [
      commandLine(request),
      ...(changed
        ? ['The articles have changed since that answer was given; this is what they say now.']
        : []),
      rest.length > 0 ? `-# From number ${offset + 1} on` : 'There is nothing more.',
    ],
    results: rest,
    rows: (shown) => pageRows(answer, index, offset, shown, results.length),
    accent: ANSWERED,
  });
}

function answeredHead(answer: Answer): string[] {
  switch (answer.kind) {
    case 'timeline':
    case 'compare':
    case 'cite':
      return [];
    case 'sources':
      return [`**${answer.answers.length} ${answer.answers.length === 1 ? 'article' : 'articles'}**`];
    default:
      return shortHead(answer);
  }
}

function shortHead(answer: Answer): string[] {
  const [first, ...others] = answer.answers;
  if (!first) return [];
  const unsure = answer.confidence < UNSURE ? ['*Perhaps:*'] : [];
  // Sentences that stand in the excerpts below would only be read twice.
  if (answer.kind === 'ask' && answer.answers.every((short) => standsBelow(short, answer))) return unsure;
  const basis = first.basis ? `\n-# ${cutText(first.basis, LONGEST_BASIS)}` : '';
  const also = others
    .slice(0, MOST_OTHERS)
    .map((short) => `${said(short, answer, LONGEST_OTHER)} ${numbers(short)}`);
  return [
    ...unsure,
    `${headline(first, answer)} ${numbers(first)}${basis}`,
    ...(also.length > 0 ? [`-# The articles also have: ${also.join(' · ')}`] : []),
  ];
}

function headline(short: ShortAnswer, answer: Answer): string {
  const text = said(short, answer, LONGEST_ANSWER);
  return text.length <= HEADLINE ? `## ${text}` : `**${text}**`;
}

function said(short: ShortAnswer, answer: Answer, room: number): string {
  const text = cutText(short.text, room);
  if (answer.kind !== 'quote') return text;
  const speaker = short.speaker ? cutText(short.speaker, LONGEST_OTHER) : 'speaker unclear';
  const certainty = short.speaker && short.speakerCertainty === 'likely' ? ' (likely)' : '';
  return `${short.form === 'reported' ? text : `“${text}”`} — ${speaker}${certainty}`;
}

function standsBelow({ text, citations }: ShortAnswer, { excerpts }: Answer): boolean {
  return citations.some((number) => excerpts[number - 1]?.text.includes(text));
}

function refusalHead({ missing, excerpts }: Answer): string[] {
  const words = (missing ?? []).map((word) => cutText(word, LONGEST_OTHER)).join(', ');
  return [
    '## The articles do not say.',
    ...(words ? [`No article has: ${cutShown(words)}`] : []),
    ...(excerpts.length > 0 ? ['-# Nearest passages, which are no answer:'] : []),
  ];
}

/** A list of words that are each shown already, ended behind a whole one. */
function cutShown(words: string): string {
  return words.length <= LONGEST_ANSWER
    ? words
    : `${words.slice(0, words.lastIndexOf(', ', LONGEST_ANSWER))}, …`;
}

function resultsOf(answer: Answer, index: string): ResultMaker[] {
  if (answer.answered && answer.kind === 'timeline')
    return answer.answers.map((short) => event(short, answer, index));
  if (answer.answered && answer.kind === 'compare')
    return [...answer.answers.map((short) => claim(short, answer)), ...excerptsOf(answer, index)];
  if (answer.answered && answer.kind === 'sources')
    return answer.answers.map((short) => article(short, answer));
  return excerptsOf(answer, index);
}

function excerptsOf({ excerpts }: Answer, index: string): ResultMaker[] {
  return excerpts.map((excerpt) => (room) => shown(excerptText(excerpt, room), excerpt, index));
}

function event(short: ShortAnswer, { excerpts }: Answer, index: string): ResultMaker {
  return (room) => {
    const excerpt = excerpts[(short.citations[0] ?? 0) - 1];
    if (!excerpt) return null;
    const day = `**${cutText(short.text, LONGEST_OTHER)}**\n`;
    const text = excerptText(excerpt, room - day.length);
    return shown(text === null ? null : day + text, excerpt, index);
  };
}

function claim(short: ShortAnswer, { excerpts }: Answer): ResultMaker {
  return () => {
    const claimants = short.citations.slice(0, MOST_CLAIMANTS).map((number) => {
      const article = excerpts[number - 1]?.article;
      return article ? `${outlet(article)}, ${publishedWords(article)} \\[${number}\\]` : '';
    });
    return { text: `**${cutText(short.text, LONGEST_OTHER)}**\n-# ${claimants.filter(Boolean).join(' · ')}` };
  };
}

function article(short: ShortAnswer, { excerpts }: Answer): ResultMaker {
  return () => {
    const excerpt = excerpts.find(({ number }) => short.citations.includes(number));
    if (!excerpt) return null;
    const title = `**${cutText(short.text, LONGEST_OTHER)}**`;
    return { text: `${title}\n${cutText(excerpt.text, LONGEST_OTHER)}\n${sourceLine(excerpt)}` };
  };
}

function shown(text: string | null, { citation }: Excerpt, index: string): Result | null {
  return text === null ? null : { text, button: button('Context', customId('context', index, citation)) };
}

function outlet({ source, id }: Excerpt['article']): string {
  return cutText(source ?? id, LONGEST_OTHER);
}

function numbers({ citations }: ShortAnswer): string {
  return citations.map((number) => `\\[${number}\\]`).join('');
}
