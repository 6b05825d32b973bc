import type { Token } from './find-tokens.ts';

/** 0: running text; 1: a headline in title case; 2: a line of capitals; for each token. */
export function findHeadlines(tokens: readonly Token[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let start = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const gap = tokens[i]?.gap;
    if (gap !== undefined && (gap === ' ' || !gap.includes('\n'))) continue;
    const kind = headlineOf(tokens, start, i);
    if (kind > 0) marks.fill(kind, start, i);
    start = i;
  }
  return marks;
}

function headlineOf(tokens: readonly Token[], from: number, to: number): number {
  let long = 0;
  let capital = 0;
  let caps = 0;
  let ordinary = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.text.length < 4 || token.shape === 'number') continue;
    long++;
    if (token.shape === 'caps') caps++;
    if (token.shape !== 'lower') capital++;
    if (token.shape === 'capital' && !token.opens && !token.word.given && !token.word.surname) ordinary++;
  }
  if (long >= 2 && caps / long > 0.7) return 2;
  return long >= 4 && to - from < 30 && capital / long > 0.75 && ordinary >= 2 ? 1 : 0;
}
