import { cleanQuestion } from '../questions/clean-question.ts';
import { findTerms } from '../text/find-terms.ts';
import { findWords } from '../text/find-words.ts';
import { splitSentences } from '../text/split-sentences.ts';

/** A chat message as what it claims. */
export interface Message {
  /** Those that say most, in order; without addresses, mentions and marks of quoting. */
  readonly sentences: readonly string[];
  /** What it gives as somebody's words, longest first. */
  readonly quotations: readonly string[];
}

/** UTF-16 units of a message that are read. */
export const MAX_MESSAGE = 2000;

const MOST_SENTENCES = 8;
const MOST_QUOTATIONS = 5;
// Two quoted words are a name or irony.
const FEWEST_QUOTED = 3;
// Fewer words than these say nothing that could stand in an article: "I agree." "Is that so?"
const FEWEST_TERMS = 3;
const ADDRESS = /<?\bhttps?:\/\/[^\s>]+>?/giu;
const LINE_MARK = /^[ \t]*(?:>{1,3}|#{1,3}|[-*•]|\d+\.)[ \t]+/u;
const QUOTED = /[“„«"]([^“”„«»"]+)[”“»"]/gu;
const QUOTED_LINES = /(?:^[ \t]*>[^\n]*\n?)+/gmu;
const LEFT_OUT = /\[?(?:…|\.{3})\]?/u;

/** The sentences of a message, those of few words left out where it has longer ones, and what it quotes. */
export function readMessage(text: string): Message {
  const message = text.slice(0, MAX_MESSAGE).replace(ADDRESS, ' ');
  const all = message
    .split('\n')
    .map((line) => line.replace(LINE_MARK, ''))
    .flatMap((line) => splitSentences(line).map(({ start, end }) => cleanQuestion(line.slice(start, end))));
  const counts = new Map([...new Set(all)].map((sentence) => [sentence, findTerms(sentence).length]));
  const most = Math.max(0, ...counts.values());
  const kept = [...counts]
    .filter(([, count]) => count > 0 && count >= Math.min(FEWEST_TERMS, most))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_SENTENCES)
    .map(([sentence]) => sentence);
  return {
    sentences: [...counts.keys()].filter((each) => kept.includes(each)),
    quotations: quotedIn(message),
  };
}

function quotedIn(message: string): string[] {
  const lines = [...message.matchAll(QUOTED_LINES)].map(([found]) => found.replace(/^[ \t]*>+/gmu, ' '));
  const marked = [...message.matchAll(QUOTED)].map(([, found = '']) => found);
  const counts = new Map(
    [...lines, ...marked]
      .flatMap((quoted) => quoted.split(LEFT_OUT))
      .map((part) => cleanQuestion(part))
      .map((part) => [part, findWords(part).length]),
  );
  return [...counts]
    .filter(([, count]) => count >= FEWEST_QUOTED)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_QUOTATIONS)
    .map(([part]) => part);
}
