import type { Span } from '../../text/span.ts';
import { findMarks, type Mark } from './find-marks.ts';

/** A run in marks (or after a dash); the span leaves its marks out, `outer` takes them in. */
export interface MarkedSpan extends Span {
  readonly outer: Span;
  /** A mark was missing or turned round, so that one end is a guess. */
  readonly repaired: boolean;
  /** The words go on from the paragraph before, whose quotation was not closed. */
  readonly carried: boolean;
  /** No mark closes it in its paragraph. */
  readonly open: boolean;
}

// A quotation that no mark closes is carried over so many paragraphs at most.
const MOST_CARRIED = 6;

/** The runs in quotation marks of an article's paragraphs, in order, the outermost alone. */
export function pairMarks(texts: readonly string[]): MarkedSpan[][] {
  const all = texts.map(findMarks);
  const doubles = all.map((marks) => marks.filter((mark) => mark.family === 'double'));
  const result: MarkedSpan[][] = [];
  let carry = 0;
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] as string;
    const marks = doubles[i] as Mark[];
    const spans: MarkedSpan[] = [];
    const carried = carry > 0;
    carry = 0;
    const open = pairDoubles(text, marks, carried, spans);
    if (open && goesOn(texts, doubles, i)) carry = 1;
    else if (open) closeAtCue(text, spans);
    result.push(
      withSingles(
        text,
        (all[i] as Mark[]).filter((mark) => mark.family === 'single'),
        spans,
      ),
    );
  }
  return result;
}

/** Pairs the double marks of one paragraph; true where the last one stays open. */
function pairDoubles(text: string, marks: readonly Mark[], carried: boolean, spans: MarkedSpan[]): boolean {
  let from = -1;
  let outer = 0;
  let repaired = false;
  let carriedHere = false;
  let lastEnd = 0;
  const begin = (at: number, inner: number, fixed: boolean) => {
    from = inner;
    outer = at;
    repaired = fixed;
  };
  const finish = (end: number, outerEnd: number, fixed: boolean, open: boolean) => {
    push(spans, text, from, end, { start: outer, end: outerEnd }, repaired || fixed, carriedHere, open);
    lastEnd = outerEnd;
    from = -1;
    carriedHere = false;
  };
  let k = 0;
  if (carried) {
    carriedHere = true;
    const first = marks[0];
    if (first && first.side !== 'close' && text.slice(0, first.at).trim() === '') {
      begin(first.at, first.after, false);
      k = 1;
    } else begin(0, 0, false);
  }
  for (; k < marks.length; k++) {
    const mark = marks[k] as Mark;
    if (from >= 0) {
      if (mark.side !== 'open') finish(mark.at, mark.after, false, false);
      else if (isNested(marks, k)) k++;
      else {
        // The mark that should have closed is missing: the words end before the clause that names the speaker.
        const end = endBeforeCue(text, from, mark.at);
        finish(end, end, true, false);
        begin(mark.at, mark.after, false);
      }
      continue;
    }
    if (mark.side !== 'close') begin(mark.at, mark.after, false);
    else if (isTurned(text, marks, k, lastEnd)) begin(mark.at, mark.after, true);
    else {
      const start = startOfUtterance(text, lastEnd, mark.at);
      if (start < 0) continue;
      begin(start, start, true);
      finish(mark.at, mark.after, true, false);
    }
  }
  if (from < 0) return false;
  finish(text.length, text.length, false, true);
  return spans.at(-1)?.open ?? false;
}

/** An opening mark inside a quotation that has a closing pair of its own: two closing marks follow. */
function isNested(marks: readonly Mark[], at: number): boolean {
  return marks[at + 1]?.side === 'close' && marks[at + 2]?.side === 'close';
}

/** A closing mark without an opening one that itself opens the words up to the next closing mark. */
function isTurned(text: string, marks: readonly Mark[], at: number, lastEnd: number): boolean {
  const mark = marks[at] as Mark;
  const next = marks[at + 1];
  if (next?.side === 'open' || (!next && countWords(text.slice(mark.after, mark.after + 60)) < 4))
    return false;
  if (!next) return false;
  const before = text.slice(Math.max(lastEnd, mark.at - 300), mark.at);
  const inner = text.slice(mark.after, mark.after + 3);
  const tail = before.slice(lastSentenceStart(before)).trim();
  return /^\s?\p{Lu}/u.test(inner) && (countWords(tail) < 4 || /^\p{Ll}/u.test(tail));
}

/** Where an utterance without an opening mark begins, or -1 where the mark is a stray one. */
function startOfUtterance(text: string, lastEnd: number, at: number): number {
  if (lastEnd === 0) {
    const near = Math.max(0, at - 600);
    const colon = near + text.slice(near, at).lastIndexOf(': ');
    const start = colon > near && at - colon > 12 ? colon + 2 : 0;
    return countWords(text.slice(start, Math.min(at, start + 200))) >= 4 ? start : -1;
  }
  const before = text.slice(lastEnd, at);
  let start = lastEnd;
  const first = /[.!?:]\s+(?=\p{Lu})/u.exec(before.slice(0, 400));
  if (first) start += first.index + first[0].length;
  else if (!/^\s*\p{Lu}/u.test(before)) return -1;
  return countWords(text.slice(start, Math.min(at, start + 200))) >= 4 ? start : -1;
}

function lastSentenceStart(before: string): number {
  let start = 0;
  for (const match of before.matchAll(/[.!?]["”’)]?\s+/gu)) start = match.index + match[0].length;
  return start;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

// ", he said" and ", said Ana Ruiz", but not ", he went".
const CUE_CLAUSE =
  /[,!?…]\s+(?=(?:(?:he|she|they|\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}) (?:said|says|added|told|wrote|explained|replied|asked|continued|tweeted|stated)|said (?:\p{Lu}|he|she|the))\b)/gu;

/** The end of words whose closing mark is missing: before the clause that names the speaker, else the last stop. */
function endBeforeCue(text: string, from: number, to: number): number {
  const inner = text.slice(from, to);
  for (const match of inner.matchAll(CUE_CLAUSE)) return from + match.index + 1;
  return to;
}

function closeAtCue(text: string, spans: MarkedSpan[]): void {
  const last = spans.pop();
  if (!last) return;
  const end = endBeforeCue(text, last.start, last.end);
  push(spans, text, last.start, end, { start: last.outer.start, end }, true, last.carried, false);
}

/** Whether words left open at the end of a paragraph go on in the next: it opens again, or only closes. */
function goesOn(texts: readonly string[], doubles: readonly Mark[][], at: number): boolean {
  for (let i = at + 1; i <= at + MOST_CARRIED && i < texts.length; i++) {
    const first = (doubles[i] as Mark[])[0];
    if (!first) continue;
    if (first.side === 'close') return true;
    return first.side === 'open' && i === at + 1 && (texts[i] as string).slice(0, first.at).trim() === '';
  }
  return false;
}

/** Adds the runs in single marks that stand outside of those in double marks, or have whole ones within. */
function withSingles(text: string, marks: readonly Mark[], doubles: MarkedSpan[]): MarkedSpan[] {
  if (marks.length < 2) return doubles;
  const found: MarkedSpan[] = [];
  let d = 0;
  let k = 0;
  while (k < marks.length) {
    const mark = marks[k] as Mark;
    while (d < doubles.length && (doubles[d] as MarkedSpan).outer.end <= mark.at) d++;
    const next = doubles[d];
    if (mark.side !== 'open' || (next && next.outer.start <= mark.at)) {
      k++;
      continue;
    }
    const inner = closingSingle(text, marks, k, next ? next.outer.start : text.length);
    const close = inner < 0 && next ? closingAround(text, marks, k, doubles, d) : inner;
    if (close < 0) {
      k++;
      continue;
    }
    const end = marks[close] as Mark;
    push(found, text, mark.after, end.at, { start: mark.at, end: end.after }, false, false, false);
    k = close + 1;
  }
  if (found.length === 0) return doubles;
  const outermost = doubles.filter((span) => !isWithin(span, found));
  return [...outermost, ...found].sort((a, b) => a.start - b.start);
}

/** Whether a run lies within one of some in order. */
function isWithin(span: MarkedSpan, others: readonly MarkedSpan[]): boolean {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle] as MarkedSpan).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const other = others[low];
  return other !== undefined && other.start <= span.start && span.end <= other.end;
}

/** The mark behind a stop that closes a single one around whole runs in double marks; -1 where none does. */
function closingAround(
  text: string,
  marks: readonly Mark[],
  at: number,
  doubles: readonly MarkedSpan[],
  from: number,
): number {
  let d = from;
  for (let k = at + 1; k < marks.length; k++) {
    const mark = marks[k] as Mark;
    while (d < doubles.length && (doubles[d] as MarkedSpan).outer.end <= mark.at) {
      const { repaired, carried, open } = doubles[d++] as MarkedSpan;
      if (repaired || carried || open) return -1;
    }
    const around = doubles[d];
    if (around && around.outer.start <= mark.at) continue;
    if (mark.side === 'open') return -1;
    if (/[.,!?…]/.test(text.charAt(mark.at - 1))) return k;
  }
  return -1;
}

/** The mark that closes a single one: after a stop, else one that is no plural's apostrophe; -1 where none is. */
function closingSingle(text: string, marks: readonly Mark[], at: number, limit: number): number {
  let fallback = -1;
  for (let k = at + 1; k < marks.length; k++) {
    const mark = marks[k] as Mark;
    if (mark.at >= limit || mark.side === 'open') break;
    const left = text.charAt(mark.at - 1);
    if (/[.,!?…]/.test(left)) return k;
    const plural = left === 's' && /^\s\p{Ll}/u.test(text.slice(mark.after, mark.after + 2));
    if (!plural) return k;
    if (fallback < 0) fallback = k;
  }
  return fallback;
}

function push(
  spans: MarkedSpan[],
  text: string,
  from: number,
  to: number,
  outer: Span,
  repaired: boolean,
  carried: boolean,
  open: boolean,
): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return;
  spans.push({ start, end, outer, repaired, carried, open });
}
