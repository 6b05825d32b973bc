import type { Answer, Excerpt, ShortAnswer } from '../answers/answer.ts';
import { plainText } from '../text/plain-text.ts';
import { hang, pad } from './hang.ts';
import { claimLines, eventLines } from './print-lists.ts';
import { paint, type Screen } from './screen.ts';
import { sourceLines } from './source-lines.ts';

// Below this an answer is as likely wrong as right where most questions have one.
const UNSURE = 0.3;

/** An answer for people: what the articles say and why, the excerpts, then where they stand. */
export function printAnswer(answer: Answer, screen: Screen): string {
  const parts = answer.answered ? answeredParts(answer, screen) : refusalParts(answer, screen);
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function answeredParts(answer: Answer, screen: Screen): string[] {
  const note = answer.note ? paint('dim', hang('', plainText(answer.note), screen), screen) : '';
  switch (answer.kind) {
    case 'sources':
      return [...sourceParts(answer, screen), note];
    case 'timeline':
      return [eventLines(answer, screen), note, ...listedParts(answer, screen)];
    case 'compare':
      return [claimLines(answer, screen), note, ...listedParts(answer, screen)];
    case 'cite':
      return [excerptLines(answer, screen), placeLines(answer, screen), note];
    default:
      return [headLines(answer, screen), note, excerptLines(answer, screen), placeLines(answer, screen)];
  }
}

function refusalParts(answer: Answer, screen: Screen): string[] {
  const head = [
    paint('bold', 'The articles do not say.', screen),
    ...(answer.note ? [hang('', plainText(answer.note), screen)] : []),
    ...(answer.missing?.length
      ? [hang('', `No article has: ${answer.missing.map(plainText).join(', ')}`, screen)]
      : []),
  ];
  if (answer.excerpts.length === 0) return [head.join('\n')];
  const nearest = paint('dim', 'Nearest passages, which are no answer:', screen);
  return [head.join('\n'), nearest, excerptLines(answer, screen), placeLines(answer, screen)];
}

function headLines(answer: Answer, screen: Screen): string {
  const unsure = answer.confidence < UNSURE ? `${paint('dim', 'Perhaps:', screen)}\n` : '';
  // Sentences that stand in the excerpts below would only be read twice.
  if (answer.kind === 'ask' && answer.answers.every((short) => standsBelow(short, answer)))
    return unsure.trim();
  return unsure + answer.answers.map((short, rank) => shortLines(short, answer, rank, screen)).join('\n');
}

function standsBelow({ text, citations }: ShortAnswer, { excerpts }: Answer): boolean {
  return citations.some((number) => excerpts[number - 1]?.text.includes(text));
}

function shortLines(short: ShortAnswer, answer: Answer, rank: number, screen: Screen): string {
  const mark = rank === 0 ? '' : '  ';
  const text = plainText(short.text);
  const said = answer.kind === 'quote' && short.form !== 'reported' ? `“${text}”` : text;
  const head = `${rank === 0 ? paint('bold', said, screen) : said}${speakerWords(short, answer)}`;
  const numbers = paint('dim', numberWords(short), screen);
  const basis = short.basis
    ? `\n${paint('dim', hang(`${mark}  `, plainText(short.basis), screen), screen)}`
    : '';
  return hang(mark, `${head} ${numbers}`, screen) + (rank === 0 ? basis : '');
}

function speakerWords(short: ShortAnswer, answer: Answer): string {
  if (answer.kind !== 'quote') return '';
  if (!short.speaker) return ' — speaker unclear';
  const certainty = short.speakerCertainty === 'likely' ? ' (likely)' : '';
  return ` — ${plainText(short.speaker)}${certainty}`;
}

/** Where there are many excerpts, each has its source right below it. */
function listedParts({ excerpts }: Answer, screen: Screen): string[] {
  const columns = columnsOf(excerpts);
  return excerpts.map((excerpt) =>
    [
      hang(paint('dim', pad(`[${excerpt.number}]`, columns), screen), markedText(excerpt, screen), screen),
      sourceLines(excerpt, ' '.repeat(columns), screen),
    ].join('\n'),
  );
}

function sourceParts({ answers, excerpts }: Answer, screen: Screen): string[] {
  const mark = (number: number) => pad(`[${number}]`, columnsOf(excerpts));
  return answers.map((short) => {
    const told = excerpts.find(({ number }) => short.citations.includes(number));
    const number = mark(told?.number ?? 0);
    const indent = ' '.repeat(number.length);
    return [
      hang(paint('dim', number, screen), paint('bold', plainText(short.text), screen), screen),
      ...(short.basis ? [hang(indent, plainText(short.basis), screen)] : []),
      ...(told ? [paint('dim', hang(indent, plainText(told.text), screen), screen)] : []),
      ...(told?.article.url ? [indent + paint('cyan', plainText(told.article.url), screen)] : []),
    ].join('\n');
  });
}

function excerptLines({ excerpts }: Answer, screen: Screen): string {
  const columns = columnsOf(excerpts);
  return excerpts
    .map((excerpt) =>
      hang(paint('dim', pad(`[${excerpt.number}]`, columns), screen), markedText(excerpt, screen), screen),
    )
    .join('\n\n');
}

function placeLines({ excerpts }: Answer, screen: Screen): string {
  const columns = columnsOf(excerpts);
  return excerpts
    .map((excerpt) => sourceLines(excerpt, pad(`[${excerpt.number}]`, columns), screen))
    .join('\n');
}

/** Room for the widest number, its brackets and a blank. */
function columnsOf(excerpts: readonly Excerpt[]): number {
  return String(Math.max(1, ...excerpts.map(({ number }) => number))).length + 3;
}

function numberWords({ citations }: ShortAnswer): string {
  return citations.map((number) => `[${number}]`).join('');
}

function markedText(excerpt: Excerpt, screen: Screen): string {
  const text = plainText(excerpt.text);
  let written = '';
  let at = 0;
  for (const [start, end] of excerpt.highlights) {
    written += text.slice(at, start) + paint('bold', text.slice(start, end), screen);
    at = end;
  }
  return written + text.slice(at);
}
