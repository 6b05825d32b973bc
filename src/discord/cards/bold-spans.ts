import type { Answer, Excerpt } from '../../answers/answer.ts';
import { findTerms } from '../../text/find-terms.ts';
import type { Span } from '../../text/span.ts';

// More bold than this makes nothing stand out.
const MOST_BOLD = 0.8;
const PRONOUN = /^(?:he|him|his|she|hers?|they|them|their|it|its|who|whom)$/i;

/**
 * The words of an excerpt that matter: its highlights, neighbours as one. Where a name is asked for, only names that
 * are an answer or in the question, since an excerpt tells of many more; none where nearly all would be bold.
 */
export function boldSpans(excerpt: Excerpt, answer?: Answer, query = ''): Span[] {
  const { text, number } = excerpt;
  const all = excerpt.highlights.map(([start, end]) => ({ start, end }));
  const asksName = answer !== undefined && (answer.kind === 'who' || answer.kind === 'where');
  const known = asksName ? termsOf([query, ...answersAt(answer, number)]) : null;
  const kept = all.filter((span) => known === null || matters(text.slice(span.start, span.end), known));
  const joined = joinNeighbours(text, kept);
  const bold = joined.reduce((sum, { start, end }) => sum + end - start, 0);
  return bold > text.length * MOST_BOLD ? [] : joined;
}

function matters(words: string, known: ReadonlySet<string>): boolean {
  if (PRONOUN.test(words)) return false;
  return /^\p{Ll}/u.test(words) || findTerms(words).some(({ term }) => known.has(term));
}

function answersAt({ answers }: Answer, number: number): string[] {
  return answers.filter(({ citations }) => citations.includes(number)).map(({ text }) => text);
}

function termsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => findTerms(text).map(({ term }) => term)));
}

/** Words of one kind with a blank or a hyphen between them as one, so that a name is not cut into pieces. */
function joinNeighbours(text: string, spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  const isWord = (start: number) => /^\p{Ll}/u.test(text.slice(start, start + 2));
  const isNumber = (start: number) => /^\d/.test(text.slice(start));
  const alike = (a: number, b: number) => isNumber(a) || isNumber(b) || isWord(a) === isWord(b);
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last && /^[ -]$/.test(text.slice(last.end, start)) && alike(last.start, start)) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}
