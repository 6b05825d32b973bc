import type { Passage } from '../../passages/passage.ts';
import type { Span } from '../../text/span.ts';
import { isFirstPlace, type Sought } from './is-first-place.ts';

// More words than this are named by their first and last ones, so that a footnote mark or a line break between them
// does no harm.
const WHOLE_WORDS = 10;
const END_WORDS = [4, 8] as const;
const CONTEXT_WORDS = [3, 6, 12] as const;

// So much is looked at to either side for words; a longer piece would make the address unwieldy.
const REACH = 240;
const BEFORE = 64;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * `text=[prefix-,]start[,end][,-suffix]` for a run of a paragraph; prefix and suffix only where the words alone
 * would be found earlier in the article. Null where the run has no whole word of bearable length.
 */
export function textDirective(passage: Passage, span: Span, paragraphs: readonly Passage[]): string | null {
  const { text } = passage;
  const first = wordsAfter(text, span);
  const last = wordsBefore(text, span);
  if (!first[0] || !last.at(-1)) return null;
  const start = first[0].start;
  const end = (last.at(-1) as Span).end;
  const runs: Pick<Sought, 'start' | 'end'>[] =
    first.length <= WHOLE_WORDS && (first.at(-1) as Span).end === end
      ? [{ start: { start, end }, end: null }]
      : END_WORDS.map((count) => ({
          start: { start, end: (first[Math.min(count, first.length) - 1] as Span).end },
          end: { start: (last.at(-Math.min(count, last.length)) as Span).start, end },
        })).filter((run) => run.start.end <= run.end.start);
  const tries = runs.length > 0 ? runs : [{ start: { start, end }, end: null }];
  let chosen: Sought | null = null;
  for (const context of contexts(text, { start, end })) {
    for (const run of tries) {
      chosen = { ...run, ...context };
      if (isFirstPlace(passage, chosen, paragraphs)) return write(text, chosen);
    }
  }
  // The whole paragraph stands twice: either place is right.
  return write(text, { ...(tries[0] as Sought), prefix: null, suffix: null });
}

/** Nothing first, then a few words after, before, and on both sides. */
function* contexts(text: string, run: Span): Generator<Pick<Sought, 'prefix' | 'suffix'>> {
  // Enough for most, and then nothing around it is looked at.
  yield { prefix: null, suffix: null };
  const before = wordsBefore(text, { start: Math.max(0, run.start - REACH), end: run.start });
  const after = wordsAfter(text, { start: run.end, end: Math.min(text.length, run.end + REACH) });
  for (const count of CONTEXT_WORDS) {
    const from = before.at(-Math.min(count, before.length));
    const to = after[Math.min(count, after.length) - 1];
    const prefix = from ? { start: from.start, end: run.start } : null;
    const suffix = to ? { start: run.end, end: to.end } : null;
    if (suffix) yield { prefix: null, suffix };
    if (prefix) yield { prefix, suffix: null };
    if (prefix && suffix) yield { prefix, suffix };
  }
}

/** Whole words from the start of a run on, at most `REACH` characters far. */
function wordsAfter(text: string, run: Span): Span[] {
  return wordsIn(text, run, Math.max(0, run.start - BEFORE), Math.min(text.length, run.start + REACH));
}

/** Whole words up to the end of a run, at most `REACH` characters far. */
function wordsBefore(text: string, run: Span): Span[] {
  return wordsIn(text, run, Math.max(0, run.end - REACH), Math.min(text.length, run.end + BEFORE));
}

function wordsIn(text: string, run: Span, from: number, to: number): Span[] {
  const words: Span[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(from, to))) {
    const start = from + index;
    const end = start + segment.length;
    // A word that touches the edge of what was looked at may go on beyond it.
    const cut = (start === from && from > 0) || (end === to && to < text.length);
    if (isWordLike && !cut && start >= run.start && end <= run.end) words.push({ start, end });
  }
  return words;
}

function write(text: string, { prefix, start, end, suffix }: Sought): string {
  const piece = (span: Span) => encode(text.slice(span.start, span.end));
  return `text=${[
    prefix && `${piece(prefix)}-`,
    piece(start),
    end && piece(end),
    suffix && `-${piece(suffix)}`,
  ]
    .filter((part) => part !== null)
    .join(',')}`;
}

/** Percent-encoded: `-`, `,` and `&` have a meaning in a directive, the other marks one in Markdown. */
function encode(text: string): string {
  return encodeURIComponent(
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\p{Surrogate}/gu, '\ufffd'),
  ).replace(/[-_!~*'()]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
