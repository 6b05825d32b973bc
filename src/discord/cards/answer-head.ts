import type { Answer, ShortAnswer } from '../../answers/answer.ts';
import { daysOf } from '../../questions/days-of.ts';
import type { Request } from '../../questions/request.ts';
import { findWords } from '../../text/find-words.ts';
import { cutText } from '../markdown/cut-text.ts';
import { nameAndDay } from './source-line.ts';

// Below this an answer is as likely wrong as right where most questions have one.
const UNSURE = 0.3;
// From here on what else was found is worth reading only if it fits nearly as well.
const SURE = 0.62;
const NEARLY_AS_WELL = 0.85;
// Longer words are no headline.
const HEADLINE = 90;
// Longer quotations are read once, in their excerpt.
const QUOTED_IN_HEAD = 180;
const LONGEST_ANSWER = 400;
const LONGEST_NAME = 80;
const LONGEST_OTHER = 120;
const LONGEST_BASIS = 250;
const LONGEST_MISSING = 300;
const FORM_WORDS = {
  direct: 'word for word',
  mixed: 'partly word for word',
  reported: 'reported, not word for word,',
};
const REFUSALS: Partial<Record<Answer['kind'], string>> = {
  cite: '## Not found',
  sources: '## No article on it',
};
const MOST_OTHERS = 3;
const MOST_NUMBERS = 5;

/** What stands above the results: the answer with its basis in one line and what says otherwise, or that there is none. */
export function answerHead(answer: Answer, request: Request): string[] {
  const lines = answer.answered ? answeredHead(answer, request) : refusalHead(answer, request);
  return [...lines, ...(answer.note ? [`-# ${cutText(answer.note, LONGEST_BASIS)}`] : [])];
}

/** What nearest passages are called where they are no answer. */
export const NO_ANSWER = 'Nearest passages, which are no answer';

function answeredHead(answer: Answer, request: Request): string[] {
  switch (answer.kind) {
    case 'timeline':
      return ['-# In order of date'];
    case 'compare':
      return [compareHead(answer)];
    case 'sources':
      return [sourcesHead(answer, request)];
    case 'cite':
      return [];
    case 'quote':
      return quoteHead(answer, request);
    default:
      return shortHead(answer);
  }
}

function sourcesHead({ answers }: Answer, { query }: Request): string {
  const count = answers.length === 1 ? '1 article' : `${answers.length} articles`;
  if (answers.length === 1) return `**${count}**`;
  return `**${count}**, ${query ? 'best' : 'newest'} first`;
}

function compareHead({ answers, excerpts }: Answer): string {
  const cited = new Set(answers.flatMap(({ citations }) => citations));
  const articles = new Set(
    excerpts.filter(({ number }) => cited.has(number)).map(({ article }) => article.id),
  );
  // Sentences stand beside each other; only dates, numbers and names can differ.
  if (answers.length > 1 && answers.every(({ value }) => value === null)) return '## What the articles say';
  if (answers.length > 1) return `## ${answers.length} different answers`;
  return articles.size > 1
    ? `## ${articles.size} articles say the same`
    : '## Only one article says something about it';
}

function shortHead(answer: Answer): string[] {
  const [first] = answer.answers;
  if (!first) return [];
  const perhaps = answer.confidence < UNSURE;
  // Sentences that stand in the excerpts below would only be read twice.
  if (answer.kind === 'ask' && standsBelow(first, answer))
    return [perhaps ? '**Perhaps this answers it:**' : '**The articles say:**'];
  return [
    `${headline(`${perhaps ? 'Perhaps: ' : ''}${cutText(first.text, LONGEST_ANSWER)}`)} ${numbers(first)}\n-# ${basisOf(first, answer)}`,
    ...othersLine(answer),
  ];
}

function headline(text: string): string {
  return text.length <= HEADLINE ? `## ${text}` : `**${text}**`;
}

function basisOf({ basis, citations }: ShortAnswer, { excerpts }: Answer): string {
  if (basis) return cutText(basis, LONGEST_BASIS);
  const named = excerpts.find(({ number }) => number === citations[0]);
  const more = citations.length > 1 ? `, and ${citations.length - 1} more` : '';
  return named ? `stated in ${nameAndDay(named.article)}${more}` : '';
}

/** What else the articles have for an answer: where it is sure only what says otherwise. */
function othersLine(answer: Answer): string[] {
  const [first, ...others] = answer.answers;
  const sure = answer.confidence >= SURE;
  const shown = others
    .filter((other) => first && !saysTheSame(first, other))
    .filter((other) => !sure || (first && contradicts(first, other)))
    .slice(0, MOST_OTHERS);
  if (shown.length === 0) return [];
  const words = shown.map((other) => `**${cutText(other.text, LONGEST_OTHER)}** ${numbers(other)}`);
  return [`${sure ? 'Other passages say' : 'Also possible'}: ${words.join(' · ')}`];
}

/** Whether another passage says it, and fits nearly as well. */
function contradicts(first: ShortAnswer, other: ShortAnswer): boolean {
  return (
    other.score >= first.score * NEARLY_AS_WELL &&
    other.citations.some((number) => !first.citations.includes(number))
  );
}

/** Whether one of two answers only says the other less exactly: a day and its month, a man and his surname. */
function saysTheSame(a: ShortAnswer, b: ShortAnswer): boolean {
  const [one, other] = [a, b].map(({ value }) => daysOf(typeof value === 'string' ? value : null));
  if (one && other) return one.from <= other.to && other.from <= one.to;
  const [short = '', long = ''] = [a.text, b.text].sort((x, y) => x.length - y.length);
  return long.toLowerCase().includes(short.toLowerCase());
}

function quoteHead(answer: Answer, { query, speaker: asked, topic }: Request): string[] {
  const [first] = answer.answers;
  if (!first) return [];
  const { text, speaker, form } = first;
  const perhaps = answer.confidence < UNSURE ? 'Perhaps: ' : '';
  const name = speaker ? cutText(speaker, LONGEST_NAME) : 'Speaker unclear';
  const said =
    form === 'reported' || text.length > QUOTED_IN_HEAD
      ? headline(`${perhaps}${name}`)
      : headline(`${perhaps}“${cutText(text, LONGEST_ANSWER)}” — ${name}`);
  const ofTheDay = query || asked || topic ? '' : 'the quotation of the day, ';
  return [`${said} ${numbers(first)}\n-# ${ofTheDay}${quoteBasis(first, answer)}`];
}

function quoteBasis(
  { form, speaker, speakerCertainty, basis, citations }: ShortAnswer,
  { excerpts }: Answer,
) {
  const named = excerpts.find(({ number }) => number === citations[0]);
  const where = named ? ` in ${nameAndDay(named.article)}` : '';
  const words = form === undefined ? cutText(basis ?? 'as printed', LONGEST_BASIS) : FORM_WORDS[form];
  const doubt = speaker && speakerCertainty === 'likely' ? '; the speaker is likely, not certain' : '';
  return words + where + doubt;
}

function standsBelow({ text, citations }: ShortAnswer, { excerpts }: Answer): boolean {
  return citations.some((number) => excerpts[number - 1]?.text.includes(text));
}

function refusalHead({ kind, missing = [], excerpts, note }: Answer, request: Request): string[] {
  const words = missingWords(missing, request);
  const empty = excerpts.length === 0 && words === '' && !note;
  return [
    REFUSALS[kind] ?? '## The articles do not say.',
    ...(words ? [`No article has: ${words}`] : []),
    ...(excerpts.length > 0 ? [`-# ${NO_ANSWER}:`] : []),
    ...(empty ? [`-# ${emptyWords(request)}`] : []),
  ];
}

function emptyWords({ source, from, to }: Request): string {
  return source || from || to
    ? 'Nothing matches the outlet or the dates that were asked for.'
    : 'There is no word in it to look for: try a name, a place or what happened.';
}

/** The words as they were typed, ended behind a whole one. */
function missingWords(missing: readonly string[], request: Request): string {
  const typed = [request.query, request.speaker, request.topic].filter((text) => text !== undefined);
  const written = new Map(
    typed.flatMap((text) =>
      findWords(text).map(({ text: word, start, end }) => [word, text.slice(start, end)]),
    ),
  );
  let shown = '';
  for (const word of missing) {
    const next = `${shown ? ', ' : ''}${cutText(written.get(word) ?? word, LONGEST_NAME)}`;
    if (shown.length + next.length > LONGEST_MISSING) return `${shown}, …`;
    shown += next;
  }
  return shown;
}

function numbers({ citations }: ShortAnswer): string {
  const shown = citations.slice(0, MOST_NUMBERS).map((number) => `\\[${number}\\]`);
  return shown.join('') + (citations.length > MOST_NUMBERS ? '…' : '');
}
