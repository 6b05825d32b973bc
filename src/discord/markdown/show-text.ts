import { plainText } from '../../text/plain-text.ts';
import type { Span } from '../../text/span.ts';

/**
 * An address as Discord finds it, without marks that would end the brackets that we set around it.
 * Takes https://a.example/b_c?d=*e* and http://a.example/(f); refuses ftp://a.example and www.a.example,
 * and ends before a ping of all.
 */
const ADDRESS = /https?:\/\/(?:(?!@(?:everyone|here))[^\s<>])*(?!@(?:everyone|here))[^\s<>.,:;"'!?)\]]/g;

/** Marks that begin or end formatting, mentions, links or emoji anywhere in a line. */
const MARKS = /[\\*_~`|<>[\]@]|:(?=[\w+-]+:)|:(?=\/\/)/g;

/** Marks that only mean something where a line begins: headings, lists, quotes. */
const LINE_START = /^(\s*)([#>+-]|\d+(?=[.)]))/;

/**
 * Text of an article or a user as Discord shows it letter for letter: one line in which nothing pings, formats, links
 * anew, opens a code span or changes the direction. Addresses stay whole and stand in angle brackets, which Discord
 * does not show. The only door for such text; `readText` is its inverse.
 */
export function showText(text: string): string {
  return showMarked(text, []);
}

/** The same with the spans, in order and in UTF-16 units of `text`, in bold; an address is never cut by one. */
export function showMarked(text: string, spans: readonly Span[]): string {
  const plain = plainText(text);
  let shown = '';
  let at = 0;
  for (const { start, end } of findAddresses(plain)) {
    shown += `${boldPart(plain, { start: at, end: start }, spans)}<${plain.slice(start, end)}>`;
    at = end;
  }
  shown += boldPart(plain, { start: at, end: plain.length }, spans);
  return escapeStart(shown);
}

/** Where a text has the addresses that are shown in brackets. */
export function findAddresses(text: string): Span[] {
  return Array.from(text.matchAll(ADDRESS), ({ index, 0: address }) => ({
    start: index,
    end: index + address.length,
  }));
}

function boldPart(text: string, part: Span, spans: readonly Span[]): string {
  let shown = '';
  let at = part.start;
  for (const span of spans) {
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, part.end);
    // Bold that holds blanks alone, or begins or ends with one, is not read as bold everywhere.
    const inner = text.slice(start, end);
    if (end <= start || inner.trim() !== inner || inner === '') continue;
    shown += `${escapeMarks(text.slice(at, start))}**${escapeStart(escapeMarks(inner))}**`;
    at = end;
  }
  return shown + escapeMarks(text.slice(at, part.end));
}

function escapeMarks(text: string): string {
  return text.replace(MARKS, '\\$&');
}

/** What stands first in bold may be read as if it stood first in a line. */
function escapeStart(shown: string): string {
  return shown.replace(LINE_START, (_, blank: string, mark: string) =>
    /\d/.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
  );
}
