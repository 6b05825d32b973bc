import type { Answer } from '../../answers/answer.ts';
import type { Request } from '../../questions/request.ts';
import { cutText } from '../markdown/cut-text.ts';
import { answerHead, NO_ANSWER } from './answer-head.ts';
import { answerResults } from './answer-results.ts';
import { answerRows, pageRows } from './answer-rows.ts';
import { type Card, type CardPicture, lengthOf, MOST_TEXT, makeCard } from './card.ts';
import { commandLine } from './command-line.ts';

const ANSWERED = 0x2f_85_5a;
const REFUSED = 0x71_80_96;

// Enough for an excerpt of a sentence with the longest source line.
const FIRST_RESULT = 1100;
// With a longer question there would be no room for its answer; it is shown in part then, and buttons that read it are
// left out.
const LONGEST_LINE = MOST_TEXT - FIRST_RESULT - 700;
// A longer question says by itself what is meant.
const ROOMY = 1000;
const LONGEST_UNDERSTOOD = 200;

export interface AnswerCardOptions {
  readonly request: Request;
  readonly answer: Answer;
  /** Fingerprint of the corpus. */
  readonly index: string;
  /** Only the one who asked sees it. */
  readonly isPrivate: boolean;
  /** How the words were understood, where they leaned on the exchange before. */
  readonly understood?: string;
  readonly picture?: CardPicture;
}

/** The answer first with what it rests on, then the excerpts; what the articles do not tell is said as plainly. */
export function answerCard(options: AnswerCardOptions): Card {
  const { request, answer, understood, index, picture } = options;
  const results = answerResults(answer, request, index);
  const { line, isWhole } = requestLine(request);
  const first = line.length < ROOMY ? [line, ...understoodLine(understood, request)] : [line];
  return makeCard({
    head: headWithin(MOST_TEXT - FIRST_RESULT, first, answerHead(answer, request)),
    results,
    rows: (shown) => (isWhole ? answerRows({ ...options, shown, listed: results.length }) : []),
    picture,
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
  const rest = answerResults(answer, request, index, offset);
  const from = `from number ${offset + 1} on`;
  const told = answer.answered ? `F${from.slice(1)}` : `${NO_ANSWER}, ${from}`;
  return makeCard({
    head: [
      requestLine(request).line,
      ...(changed
        ? ['The articles have changed since that answer was given; this is what they say now.']
        : []),
      rest.length > 0 ? `-# ${told}` : 'There is nothing more.',
    ],
    results: rest,
    rows: (shown) => pageRows(answer, index, offset, shown, offset + rest.length),
    accent: answer.answered ? ANSWERED : REFUSED,
  });
}

function understoodLine(understood: string | undefined, { query }: Request): string[] {
  if (!understood) return [];
  // The line above shows those words already.
  if (understood === query) return ['-# Understood as above, from what was asked before.'];
  return [`-# Understood as: ${cutText(understood, LONGEST_UNDERSTOOD)}`];
}

function requestLine(request: Request): { line: string; isWhole: boolean } {
  const line = commandLine(request);
  if (line.length <= LONGEST_LINE) return { line, isWhole: true };
  const words = [request.query, request.speaker, request.topic].filter(Boolean).join(' · ');
  return { line: `-# /${request.command} ${cutText(words, LONGEST_LINE - 20)}`, isWhole: false };
}

/** All of the first lines, and of the others those that still have room, the first of them before all. */
function headWithin(room: number, first: readonly string[], others: readonly string[]): string[] {
  const lines = [...first];
  for (const other of others) {
    if (lengthOf(lines) + other.length <= room) lines.push(other);
  }
  return lines;
}
