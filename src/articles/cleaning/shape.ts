import type { Block } from '../draft.ts';

const END_MARK = /[.!?…。！？](?:["”’'»)\]]|\s){0,4}$/;

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return END_MARK.test(text.slice(-8));
}

/** Whether a block is running text and no line of furniture: long, or a sentence of some length. */
export function isProse({ text, kind }: Block): boolean {
  if (kind !== 'body') return false;
  return text.length >= 160 || (text.length >= 60 && endsSentence(text));
}

/** How many words a text has, counted no further than `most`. */
export function countWords(text: string, most = 40): number {
  let count = 0;
  for (let at = 0; at >= 0 && count < most; count++) {
    const next = text.indexOf(' ', at);
    if (next < 0) return count + 1;
    at = next + 1;
  }
  return count;
}

/** Letters and figures in lower case, one blank between words: equal for two copies of one text. */
export function sameKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
