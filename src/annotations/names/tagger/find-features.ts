import type { Token } from '../find-tokens.ts';
import { rowOf } from './hash.ts';
import type { ArticleView, PassageView, WordRecord } from './read-article.ts';
import { NOTHING, type WordFacts } from './word-facts.ts';

/** The most features that one token has. */
export const MOST_FEATURES = 80;

/** Writes the rows of a token's features, and how many; `earlier` is what the tagger made of its word before. */
export function findFeatures(
  article: ArticleView,
  passage: PassageView,
  at: number,
  earlier: number,
  rows: Int32Array,
): number {
  const { tokens, facts, candidates, verdicts, weights, gaps, tight } = passage;
  const token = tokens[at] as Token;
  const here = facts[at] as WordFacts;
  const before = facts[at - 1] ?? NOTHING;
  const before2 = facts[at - 2] ?? NOTHING;
  const after = facts[at + 1] ?? NOTHING;
  const after2 = facts[at + 2] ?? NOTHING;
  const gap = gaps[at] as number;
  const gapAfter = gaps[at + 1] ?? 31;
  const gapBefore = at > 1 ? (gaps[at - 1] as number) : 31;
  const opens = token.opens ? 1 : 0;
  let first = at;
  while (first > 0 && candidates[first - 1] === 1 && tight[first] === 1) first--;
  let last = at;
  while (last + 1 < tokens.length && candidates[last + 1] === 1 && tight[last + 1] === 1) last++;
  const place = Math.min(3, at - first) * 4 + Math.min(3, last - at);
  const beforeRun = facts[first - 1] ?? NOTHING;
  const afterRun = facts[last + 1] ?? NOTHING;
  const gapRun = gaps[first] as number;
  const gapAfterRun = gaps[last + 1] ?? 31;
  const tail = facts[last] as WordFacts;
  const verdict = verdicts[at] as number;
  const verdictBefore = at > 0 ? (verdicts[at - 1] as number) : 7;
  const verdictAfter = at + 1 < tokens.length ? (verdicts[at + 1] as number) : 7;
  const lower = article.survey.lower.has(token.low) ? 1 : 0;
  const capital = Math.min(2, article.survey.capital.get(token.low) ?? 0);
  const seen = opens * 6 + lower * 3 + capital;
  const record = readRecord(article.records.get(here.hash), verdict, verdictAfter);
  const line = passage.lines[at] as number;
  const headline = passage.headline[at] as number;
  const weight = weights[at] as number;

  let n = 0;
  const { hash, bits, shape } = here;
  rows[n++] = rowOf(0, 0, 0);
  rows[n++] = rowOf(1, hash, 0);
  rows[n++] = rowOf(2, hash, shape);
  rows[n++] = rowOf(3, before.hash, 0);
  rows[n++] = rowOf(4, after.hash, 0);
  rows[n++] = rowOf(5, before2.hash, gapBefore);
  rows[n++] = rowOf(6, after2.hash, 0);
  rows[n++] = rowOf(7, before.hash, hash);
  rows[n++] = rowOf(8, hash, after.hash);
  rows[n++] = rowOf(9, here.head, shape);
  rows[n++] = rowOf(10, here.tail2, shape);
  rows[n++] = rowOf(11, here.tail3, shape);
  rows[n++] = rowOf(12, here.tail4, 0);
  rows[n++] = rowOf(13, shape, seen);
  rows[n++] = rowOf(14, shape * 32 + before.shape, gap);
  rows[n++] = rowOf(15, shape * 32 + after.shape, gapAfter);
  rows[n++] = rowOf(16, (shape * 32 + before.shape) * 32 + after.shape, gap * 32 + gapAfter);
  rows[n++] = rowOf(17, bits, 0);
  rows[n++] = rowOf(18, bits, seen);
  rows[n++] = rowOf(19, bits, before.bits);
  rows[n++] = rowOf(20, bits, after.bits);
  rows[n++] = rowOf(21, before.bits, gap * 32 + shape);
  rows[n++] = rowOf(22, after.bits, gapAfter * 32 + shape);
  rows[n++] = rowOf(23, before.hash, bits);
  rows[n++] = rowOf(24, after.hash, bits);
  rows[n++] = rowOf(25, verdict, 0);
  rows[n++] = rowOf(26, verdict * 64 + verdictBefore * 8 + verdictAfter, 0);
  rows[n++] = rowOf(27, verdict, hash);
  rows[n++] = rowOf(28, verdict, bits);
  rows[n++] = rowOf(29, verdict * 32 + shape, seen);
  rows[n++] = rowOf(30, verdict, weight);
  rows[n++] = rowOf(31, verdict * 16 + place, shape);
  rows[n++] = rowOf(32, record, verdict);
  rows[n++] = rowOf(33, record, bits);
  rows[n++] = rowOf(34, earlier, record);
  rows[n++] = rowOf(35, earlier, verdict);
  rows[n++] = rowOf(36, place, beforeRun.hash);
  rows[n++] = rowOf(37, place, afterRun.hash);
  rows[n++] = rowOf(38, place * 32 + gapRun, beforeRun.bits);
  rows[n++] = rowOf(39, place * 32 + gapAfterRun, afterRun.bits);
  rows[n++] = rowOf(40, place, bits);
  rows[n++] = rowOf(41, tail.bits, place);
  rows[n++] = rowOf(42, tail.hash, place);
  rows[n++] = rowOf(43, line, shape);
  rows[n++] = rowOf(44, line, gap * 32 + gapAfter);
  rows[n++] = rowOf(45, headline * 32 + shape, verdict);
  rows[n++] = rowOf(46, line * 8 + verdict, bits);
  rows[n++] = rowOf(47, before.shape * 32 + before2.shape, gapBefore * 32 + gap);
  rows[n++] = rowOf(48, after.shape * 32 + after2.shape, gapAfter * 32 + shape);
  rows[n++] = rowOf(49, beforeRun.bits, afterRun.bits);
  rows[n++] = rowOf(50, place * 32 + gapRun, gapAfterRun * 16 + headline * 4 + opens);
  rows[n++] = rowOf(51, hash, gap * 32 + gapAfter);
  rows[n++] = rowOf(52, bits, gap * 32 + gapAfter);
  rows[n++] = rowOf(53, (facts[first] as WordFacts).bits, place);
  rows[n++] = rowOf(54, weight, place);
  return n;
}

/** What the rules made of the word elsewhere, as a small number. */
function readRecord(record: WordRecord | undefined, verdict: number, verdictAfter: number): number {
  if (record === undefined) return 0;
  const own = verdict === 0 ? -1 : (verdict - 1) >> 1;
  const [p, o, l] = record.counts;
  const persons = Math.min(2, p - (own === 0 ? 1 : 0));
  const bodies = Math.min(2, o - (own === 1 ? 1 : 0));
  const places = Math.min(2, l - (own === 2 ? 1 : 0));
  const ends = own === 0 && verdictAfter !== 2 && verdict === 2 ? 1 : 0;
  return 1 + persons + 3 * bodies + 9 * places + 27 * (record.surname - ends > 0 ? 1 : 0);
}
