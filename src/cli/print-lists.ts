import stringWidth from 'string-width';
import type { Answer, ShortAnswer } from '../answers/answer.ts';
import { publishedWords } from '../answers/citing/published-words.ts';
import { plainText } from '../text/plain-text.ts';
import { clip, hang, pad } from './hang.ts';
import { paint, type Screen } from './screen.ts';

// Room for "Wednesday 16 February 2022, afternoon".
const DAY_COLUMNS = 38;
// With less than this for the words of an event they say nothing.
const LEAST_WORDS = 20;

/** A timeline in line, an event a row: the day, the number of the excerpt, how that begins. */
export function eventLines({ answers, excerpts }: Answer, screen: Screen): string {
  const rows = answers.map((short) => ({
    day: clip(plainText(short.text), DAY_COLUMNS),
    numbers: numberWords(short),
    words: plainText(excerpts[(short.citations[0] ?? 0) - 1]?.text ?? ''),
  }));
  const days = Math.max(...rows.map(({ day }) => stringWidth(day)));
  const numbers = Math.max(...rows.map((row) => row.numbers.length));
  const room = screen.width - days - numbers - 4;
  return rows
    .map(({ day, numbers: cited, words }) => {
      const row = `${paint('bold', pad(day, days), screen)}  ${paint('dim', pad(cited, numbers), screen)}`;
      return room < LEAST_WORDS ? row.trimEnd() : `${row}  ${clip(words, room)}`;
    })
    .join('\n');
}

/** What is claimed, and below each claim who claims it and when. */
export function claimLines({ answers, excerpts }: Answer, screen: Screen): string {
  return answers
    .map((short) => {
      const claimants = short.citations.map((number) => {
        const article = excerpts[number - 1]?.article;
        const who = article ? `${plainText(article.source ?? article.id)}, ${publishedWords(article)}` : '';
        return hang(`  ${paint('dim', `[${number}]`, screen)} `, who, screen);
      });
      return [hang('', paint('bold', plainText(short.text), screen), screen), ...claimants].join('\n');
    })
    .join('\n');
}

function numberWords({ citations }: ShortAnswer): string {
  return citations.map((number) => `[${number}]`).join('');
}
