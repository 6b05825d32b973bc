import type { Answer, Excerpt, ShortAnswer } from '../../answers/answer.ts';
import type { Request } from '../../questions/request.ts';
import { cutText } from '../markdown/cut-text.ts';
import { boldSpans } from './bold-spans.ts';
import { contextButton } from './button.ts';
import type { Result, ResultMaker } from './card.ts';
import { excerptText } from './excerpt-text.ts';
import { nameAndDay, sourceLine } from './source-line.ts';

const LONGEST_CLAIM = 200;
const LONGEST_OPENING = 200;
const MOST_CLAIMANTS = 6;
// More is no date, number or name but a sentence.
const LONGEST_WORDS = 60;

/**
 * What an answer shows below its head, from number `offset` on: events of a timeline, what was claimed, articles, or
 * excerpts.
 */
export function answerResults(
  answer: Answer,
  { query }: Request,
  index: string,
  offset = 0,
): readonly ResultMaker[] {
  const listed = answer.answers.slice(offset);
  if (answer.answered && answer.kind === 'timeline') return events(listed, answer, index);
  if (answer.answered && answer.kind === 'compare') return claims(listed, answer, index, offset);
  if (answer.answered && answer.kind === 'sources')
    return listed.map((article) => listedArticle(article, answer));
  return answer.excerpts
    .slice(offset)
    .map(
      (excerpt) => (room, mayCut) =>
        result(
          excerptText(excerpt, { room, mayCut, bold: boldSpans(excerpt, answer, query) }),
          excerpt,
          index,
        ),
    );
}

/** The day first, then the sentence that tells of it; an excerpt that tells of two days stands there once. */
function events(listed: readonly ShortAnswer[], { excerpts }: Answer, index: string): ResultMaker[] {
  const told = new Set<number>();
  return listed.map(({ text, citations }) => (room, mayCut) => {
    const number = citations[0] ?? 0;
    const excerpt = excerpts[number - 1];
    if (!excerpt) return null;
    const day = `**${cutText(text, LONGEST_CLAIM)}**`;
    if (told.has(number)) return again(day, room);
    const shown = excerptText(excerpt, { room, mayCut, mark: `${day}\n`, source: { title: 'instead' } });
    if (shown !== null) told.add(number);
    return result(shown, excerpt, index);
  });
}

/** What is claimed and by how many, one sentence that says so, and who says it too. */
function claims(
  listed: readonly ShortAnswer[],
  { excerpts }: Answer,
  index: string,
  offset: number,
): ResultMaker[] {
  const told = new Set<number>();
  return listed.map(({ text, citations }, at) => (room, mayCut) => {
    const [first, ...others] = citations.flatMap((number) => excerpts[number - 1] ?? []);
    if (!first) return null;
    const articles = new Set([first, ...others].map(({ article }) => article.id)).size;
    const count = articles > 1 ? `, in ${articles} articles` : '';
    const claim = `**${cutText(text, LONGEST_CLAIM)}**${count}`;
    if (told.has(first.number)) return again(claim, room);
    const too = others.length > 0 ? `\n-# also ${claimants(others)}` : '';
    const shown = excerptText(first, {
      room: room - too.length,
      mayCut,
      // A claim that is a whole sentence stands in its excerpt.
      mark: text.length > LONGEST_WORDS ? `**${offset + at + 1}** ` : `${claim}\n`,
      source: { title: 'instead' },
    });
    if (shown !== null) told.add(first.number);
    return result(shown === null ? null : shown + too, first, index);
  });
}

function claimants(excerpts: readonly Excerpt[]): string {
  const named = excerpts
    .slice(0, MOST_CLAIMANTS)
    .map(({ article, citation }) => `${nameAndDay(article)} \`${citation}\``);
  const more = excerpts.length - named.length;
  return named.join(' · ') + (more > 0 ? ` and ${more} more` : '');
}

function again(what: string, room: number): Result | null {
  const text = `${what}\n-# in the same excerpt above`;
  return text.length <= room ? { text } : null;
}

function listedArticle({ text, citations }: ShortAnswer, { excerpts }: Answer): ResultMaker {
  return () => {
    const excerpt = excerpts.find(({ number }) => citations.includes(number));
    if (!excerpt) return null;
    const title = cutText(text, LONGEST_CLAIM);
    const opening = cutText(excerpt.text, LONGEST_OPENING);
    // An article without a headline is called by its opening.
    const own = text.replace(/…$/, '');
    const lines = excerpt.text.startsWith(own) ? [`**${title}**`] : [`**${title}**`, opening];
    return { text: [...lines, sourceLine(excerpt, { title: 'above' })].join('\n') };
  };
}

function result(text: string | null, { citation }: Excerpt, index: string): Result | null {
  return text === null ? null : { text, button: contextButton(citation, index) };
}
