import type { Readable } from 'node:stream';

/**
 * The lines of UTF-8 text as they come in, without their ends (LF or CRLF) and a leading byte order mark; a last line
 * without an end counts, nothing after the last end does not. Unlike node:readline it leaves U+2028 and a lone CR
 * alone, which may stand inside JSON.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // A line of many chunks is joined once, not anew with each of them.
  let pieces: string[] = [];
  const line = (end: string) => {
    const whole = pieces.length === 0 ? end : pieces.join('') + end;
    pieces = [];
    return whole.endsWith('\r') ? whole.slice(0, -1) : whole;
  };
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk as Uint8Array, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield line(text.slice(start, end));
      start = end + 1;
    }
    if (start < text.length) pieces.push(text.slice(start));
  }
  const last = decoder.decode();
  if (pieces.length > 0 || last !== '') yield line(last);
}
