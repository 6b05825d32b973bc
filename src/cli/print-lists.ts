import stringWidth from 'string-width';
import type { Answer } from '../answers/answer.ts';
import { plainText } from './plain-text.ts';
import { clip, pad, paint, type Screen, wrap } from './screen.ts';
import { dayOf, outletOf } from './source-line.ts';

// Room for "Wednesday 16 February 2022, evening".
const WIDEST_DATE = 35;
// With less than this for the words of an event they say nothing.
const LEAST_WORDS = 20;

/** A timeline as rows in line: the date, the excerpt's number, how the excerpt begins. */
export function printEvents({ answers, excerpts }: Answer, screen: Screen): string {
  const rows = answers.map(({ text, citations }) => ({
    date: clip(plainText(text), WIDEST_DATE),
    numbers: numbersOf(citations),
    words: plainText(excerpts[(citations[0] ?? 0) - 1]?.text ?? ''),
  }));
  const dates = Math.max(...rows.map(({ date }) => stringWidth(date)));
  const numbers = Math.max(...rows.map((row) => row.numbers.length));
  const room = screen.width - dates - numbers - 4;
  return rows
    .map(({ date, numbers: cited, words }) => {
      const row = `${paint('bold', pad(date, dates), screen)}  ${paint('dim', pad(cited, numbers), screen)}`;
      return room < LEAST_WORDS ? row.trimEnd() : `${row}  ${clip(words, room)}`;
    })
    .join('\n');
}

/** What is claimed, and below each claim who claims it and when. */
export function printClaims({ answers, excerpts }: Answer, screen: Screen): string {
  return answers
    .map(({ text, citations }) => {
      const claimants = citations.map((number) => {
        const article = excerpts[number - 1]?.article;
        const who = article ? `${outletOf(article)}, ${dayOf(article)}` : '';
        const mark = `[${number}]`;
        return wrap(who, screen, ' '.repeat(mark.length + 3), `  ${paint('dim', mark, screen)} `);
      });
      return [wrap(paint('bold', plainText(text), screen), screen), ...claimants].join('\n');
    })
    .join('\n');
}

function numbersOf(citations: readonly number[]): string {
  return citations.map((number) => `[${number}]`).join('');
}
