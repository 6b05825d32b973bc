import type { Span } from '../../../src/text/span.ts';

// Marks that stand close to the word before, or to the one after.
const CLOSE_BEFORE = /^(?:[,.;:!?%)\]}”’…]|'s|'re|'ve|'d|'ll|'m|n't|'|’s|n’t|'')$/i;
const CLOSE_AFTER = /^(?:[([{$£€“‘]|``)$/;

/** Words set as running text, or found in the text that they come from. */
export function setWords(words: readonly string[], raw: string | null): { text: string; spans: Span[] } {
  if (raw !== null) {
    const spans = findWords(words, raw);
    if (spans !== null) return { text: raw, spans };
  }
  let text = '';
  const spans: Span[] = [];
  let quoted = false;
  let close = true;
  for (const word of words) {
    const straight = word === '"';
    const tight = close || CLOSE_BEFORE.test(word) || (straight && quoted);
    const plain = word === '``' || word === "''" ? '"' : word;
    if (!tight) text += ' ';
    spans.push({ start: text.length, end: text.length + plain.length });
    text += plain;
    close = CLOSE_AFTER.test(word) || (straight && !quoted);
    if (straight) quoted = !quoted;
  }
  return { text, spans };
}

function findWords(words: readonly string[], raw: string): Span[] | null {
  const spans: Span[] = [];
  let at = 0;
  for (const word of words) {
    const start = raw.indexOf(word, at);
    if (start < 0 || start - at > 12) return null;
    at = start + word.length;
    spans.push({ start, end: at });
  }
  return spans;
}
