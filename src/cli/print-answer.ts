import type { Answer, Excerpt, ShortAnswer } from '../answers/answer.ts';
import { plainText } from './plain-text.ts';
import { printClaims, printEvents } from './print-lists.ts';
import { paint, type Screen, wrap } from './screen.ts';
import { dayOf, outletOf, sourceLine } from './source-line.ts';

// Below this an answer is as likely wrong as right.
const UNSURE = 0.5;

/** An answer for people: what the articles say, the excerpts with the words that matter, then where they stand. */
export function printAnswer(answer: Answer, screen: Screen): string {
  const parts = answer.answered ? partsOf(answer, screen) : refusal(answer, screen);
  if (answer.note && answer.answered) parts.unshift(wrap(plainText(answer.note), screen));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function partsOf(answer: Answer, screen: Screen): string[] {
  switch (answer.kind) {
    case 'timeline':
      return [printEvents(answer, screen), ...listed(answer, screen)];
    case 'compare':
      return [printClaims(answer, screen), ...listed(answer, screen)];
    case 'sources':
      return answer.answers.map((short) => printArticle(short, answer, screen));
    case 'cite':
      return answer.excerpts.map((excerpt) => {
        const line = wrap(sourceLine(excerpt), screen);
        return [wrap(plainText(excerpt.text), screen), '', line, ...link(excerpt, '')].join('\n');
      });
    default:
      return [headlines(answer, screen), ...excerpts(answer, screen), sources(answer, screen)];
  }
}

function refusal(answer: Answer, screen: Screen): string[] {
  const missing = answer.missing?.map(plainText) ?? [];
  const lines = [
    paint('bold', 'The articles do not say.', screen),
    ...(answer.note ? [wrap(plainText(answer.note), screen)] : []),
    ...(missing.length > 0
      ? [wrap(`No article has the word${missing.length > 1 ? 's' : ''}: ${missing.join(', ')}`, screen)]
      : []),
  ];
  if (answer.excerpts.length === 0) return [lines.join('\n')];
  const nearest = 'The nearest passages, which are no answer:';
  return [lines.join('\n'), nearest, ...excerpts(answer, screen), sources(answer, screen)];
}

function headlines(answer: Answer, screen: Screen): string {
  // Sentences that stand in the excerpts would only be read twice.
  if (answer.kind === 'ask' && answer.answers.every((short) => standsInExcerpt(short, answer))) {
    return answer.confidence < UNSURE ? paint('dim', 'Perhaps:', screen) : '';
  }
  const lines = answer.answers.flatMap((short, rank) => {
    const said = saidIn(short, answer);
    const numbers = short.citations.map((number) => `[${number}]`).join('');
    const first = rank === 0 ? paint('bold', said, screen) : said;
    return [
      wrap(`${first}${speakerOf(short, answer)} ${paint('dim', numbers, screen)}`, screen, '  ', ''),
      ...(short.basis ? [wrap(paint('dim', plainText(short.basis), screen), screen, '  ')] : []),
    ];
  });
  if (answer.confidence < UNSURE) lines.unshift(paint('dim', 'Perhaps:', screen));
  return lines.join('\n');
}

function standsInExcerpt({ text, citations }: ShortAnswer, { excerpts }: Answer): boolean {
  return citations.some((number) => excerpts[number - 1]?.text.includes(text));
}

function saidIn({ text, form }: ShortAnswer, { kind }: Answer): string {
  return kind === 'quote' && form !== 'reported' ? `“${plainText(text)}”` : plainText(text);
}

function speakerOf({ speaker, speakerCertainty }: ShortAnswer, { kind }: Answer): string {
  if (kind !== 'quote') return '';
  if (!speaker) return ' — speaker unclear';
  return ` — ${speakerCertainty === 'certain' ? '' : 'probably '}${plainText(speaker)}`;
}

function excerpts(answer: Answer, screen: Screen): string[] {
  return answer.excerpts.map((excerpt) => numbered(marked(excerpt, screen), excerpt, screen));
}

function sources(answer: Answer, screen: Screen): string {
  return answer.excerpts
    .flatMap((excerpt) => [
      numbered(sourceLine(excerpt), excerpt, screen),
      ...link(excerpt, indentOf(excerpt.number)),
    ])
    .join('\n');
}

/** Where there are many excerpts, each has its source below it. */
function listed(answer: Answer, screen: Screen): string[] {
  return answer.excerpts.map((excerpt) =>
    [
      numbered(marked(excerpt, screen), excerpt, screen),
      wrap(paint('dim', sourceLine(excerpt), screen), screen, indentOf(excerpt.number)),
      ...link(excerpt, indentOf(excerpt.number)),
    ].join('\n'),
  );
}

function printArticle(short: ShortAnswer, answer: Answer, screen: Screen): string {
  const excerpt = answer.excerpts[(short.citations[0] ?? 0) - 1];
  if (!excerpt) return '';
  const { article } = excerpt;
  const indent = indentOf(excerpt.number);
  const facts = [
    outletOf(article),
    dayOf(article),
    ...(article.source === null ? [] : [plainText(article.id)]),
  ];
  return [
    numbered(paint('bold', plainText(short.text), screen), excerpt, screen),
    wrap(facts.join(' · '), screen, indent),
    wrap(paint('dim', plainText(excerpt.text), screen), screen, indent),
    ...(article.url ? [`${indent}${plainText(article.url)}`] : []),
  ].join('\n');
}

/** On a line of its own and never broken, so that it can be opened. */
function link(excerpt: Excerpt, indent: string): string[] {
  return excerpt.link ? [`${indent}${plainText(excerpt.link)}`] : [];
}

/** A text behind the number of its excerpt; its further lines stand under the first. */
function numbered(text: string, { number }: Excerpt, screen: Screen): string {
  const mark = `[${number}]`;
  return wrap(text, screen, indentOf(number), `${paint('dim', mark, screen)} `);
}

function indentOf(number: number): string {
  return ' '.repeat(`[${number}] `.length);
}

function marked(excerpt: Excerpt, screen: Screen): string {
  const text = plainText(excerpt.text);
  let written = '';
  let at = 0;
  for (const [start, end] of excerpt.highlights) {
    written += text.slice(at, start) + paint('bold', text.slice(start, end), screen);
    at = end;
  }
  return written + text.slice(at);
}
