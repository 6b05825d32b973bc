import type { Passage } from '../../passages/passage.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** The pieces of a text directive as spans of one paragraph. */
export interface Sought {
  readonly prefix: Span | null;
  readonly start: Span;
  readonly end: Span | null;
  readonly suffix: Span | null;
}

// The paragraphs of an article are read for each of its excerpts.
const folded = new WeakMap<Passage, string>();

/** Whether a browser that searches the article for the pieces finds first the place that they were taken from. */
export function isFirstPlace(passage: Passage, sought: Sought, paragraphs: readonly Passage[]): boolean {
  const { text } = passage;
  const piece = (span: Span | null) => (span ? flat(text.slice(span.start, span.end)).trim() : '');
  const prefix = piece(sought.prefix);
  const start = piece(sought.start);
  const end = piece(sought.end);
  const suffix = piece(sought.suffix);
  // A run may go on over paragraphs: one that begins earlier ends where ours does, if not before.
  const begins = (within: string) => findPlace(within, prefix, start, '', end ? '' : suffix) !== null;
  const title = passage.article.title;
  if (title !== null && begins(flat(title))) return false;
  for (const paragraph of paragraphs) {
    if (paragraph.citation === passage.citation) break;
    if (begins(flatOf(paragraph))) return false;
  }
  const found = findPlace(flatOf(passage), prefix, start, end, suffix);
  const ends = sought.end ?? sought.start;
  return (
    found !== null &&
    found.start === lengthTo(text, sought.start.start) &&
    found.end === lengthTo(text, ends.end)
  );
}

function findPlace(text: string, prefix: string, start: string, end: string, suffix: string): Span | null {
  const first = prefix || start;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (!isEdge(text, at)) continue;
    const from = prefix ? afterBlank(text, at + prefix.length) : at;
    if (!text.startsWith(start, from) || (!suffix && !end && !isEdge(text, from + start.length))) continue;
    const to = findEnd(text, from + start.length, end, suffix);
    if (to !== null) return { start: from, end: to };
  }
  return null;
}

/** Where the run that began before `from` ends: the first end with its suffix. */
function findEnd(text: string, from: number, end: string, suffix: string): number | null {
  const hasSuffix = (at: number) =>
    suffix ? text.startsWith(suffix, afterBlank(text, at)) : isEdge(text, at);
  if (!end) return hasSuffix(from) ? from : null;
  for (let at = text.indexOf(end, from); at >= 0; at = text.indexOf(end, at + 1)) {
    if (isEdge(text, at) && hasSuffix(at + end.length)) return at + end.length;
  }
  return null;
}

function isEdge(text: string, at: number): boolean {
  return at <= 0 || at >= text.length || !/^[\p{L}\p{N}]{2}$/u.test(text.charAt(at - 1) + text.charAt(at));
}

function afterBlank(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}

function flatOf(passage: Passage): string {
  let text = folded.get(passage);
  if (text === undefined) {
    text = flat(passage.text);
    folded.set(passage, text);
  }
  return text;
}

/** As a browser compares: without case and accents, every blank one space. */
function flat(text: string): string {
  return fold(text).replace(/\s+/g, ' ');
}

function lengthTo(text: string, at: number): number {
  return flat(text.slice(0, at)).length;
}
